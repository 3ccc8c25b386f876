import Glibc
import Logging

/// How many files and connections the system lets this process have open.
enum FileLimit {
    /// Left for what is no client's connection: the database, logs, calls to peers.
    static let reserve = 256

    /// Raises the limit as far as it goes without being root; answers with what it is then.
    static func raise() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        if limit.rlim_cur < limit.rlim_max {
            var raised = limit
            raised.rlim_cur = raised.rlim_max
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
        }
        return Int(clamping: limit.rlim_cur)
    }

    /// So many clients can be connected: no more than were asked for, and than there are files for.
    static func connections(_ wanted: Int, files: Int) -> Int {
        min(wanted, max(1, files - reserve))
    }
}
