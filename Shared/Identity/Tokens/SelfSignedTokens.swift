import Synchronization
import Values

/// The tokens that a service or an operator signs for its own calls, one for each service called.
///
/// One token serves many calls; a new one is signed before the old one runs out.
final class SelfSignedTokens: Sendable {
    /// How long a token counts, in seconds.
    static let lifetimeSeconds: Int64 = 5 * 60
    /// A token this close to its end is not used any more: it has to survive the way and skewed clocks.
    static let spareSeconds: Int64 = 60
    /// Services called by one program; past it the kept tokens are forgotten and signed anew.
    static let audiencesMax = 64

    private let issuer: String
    private let key: SigningKey
    private let clock: any WallClock
    private let kept = Mutex<[String: Signed]>([:])

    private struct Signed {
        let token: Secret<String>
        let at: Timestamp
    }

    init(issuer: String, key: SigningKey, clock: any WallClock) {
        self.issuer = issuer
        self.key = key
        self.clock = clock
    }

    func token(for audience: String) async throws -> Secret<String> {
        let now = clock.now
        if let signed = kept.withLock({ $0[audience] }), Self.isFresh(signed, now) { return signed.token }
        // Two callers may both sign; either token counts.
        let claims = SelfSignedClaims(
            iss: issuer, aud: audience, iat: now.seconds, exp: now.seconds + Self.lifetimeSeconds)
        let token = try await key.sign(claims)
        kept.withLock { kept in
            if kept[audience] == nil, kept.count >= Self.audiencesMax { kept = [:] }
            kept[audience] = Signed(token: token, at: now)
        }
        return token
    }

    private static func isFresh(_ signed: Signed, _ now: Timestamp) -> Bool {
        (0..<(lifetimeSeconds - spareSeconds)).contains(now.seconds(since: signed.at))
    }
}
