import Glibc
import Processes
import Synchronization
import Values

/// A program of the operator's that sends codes.
///
/// It is run with the number as its argument and the code on its standard input. What it prints is thrown
/// away, since it may hold the code.
final class CodeSenderCommand: Sendable {
    /// A program that takes longer is ended.
    static let timeout = Duration.seconds(10)
    /// The most that run at a time; beyond them nothing is sent.
    static let runningMax = 16

    private let path: String
    private let timeout: Duration
    private let running = Mutex(0)

    /// Throws when there is no program to run at the path.
    init(path: String, timeout: Duration = CodeSenderCommand.timeout) throws {
        guard access(path, X_OK) == 0 else { throw Failure.notExecutable(path) }
        self.path = path
        self.timeout = timeout
    }

    enum Failure: Error, Hashable, CustomStringConvertible {
        case notExecutable(String)
        case tooManyRunning
        /// It exited with another status than 0, or a signal ended it, ours after the timeout for one.
        case ended(ChildProcess.Ending)

        var description: String {
            switch self {
            case .notExecutable(let path): "\(path) is not a program that can be run"
            case .tooManyRunning: "\(CodeSenderCommand.runningMax) code programs run already"
            case .ended(let ending): "the code program \(ending)"
            }
        }
    }

    /// Returns once the program has ended with status 0.
    func send(_ code: Secret<String>, to phone: PhoneNumber) async throws {
        let isAllowed = running.withLock { running in
            guard running < Self.runningMax else { return false }
            running += 1
            return true
        }
        guard isAllowed else { throw Failure.tooManyRunning }
        defer { running.withLock { $0 -= 1 } }

        let child = try ChildProcess(path, arguments: [phone.text], input: .text(code.reveal() + "\n"))
        let watchdog = Task { [timeout] in
            try await Task.sleep(for: timeout)
            child.killGroup()
        }
        defer { watchdog.cancel() }
        // Awaited to its end even where nobody waits for the call any more: the code may be on its way.
        let ending = try await Task { try await child.ended() }.value
        guard ending == .exited(0) else { throw Failure.ended(ending) }
    }
}
