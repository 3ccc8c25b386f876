import Synchronization
public import Values

/// A clock that stands still until a test moves it.
public final class ManualClock: WallClock {
    /// A Monday morning: 2026-03-02T09:00:00Z.
    public static let morning = Timestamp(microseconds: 1_772_442_000_000_000)

    private let time: Mutex<Timestamp>

    public init(_ now: Timestamp = ManualClock.morning) {
        time = Mutex(now)
    }

    public var now: Timestamp { time.withLock { $0 } }

    public func advance(seconds: Int64) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }

    public func set(to now: Timestamp) {
        time.withLock { $0 = now }
    }
}
