import Foundation

/// One program that runs under `souk up`, with its output in its log file.
///
/// Its standard input is a pipe that we hold: when this process goes away, however it does, the child reads
/// the end of it and stops by itself.
final class ChildProcess: Sendable {
    /// How a child came to its end.
    enum Ending: Equatable, CustomStringConvertible {
        case exited(Int32)
        case killed(Int32)

        var description: String {
            switch self {
            case .exited(let code): "exited with \(code)"
            case .killed(let signal): "was killed by signal \(signal)"
            }
        }
    }

    let processID: Int32
    private let ending: Promise<Ending>
    private let lifeline: FileHandle

    init(executable: URL, arguments: [String], log: URL) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["SOUK_PARENT_PIPE": "1"]) { $1 }
        let input = Pipe()
        process.standardInput = input
        let output = try Self.appending(to: log)
        process.standardOutput = output
        process.standardError = output
        let ending = Promise<Ending>()
        process.terminationHandler = { process in
            ending.fulfil(
                process.terminationReason == .exit
                    ? .exited(process.terminationStatus) : .killed(process.terminationStatus))
        }
        self.ending = ending
        lifeline = input.fileHandleForWriting
        // Without this, a child started later would inherit the lifeline and keep it open.
        _ = fcntl(lifeline.fileDescriptor, F_SETFD, FD_CLOEXEC)
        try process.run()
        try? output.close()
        processID = process.processIdentifier
    }

    /// How it ended; nil when the waiting task is cancelled first.
    func ended() async -> Ending? {
        await ending.value()
    }

    func signal(_ number: Int32) {
        kill(processID, number)
    }

    private static func appending(to log: URL) throws -> FileHandle {
        let descriptor = open(log.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure("\(log.path) cannot be written: \(String(cString: strerror(errno)))")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
