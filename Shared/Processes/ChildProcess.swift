import Glibc
import Synchronization
import Values

/// Another program, in a process group of its own, so that it can be ended with all that it started.
///
/// It inherits the environment, and no file of this process that is closed on exec, as all of ours are.
public final class ChildProcess: Sendable {
    /// What a child reads on its standard input.
    public enum Input: Sendable {
        /// A few bytes, at most `inputBytesMax`, and then the end.
        case text(String)
        /// A pipe that this process holds open: its end tells the child that this process is gone.
        case lifeline
    }

    /// Where a child's standard output and standard error go.
    public enum Output: Sendable {
        case discarded
        /// To the end of this file, which is made, readable by its owner alone, when it is missing.
        case appended(to: String)
    }

    /// How a child came to its end.
    public enum Ending: Hashable, Sendable, CustomStringConvertible {
        case exited(Int32)
        case killed(signal: Int32)

        public var description: String {
            switch self {
            case .exited(let code): "exited with \(code)"
            case .killed(let signal): "was killed by signal \(signal)"
            }
        }
    }

    /// What fits into a pipe at once, so that nobody has to wait for the child to read.
    public static let inputBytesMax = 4_096

    public let processID: Int32
    private let ending = AsyncCondition<Ending?>(nil)
    /// False from the moment the id may belong to another process.
    private let isReachable = Mutex(true)
    /// Our end of the lifeline; -1 for none.
    private let lifeline: Int32

    /// Starts the program at `path`; `environment` is added to this process's own.
    public init(
        _ path: String, arguments: [String] = [], environment: [String: String] = [:], input: Input,
        output: Output = .discarded
    ) throws(ProcessError) {
        let command = [path] + arguments
        let started = Self.starting.withLock { _ in
            Result { () throws(ProcessError) in
                let (reading, writing) = try Self.pipe(for: input)
                defer { close(reading) }
                do throws(ProcessError) {
                    let id = try Self.spawn(
                        command, environment: environment, input: reading, output: output)
                    return (id, writing)
                } catch {
                    if writing >= 0 { close(writing) }
                    throw error
                }
            }
        }
        (processID, lifeline) = try started.get()
        watch()
    }

    deinit {
        if lifeline >= 0 { close(lifeline) }
    }

    /// How it ended, once it has; throws `CancellationError` when the task is cancelled first.
    public func ended() async throws -> Ending {
        while true {
            try await ending.wait { $0 != nil }
            if let ending = ending.value { return ending }
        }
    }

    /// Sends a signal to the program alone; nothing happens when it has ended.
    public func signal(_ number: Int32) {
        isReachable.withLock { if $0 { _ = Glibc.kill(processID, number) } }
    }

    /// Ends the program and all it started that is still in its group.
    public func killGroup() {
        isReachable.withLock { if $0 { _ = Glibc.kill(-processID, SIGKILL) } }
    }
}

/// Why a program could not be started.
public struct ProcessError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ step: String, _ code: Int32) {
        description = "\(step): \(String(cString: strerror(code)))"
    }
}

// MARK: - Its end

extension ChildProcess {
    /// Waits on a thread of its own, since waiting blocks.
    private func watch() {
        let (id, ending) = (processID, ending)
        let forget: @Sendable () -> Void = { [weak self] in self?.isReachable.withLock { $0 = false } }
        Self.detachThread {
            var end = siginfo_t()
            // First without taking it off the list: its id stays its own until nobody signals it any more.
            while waitid(P_PID, id_t(id), &end, WEXITED | WNOWAIT) != 0, errno == EINTR {}
            forget()
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7f
            ending.withLock { $0 = signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal) }
        }
    }

    private final class ThreadBody {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static func detachThread(_ run: @escaping @Sendable () -> Void) {
        let body = Unmanaged.passRetained(ThreadBody(run))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, &attributes,
            { argument in
                if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
                return nil
            }, body.toOpaque())
        precondition(code == 0, "cannot start a thread that waits for a child: error \(code)")
    }
}

// MARK: - Starting

extension ChildProcess {
    /// One at a time: no child inherits a pipe of another, or a lifeline held by two would outlive us.
    private static let starting = Mutex(())

    /// The end for the child to read, and ours: -1 when all there is to read is in the pipe already.
    private static func pipe(for input: Input) throws(ProcessError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw ProcessError("pipe", errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        guard case .text(let text) = input else { return (ends[0], ends[1]) }
        precondition(text.utf8.count <= inputBytesMax, "the input has to fit into the pipe")
        let written = write(ends[1], text, text.utf8.count)
        close(ends[1])
        guard written == text.utf8.count else {
            close(ends[0])
            throw ProcessError("write", errno)
        }
        return (ends[0], -1)
    }

    private static func spawn(
        _ command: [String], environment: [String: String], input: Int32, output: Output
    ) throws(ProcessError) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        let file = try open(output)
        defer { close(file) }
        posix_spawn_file_actions_adddup2(&actions, file, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, file, STDERR_FILENO)

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

        var arguments = Self.cStrings(command)
        var variables = Self.cStrings(Self.variables(adding: environment))
        defer { for text in arguments + variables { free(text) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, command[0], &actions, &attributes, &arguments, &variables)
        guard code == 0 else { throw ProcessError(command[0], code) }
        return id
    }

    private static func open(_ output: Output) throws(ProcessError) -> Int32 {
        let (path, flags) =
            switch output {
            case .discarded: ("/dev/null", O_WRONLY | O_CLOEXEC)
            case .appended(let path): (path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC)
            }
        let file = Glibc.open(path, flags, 0o600)
        guard file >= 0 else { throw ProcessError("\(path) cannot be written", errno) }
        return file
    }

    private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// This process's environment with some variables set, as `NAME=value`.
    private static func variables(adding added: [String: String]) -> [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            let text = String(cString: variable)
            let name = text.prefix { $0 != "=" }
            if added[String(name)] == nil { variables.append(text) }
            next += 1
        }
        return variables + added.map { "\($0.key)=\($0.value)" }
    }
}
