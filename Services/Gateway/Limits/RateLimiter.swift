import RPC
import Synchronization
import Values

/// Holds each caller to a steady rate with room for bursts: by session if signed in, else by address.
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

    /// Throws RESOURCE_EXHAUSTED with the moment from which a call is let through again.
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
        throw RateExceeded(
            callsPerSecond: callsPerSecond, burst: burst, retryAt: Timestamp(microseconds: now + wait))
    }

    private static func key(of call: Call) -> String {
        switch call.caller {
        case .person(let person): person.session.text
        case .service(let name): "service:\(name)"
        case .anonymous: address(call.peer)
        }
    }

    /// The peer without its port: all connections of one machine share a bucket.
    private static func address(_ peer: String) -> String {
        peer.lastIndex(of: ":").map { String(peer[..<$0]) } ?? peer
    }
}

/// Somebody calls more often than the gateway lets anybody.
struct RateExceeded: RefusalError {
    let callsPerSecond: Int
    let burst: Int
    let retryAt: Timestamp

    var code: RPCCode { .resourceExhausted }
    var reason: String { "RATE_EXCEEDED" }
    var message: String { "too many calls: \(callsPerSecond) a second are let through, \(burst) at once" }
    var detail: RefusalDetail {
        RefusalDetail(
            rule: "\(callsPerSecond) calls a second, bursts of \(burst)", limit: "\(callsPerSecond)",
            remedy: "Call again after retry_at, and less often.", retryAt: retryAt)
    }
}
