public import RPC
import Synchronization
public import Values

/// The credential of a service: a token of its own for the calls it makes.
///
/// One token serves many calls; a new one is signed before the old one runs out.
public final class ServiceSigner: Credential {
    /// How long a token counts, in seconds.
    public static let lifetimeSeconds: Int64 = 5 * 60
    /// A token this close to its end is not used any more: it has to survive the way and skewed clocks.
    static let spareSeconds: Int64 = 60

    public let service: String
    private let key: SigningKey
    private let clock: any WallClock
    private let signed = Mutex<Signed?>(nil)

    private struct Signed {
        let token: Secret<String>
        let at: Timestamp
    }

    public init(service: String, key: SigningKey, clock: any WallClock = SystemClock()) {
        self.service = service
        self.key = key
        self.clock = clock
    }

    public func token() async throws -> Secret<String> {
        let now = clock.now
        if let signed = signed.withLock({ $0 }), Self.isFresh(signed, now) { return signed.token }
        // Two callers may both sign; either token is good.
        let claims = ServiceClaims(
            iss: service, aud: tokenAudience, iat: now.seconds, exp: now.seconds + Self.lifetimeSeconds)
        let token = try await key.sign(claims)
        signed.withLock { $0 = Signed(token: token, at: now) }
        return token
    }

    private static func isFresh(_ signed: Signed, _ now: Timestamp) -> Bool {
        (0..<(lifetimeSeconds - spareSeconds)).contains(now.seconds(since: signed.at))
    }
}
