import RPC
import Synchronization
import TestKit
import Values

/// Believes tokens that say whose they are and when they end, in seconds since the test began: `maria@900`,
/// `maria:mugs:orders.read@900` for one who acts for a business.
///
/// It takes back what a test tells it to.
final class TokenBook: Authenticator {
    let clock = ManualClock()
    private let revoked = Mutex<Set<TokenHolder>>([])
    private let observers = Mutex<[@Sendable (TokenHolder?) -> Void]>([])

    var now: Timestamp { clock.now }

    func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void) {
        observers.withLock { $0.append(body) }
    }

    /// Takes back, and says so: of whom, or that it may be anybody.
    func revoke(_ holder: TokenHolder, saying said: TokenHolder?) {
        revoked.withLock { _ = $0.insert(holder) }
        for observer in observers.withLock({ $0 }) { observer(said) }
    }

    func revoke(_ holder: TokenHolder) { revoke(holder, saying: holder) }

    func caller(of metadata: Metadata, admitting: (Caller?) throws -> Void) async throws -> Caller {
        try admitting(nil)
        guard let text = metadata["authorization"] else { return .anonymous }
        let halves = text.dropFirst("Bearer ".count).split(separator: "@")
        guard halves.count == 2, let seconds = Int64(halves[1]) else {
            throw RPCError(.unauthenticated, "this token is not believed", reason: "TOKEN_INVALID")
        }
        let expiresAt = ManualClock.morning.adding(seconds: seconds)
        let caller = try Self.person(halves[0].split(separator: ":").map(String.init), expiresAt)
        guard clock.now < expiresAt else {
            throw RPCError(.unauthenticated, "it is over", reason: "TOKEN_EXPIRED")
        }
        guard revoked.withLock({ $0.isDisjoint(with: Self.holders(of: caller)) }) else {
            throw RPCError(.unauthenticated, "it was taken back", reason: "SESSION_REVOKED")
        }
        return .person(caller)
    }

    private static func person(_ parts: [String], _ expiresAt: Timestamp) throws -> Person {
        let acting = try parts.dropFirst().first.map {
            Acting(business: try BusinessID($0), role: "some", permissions: Permissions(parts.dropFirst(2)))
        }
        return Person(
            account: try AccountID("acc_\(parts[0])"), session: try SessionID("ses_\(parts[0])"),
            acting: acting, tokenExpiresAt: expiresAt)
    }

    private static func holders(of person: Person) -> Set<TokenHolder> {
        var holders: Set = [TokenHolder.session(person.session)]
        if let acting = person.acting { holders.insert(.member(person.account, of: acting.business)) }
        return holders
    }
}
