import Synchronization
import Values

/// Lets one typing notice pass for a party and conversation in two seconds.
final class TypingLimiter: Sendable {
    static let intervalMicroseconds: Int64 = 2_000_000
    /// The most parties and conversations remembered.
    static let keysMax = 10_000

    private struct State {
        var passed: [Typing.Key: Timestamp] = [:]
        /// When those whose interval is over were last forgotten.
        var sweptAt: Timestamp?
    }

    private let state = Mutex(State())

    /// Whether this one passes.
    ///
    /// None of a new key does while as many as may be remembered are recent.
    func admits(_ key: Typing.Key, at now: Timestamp) -> Bool {
        state.withLock { state in
            if let last = state.passed[key], Self.isRecent(last, at: now) { return false }
            if state.passed.count >= Self.keysMax {
                if let sweptAt = state.sweptAt, Self.isRecent(sweptAt, at: now) { return false }
                state.passed = state.passed.filter { Self.isRecent($0.value, at: now) }
                state.sweptAt = now
                guard state.passed.count < Self.keysMax else { return false }
            }
            state.passed[key] = now
            return true
        }
    }

    private static func isRecent(_ last: Timestamp, at now: Timestamp) -> Bool {
        (0..<intervalMicroseconds).contains(now.microseconds(since: last))
    }
}
