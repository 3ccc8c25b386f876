public import RPC
import Synchronization
public import Values

/// Tells who is calling from the `authorization` metadata, believing nothing but signatures.
///
/// The first call with a token checks its signature; the ones after cost a look-up. Whether it ran out or was
/// taken back is asked at every call.
public final class TokenVerifier: Authenticator {
    static let scheme = "Bearer "
    /// How far ahead of this program's clock accounts' may be.
    static let skewSecondsMax: Int64 = 5 * 60
    /// The services that are believed about whose call they pass on.
    static let forwarders: Set<String> = ["gateway"]
    /// The longest address of a client that is looked at.
    static let addressBytesMax = 64

    /// The service this verifies for, `payments`: tokens of services and operators are made out to it.
    public let audience: String
    let trusted: TrustedKeys
    let people: PersonKeys
    private let revocations: any RevocationCheck
    private let clock: any WallClock
    private let verified: VerifiedTokens
    private let checks = Atomic<Int>(0)

    public init(
        audience: String, trusting trusted: TrustedKeys, people: PersonKeys,
        revocations: any RevocationCheck, clock: any WallClock = SystemClock()
    ) {
        self.audience = audience
        self.trusted = trusted
        self.people = people
        self.revocations = revocations
        self.clock = clock
        verified = VerifiedTokens()
    }

    /// How often a token was looked into because it was not known: each may have cost a signature check.
    public var tokensChecked: Int { checks.load(ordering: .relaxed) }

    public func caller(of metadata: Metadata, admitting: (Caller?) throws -> Void) async throws -> Caller {
        guard let authorization = metadata["authorization"] else {
            try admitting(nil)
            return .anonymous
        }
        guard authorization.prefix(Self.scheme.count).lowercased() == Self.scheme.lowercased() else {
            try admitting(nil)
            throw Refusal.tokenInvalid("it is no Bearer token")
        }
        return try await caller(
            withToken: String(authorization.dropFirst(Self.scheme.count)), admitting: admitting)
    }

    public func clientAddress(
        of metadata: Metadata, admitting: (Caller?) throws -> Void
    ) async throws -> String? {
        guard let address = metadata[Metadata.clientAddress], let token = metadata[Metadata.forwardedBy],
            (1...Self.addressBytesMax).contains(address.utf8.count)
        else { return nil }
        var refusal: (any Error)?
        let caller = try? await caller(withToken: token) { known in
            do {
                try admitting(known)
            } catch {
                refusal = error
                throw error
            }
        }
        if let refusal { throw refusal }
        guard case .service(let name) = caller, Self.forwarders.contains(name) else { return nil }
        return address
    }

    public var now: Timestamp { clock.now }

    public func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void) {
        revocations.onRevocation(body)
    }

    private func caller(
        withToken text: String, admitting: (Caller?) throws -> Void
    ) async throws -> Caller {
        guard text.utf8.count <= Metadata.tokenBytesMax else {
            try admitting(nil)
            throw Refusal.tokenInvalid("it is too long")
        }
        let key = VerifiedTokens.Key(text)
        let token: VerifiedToken
        if let known = verified.find(key), known.edition == people.edition {
            try admitting(known.caller)
            token = known
        } else {
            try admitting(nil)
            checks.wrappingAdd(1, ordering: .relaxed)
            token = try await verify(text)
            verified.keep(token, as: key)
        }
        let now = clock.now
        guard now < token.expiresAt else { throw Refusal.tokenExpired(at: token.expiresAt) }
        // Accounts' clock was ahead when it signed this: counted from there the token would live too long.
        if let signedAt = token.signedAt, signedAt.seconds(since: now) > Self.skewSecondsMax {
            throw Refusal.tokenInvalid("it is from the future: accounts' clock and the one here differ")
        }
        switch token.holder {
        case .person(let token): try await revocations.refuseIfRevoked(token)
        case .apiKey(let token): try await revocations.refuseIfRevoked(token)
        case .selfSigned: break
        }
        return token.caller
    }
}
