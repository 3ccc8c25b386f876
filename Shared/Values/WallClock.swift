import Glibc

/// Where every service reads the time, so that tests and the sandbox can move it.
///
/// It says what time it is, not how long something took: it may jump when the machine's clock is set.
public protocol WallClock: Sendable {
    var now: Timestamp { get }
}

/// The machine's own clock.
public struct SystemClock: WallClock {
    public init() {}

    public var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(
            microseconds: Int64(time.tv_sec) * Timestamp.microsecondsPerSecond + Int64(time.tv_nsec) / 1_000)
    }
}
