import NIOCore
import NIOPosix
import Synchronization

/// Runs tasks on an event loop, so that one thread reads a call, answers it and writes the answer.
///
/// What is enqueued while the loop is at work runs together, in one turn of the loop, and is flushed
/// together.
final class LoopExecutor: TaskExecutor, @unchecked Sendable {
    /// How many jobs run before the loop's other tasks get their turn.
    static let jobsInARowMax = 1_024
    /// How long jobs may run before the network gets its turn.
    static let turnMax = TimeAmount.milliseconds(2)
    /// Gives loops their turns back.
    ///
    /// A pool of its own: whatever blocks the threads of the shared one must not stop a loop.
    private static let turns: NIOThreadPool = {
        let turns = NIOThreadPool(numberOfThreads: 1)
        turns.start()
        return turns
    }()

    let loop: any EventLoop

    // Touched on the loop only.
    private var jobs: [UnownedJob] = []
    private var running: [UnownedJob] = []
    private var isScheduled = false
    private var worked = TimeAmount.zero

    private let arrived = Mutex<[UnownedJob]>([])

    private init(_ loop: any EventLoop) {
        self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if loop.inEventLoop {
            jobs.append(job)
            schedule()
        } else {
            let isFirst = arrived.withLock { arrived in
                arrived.append(job)
                return arrived.count == 1
            }
            if isFirst { loop.execute { self.run() } }
        }
    }

    private func schedule() {
        guard !isScheduled else { return }
        isScheduled = true
        if worked < Self.turnMax {
            loop.execute { self.runScheduled() }
        } else {
            // A loop looks at its sockets only when it has no tasks left, and jobs that always bring new
            // ones could keep it from that for ever. The way over another thread leaves it without, for a
            // moment.
            worked = .zero
            Self.turns.submit { _ in self.loop.execute { self.runScheduled() } }
        }
    }

    private func runScheduled() {
        isScheduled = false
        run()
    }

    /// Runs what is there; what that work enqueues runs too, up to `jobsInARowMax`.
    private func run() {
        let begun = NIODeadline.now()
        var left = Self.jobsInARowMax
        while left > 0 {
            arrived.withLock { arrived in
                guard !arrived.isEmpty else { return }
                jobs.append(contentsOf: arrived)
                arrived.removeAll(keepingCapacity: true)
            }
            guard !jobs.isEmpty else { break }
            swap(&jobs, &running)
            left -= running.count
            for job in running { job.runSynchronously(on: asUnownedTaskExecutor()) }
            running.removeAll(keepingCapacity: true)
        }
        worked = worked + (.now() - begun)
        if !jobs.isEmpty { schedule() }
    }
}

// MARK: - One for each loop

extension LoopExecutor {
    private static let all = Mutex<[ObjectIdentifier: LoopExecutor]>([:])

    /// The executor of that loop; loops live as long as the process.
    static func of(_ loop: any EventLoop) -> LoopExecutor {
        all.withLock { all in
            if let executor = all[ObjectIdentifier(loop)] { return executor }
            let executor = LoopExecutor(loop)
            all[ObjectIdentifier(loop)] = executor
            return executor
        }
    }
}
