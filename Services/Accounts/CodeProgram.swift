import Foundation
import Glibc
import Synchronization
import Values

/// A program of the operator's that sends codes.
///
/// It is run with the number as its argument and the code on its standard input. What it prints is thrown away,
/// since it may hold the code.
final class CodeProgram: Sendable {
    /// A program that takes longer is ended.
    static let timeout = Duration.seconds(10)
    /// The most that run at a time; beyond them nothing is sent.
    static let runningMax = 16

    private let path: String
    private let timeout: Duration
    private let running = Mutex(0)
    /// Held from opening a pipe to handing it over, so that no other program inherits it in between.
    private static let starting = NSLock()

    /// Throws when there is no program to run at the path.
    init(path: String, timeout: Duration = CodeProgram.timeout) throws {
        guard access(path, X_OK) == 0 else { throw Failure.notExecutable(path) }
        self.path = path
        self.timeout = timeout
    }

    enum Failure: Error, Hashable, CustomStringConvertible {
        case notExecutable(String)
        case tooManyRunning
        case noPipe
        /// It ended with this status; nil when a signal ended it, ours after the timeout for one.
        case ended(status: Int32?)

        var description: String {
            switch self {
            case .notExecutable(let path): "\(path) is not a program that can be run"
            case .tooManyRunning: "\(CodeProgram.runningMax) code programs run already"
            case .noPipe: "no pipe could be opened"
            case .ended(let status?): "the code program ended with status \(status)"
            case .ended(nil): "the code program was ended by a signal"
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

        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = [phone.text]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let status = try await run(process, input: code.reveal() + "\n")
        guard status == 0 else { throw Failure.ended(status: status) }
    }

    private func run(_ process: Process, input: String) async throws -> Int32? {
        let alarm = Task { [timeout] in
            try await Task.sleep(for: timeout)
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        defer { alarm.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                continuation.resume(
                    returning: ended.terminationReason == .exit ? ended.terminationStatus : nil)
            }
            do {
                try Self.starting.withLock {
                    process.standardInput = try Self.pipe(holding: input)
                    try process.run()
                }
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }

    /// The reading end of a pipe in which the few bytes wait already.
    private static func pipe(holding text: String) throws -> FileHandle {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw Failure.noPipe }
        let written = Glibc.write(ends[1], text, text.utf8.count)
        close(ends[1])
        let reading = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        guard written == text.utf8.count else { throw Failure.noPipe }
        return reading
    }
}
