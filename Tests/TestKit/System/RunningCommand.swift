public import Foundation
import Synchronization

/// The `souk` program as it was built, run the way a person types it.
public enum SoukCommand {
    public struct Ended {
        public let status: Int32
        public let output: String
    }

    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    public static var program: URL {
        ProcessInfo.processInfo.environment["SOUK_PROGRAMS"].map {
            URL(fileURLWithPath: $0).appending(path: "souk")
        }
            ?? root.appending(path: ".build/debug/souk")
    }

    /// Runs `souk` with these arguments to its end.
    public static func run(_ arguments: [String]) async throws -> Ended {
        try await run(program, arguments)
    }

    /// Runs any program to its end, in the repository's folder.
    public static func run(_ executable: URL, _ arguments: [String]) async throws -> Ended {
        let command = try RunningCommand(executable, arguments)
        let status = await command.ended()
        return Ended(status: status, output: command.output)
    }
}

/// A program that runs, and everything it has printed so far.
public final class RunningCommand: Sendable {
    fileprivate struct State {
        var printed = Data()
        var status: Int32?
        var waiters: [Int: Waiter] = [:]
        var nextWaiter = 0
    }

    fileprivate struct Waiter {
        let line: String?
        let continuation: CheckedContinuation<Bool, Never>
    }

    private let state = Mutex(State())
    private let processID: Int32

    public init(_ executable: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = SoukCommand.root
        let pipe = Pipe()
        // Else a program that another test starts meanwhile would inherit them.
        for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
            _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        let exit = Exit()
        process.terminationHandler = { exit.ended($0.terminationStatus) }
        try process.run()
        processID = process.processIdentifier
        Thread.detachNewThread { [self] in
            read(pipe.fileHandleForReading, until: exit)
            exit.tell(finished)
        }
    }

    public var output: String { state.withLock { String(decoding: $0.printed, as: UTF8.self) } }

    /// True when such a line was printed; false when the program ended, or the time ran out, without it.
    public func awaitLine(containing text: String, seconds: Int) async -> Bool {
        await wait(for: text, seconds: seconds)
    }

    /// Its exit status.
    public func ended() async -> Int32 {
        _ = await wait(for: nil, seconds: 3_600)
        return state.withLock { $0.status ?? -1 }
    }

    /// Ctrl-C, then its exit status.
    @discardableResult
    public func stop() async -> Int32 {
        signal(SIGINT)
        return await ended()
    }

    public func signal(_ number: Int32) {
        if state.withLock({ $0.status == nil }) { kill(processID, number) }
    }

    private func wait(for line: String?, seconds: Int) async -> Bool {
        let ticket = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        let timeout = Task {
            try await Task.sleep(for: .seconds(seconds))
            self.state.withLock { $0.waiters.removeValue(forKey: ticket) }?.continuation.resume(
                returning: false)
        }
        defer { timeout.cancel() }
        return await withCheckedContinuation { continuation in
            let now: Bool? = state.withLock { state in
                if let answer = state.answer(for: line) { return answer }
                state.waiters[ticket] = Waiter(line: line, continuation: continuation)
                return nil
            }
            if let now { continuation.resume(returning: now) }
        }
    }

    /// Reads what is printed until the pipe's end, or until the program has ended and nothing is left: the
    /// pipe's end alone may never come, if another program holds it open.
    private func read(_ output: FileHandle, until exit: Exit) {
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let hasEnded = exit.hasCome
            var ready = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 50) > 0 else {
                if hasEnded { return }
                continue
            }
            let count = Foundation.read(output.fileDescriptor, &piece, piece.count)
            guard count > 0 else { return }
            received(Data(piece[..<count]))
        }
    }

    private func received(_ bytes: Data) {
        wakeWaiters { state in
            state.printed.append(bytes)
        }
    }

    private func finished(_ status: Int32) {
        wakeWaiters { $0.status = status }
    }

    private func wakeWaiters(_ change: @Sendable (inout State) -> Void) {
        let woken = state.withLock { state -> [(CheckedContinuation<Bool, Never>, Bool)] in
            change(&state)
            var woken: [(CheckedContinuation<Bool, Never>, Bool)] = []
            for (ticket, waiter) in state.waiters {
                guard let answer = state.answer(for: waiter.line) else { continue }
                woken.append((waiter.continuation, answer))
                state.waiters[ticket] = nil
            }
            return woken
        }
        for (continuation, answer) in woken { continuation.resume(returning: answer) }
    }
}

/// Brings together a program's end and who wants to know of it, whichever comes first.
private final class Exit: Sendable {
    private struct State {
        var status: Int32?
        var listener: (@Sendable (Int32) -> Void)?
    }

    private let state = Mutex(State())

    var hasCome: Bool { state.withLock { $0.status != nil } }

    func ended(_ status: Int32) {
        state.withLock { state in
            state.status = status
            return state.listener
        }?(status)
    }

    func tell(_ listener: @escaping @Sendable (Int32) -> Void) {
        let status = state.withLock { state in
            state.listener = listener
            return state.status
        }
        if let status { listener(status) }
    }
}

extension RunningCommand.State {
    /// What to tell who waits for this line, or for the end when it is nil; nil when it is too early to tell.
    fileprivate func answer(for line: String?) -> Bool? {
        let ended = status != nil
        guard let line else { return ended ? true : nil }
        if printed.range(of: Data(line.utf8)) != nil { return true }
        return ended ? false : nil
    }
}
