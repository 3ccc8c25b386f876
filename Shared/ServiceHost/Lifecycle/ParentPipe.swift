import Dispatch
import Glibc
import ServiceLifecycle

/// Ends when standard input does: then whoever started this program is gone, and the program stops too.
struct ParentPipe: Service {
    /// Set to 1 by whoever holds the other end of standard input.
    static let variable = "SOUK_PARENT_PIPE"

    func run() async throws {
        let (ended, continuation) = AsyncStream.makeStream(of: Void.self)
        // A thread of its own, since reading blocks; the process does not wait for it.
        DispatchQueue(label: "parent-pipe").async {
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) { break }
            }
            continuation.finish()
        }
        for await _ in ended.cancelOnGracefulShutdown() {}
    }
}
