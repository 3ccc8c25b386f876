import Glibc

/// A lock with a condition to wait for: what engine threads sleep on.
///
/// Never used from Swift's shared pool to wait.
final class Monitor: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func withLock<T>(_ body: () throws -> T) rethrows -> T {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    /// Lets go of the lock until woken.
    ///
    /// The caller holds the lock and checks its condition again.
    func wait() {
        pthread_cond_wait(condition, mutex)
    }

    /// Like `wait`, but false once the deadline (of `monotonicSeconds`) has passed.
    func wait(until deadline: Double) -> Bool {
        var time = timespec()
        time.tv_sec = Int(deadline)
        time.tv_nsec = Int((deadline - Double(time.tv_sec)) * 1e9)
        return pthread_cond_timedwait(condition, mutex, &time) == 0
    }

    func wakeOne() {
        pthread_cond_signal(condition)
    }

    func wakeAll() {
        pthread_cond_broadcast(condition)
    }
}

/// Seconds since some fixed moment: for durations, whatever is done to the machine's clock.
func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
