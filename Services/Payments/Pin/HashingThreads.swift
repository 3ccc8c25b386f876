import DequeModule
import Dispatch
import Foundation
import Glibc
import Synchronization

/// The threads on which PINs are hashed, so that hashing never holds up anything else.
///
/// One a core, and each runs only while no other thread wants that core: a PIN takes some 20 milliseconds of
/// one. Work waits here without a bound: `PinCheckQueue` lets in only so much.
final class HashingThreads: Sendable {
    /// Each hash takes 19 MiB, which a container on a large machine may not have for every core.
    static let countMax = 8
    static let count = min(ProcessInfo.processInfo.activeProcessorCount, countMax)

    private let queue = Queue()

    init() {
        for number in 1...Self.count {
            let thread = Thread { [queue] in
                Self.yieldToAllOthers()
                queue.work()
            }
            thread.name = "pin-hashing-\(number)"
            thread.start()
        }
    }

    deinit {
        for _ in 1...Self.count { queue.add(nil) }
    }

    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { caller in
            queue.add { caller.resume(with: Result { try work() }) }
        }
    }

    /// Gives the calling thread the lowest priority: Linux's SCHED_IDLE, else the highest nice value.
    ///
    /// Both count for the calling thread alone, and no privilege is needed to lower them.
    static func yieldToAllOthers() {
        var parameters = sched_param()
        guard sched_setscheduler(0, idlePolicy, &parameters) != 0 else { return }
        _ = setpriority(Int32(PRIO_PROCESS.rawValue), 0, niceMax)
    }

    /// SCHED_IDLE of <sched.h>: a thread that runs when nothing else does.
    static let idlePolicy: Int32 = 5
    private static let niceMax: Int32 = 19

    /// Work in the order it came; nil ends the thread that takes it.
    private final class Queue: Sendable {
        private let waiting = Mutex<Deque<(@Sendable () -> Void)?>>([])
        private let count = DispatchSemaphore(value: 0)

        func add(_ work: (@Sendable () -> Void)?) {
            waiting.withLock { $0.append(work) }
            count.signal()
        }

        func work() {
            while let work = next() { work() }
        }

        private func next() -> (@Sendable () -> Void)? {
            count.wait()
            return waiting.withLock { $0.removeFirst() }
        }
    }
}
