import Foundation
import Glibc
import Synchronization

/// A program that runs in a process group of its own, so that it can be ended with all it started.
///
/// It reads a few bytes from its standard input and sees nothing else of ours; what it prints is thrown away.
final class ChildProcess: Sendable {
    /// What fits into a pipe at once.
    static let inputBytesMax = 4_096

    private let id: pid_t
    private let hasEnded = Mutex(false)

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ step: String, _ code: Int32) {
            description = "\(step): \(String(cString: strerror(code)))"
        }
    }

    /// Starts the program, with this process's environment.
    init(_ path: String, arguments: [String], input: String) throws {
        id = try Self.starting.withLock {
            let reading = try Self.pipe(holding: input)
            defer { close(reading) }
            return try Self.start([path] + arguments, standardInput: reading)
        }
    }

    /// Waits for the end: the exit status, nil when a signal ended it; to be asked once.
    func status() async -> Int32? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in continuation.resume(returning: wait()) }
        }
    }

    /// Ends it and all it started, if it has not ended already.
    func kill() {
        hasEnded.withLock { hasEnded in
            if !hasEnded { _ = Glibc.kill(-id, SIGKILL) }
        }
    }

    private func wait() -> Int32? {
        var end = siginfo_t()
        // First without taking it off the list: until `hasEnded` says so, its id must stay its own.
        while waitid(P_PID, id_t(id), &end, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        hasEnded.withLock { $0 = true }
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
    }
}

// MARK: - Starting

extension ChildProcess {
    /// One at a time: a child must not inherit the pipe of another.
    private static let starting = NSLock()

    /// The reading end of a pipe in which the few bytes wait already.
    private static func pipe(holding text: String) throws -> Int32 {
        precondition(text.utf8.count <= inputBytesMax, "the input has to fit into the pipe")
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw Failure("pipe", errno) }
        let written = write(ends[1], text, text.utf8.count)
        close(ends[1])
        guard written == text.utf8.count else {
            close(ends[0])
            throw Failure("write", errno)
        }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        return ends[0]
    }

    private static func start(_ command: [String], standardInput: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
        for output: Int32 in [1, 2] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, command[0], &actions, &attributes, &arguments, environ)
        guard code == 0 else { throw Failure(command[0], code) }
        return id
    }
}
