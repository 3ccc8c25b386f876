import Foundation

/// Sees to it that one `souk up` at a time runs on a data folder.
///
/// The kernel lets go of it when the process ends.
final class DeploymentLock: Sendable {
    private let descriptor: Int32

    init(_ deployment: Deployment) throws {
        let path = deployment.lockFile.path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure("\(path) cannot be opened: \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = (try? String(contentsOfFile: path, encoding: .utf8))?
                .trimmingCharacters(in: .whitespacesAndNewlines)
            close(descriptor)
            throw CommandFailure(
                """
                Souk already runs on \(deployment.data.path)\(holder.map { " (process \($0))" } ?? "").
                Stop it there with Ctrl-C, or give this one its own folder and ports: \
                --data DIR --base-port PORT
                """)
        }
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
    }

    /// Whether a `souk up` holds the folder now.
    static func isHeld(_ deployment: Deployment) -> Bool {
        let descriptor = open(deployment.lockFile.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    deinit {
        _ = ftruncate(descriptor, 0)
        close(descriptor)
    }
}
