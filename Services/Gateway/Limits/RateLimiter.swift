import RPC
import Synchronization
import Values

/// Holds each caller to a steady rate with room for bursts: by session or API key if signed in, else by
/// network.
///
/// One number is kept for each caller, the moment at which their bucket would be full again (the generic cell
/// rate algorithm); callers whose bucket is full are forgotten.
final class RateLimiter: Sendable {
    /// Callers kept in mind at once; beyond it full buckets are dropped, then new callers pass uncounted.
    static let callersMax = 100_000

    let callsPerSecond: Int
    let burst: Int
    private let clock: any WallClock
    private let fullAgainAt = Mutex<[String: Int64]>([:])

    init(callsPerSecond: Int, burst: Int, clock: any WallClock = SystemClock()) {
        self.callsPerSecond = callsPerSecond
        self.burst = burst
        self.clock = clock
    }

    /// Throws RATE_EXCEEDED with the moment from which a call is let through again.
    func admit(_ call: Call) throws {
        let key = Self.key(of: call)
        let now = clock.now.microseconds
        let cost = 1_000_000 / Int64(callsPerSecond)
        let wait: Int64? = fullAgainAt.withLock { table in
            let full = max(table[key] ?? now, now)
            guard full - now <= cost * Int64(burst - 1) else { return full - now - cost * Int64(burst - 1) }
            if table[key] == nil, table.count >= Self.callersMax {
                table = table.filter { $0.value > now }
                guard table.count < Self.callersMax else { return nil }
            }
            table[key] = full + cost
            return nil
        }
        guard let wait else { return }
        throw Refusal.rateExceeded(
            callsPerSecond: callsPerSecond, burst: burst, retryAt: Timestamp(microseconds: now + wait))
    }

    private static func key(of call: Call) -> String {
        switch call.caller {
        case .person(let person): person.session.text
        case .apiKey(let key): "key:\(key.id)"
        case .service(let name): "service:\(name)"
        case .operator(let someone): "operator:\(someone.name)"
        case .anonymous: "network:\(ClientNetwork(ofPeer: call.peer).text)"
        }
    }
}

extension Refusal {
    /// Somebody calls more often than the gateway lets anybody.
    static func rateExceeded(callsPerSecond: Int, burst: Int, retryAt: Timestamp) -> Self {
        Self(
            .resourceExhausted, "RATE_EXCEEDED",
            "Too many calls: \(callsPerSecond) a second are let through, \(burst) at once.",
            RefusalDetail(
                rule: "\(callsPerSecond) calls a second, bursts of \(burst)", limit: "\(callsPerSecond)",
                remedy: "Call again after retry_at, and less often.", retryAt: retryAt))
    }
}
