import FoundationEssentials
import JWTKit
public import RPC
public import Values

/// A person's token whose signature and lifetime are good.
public struct PersonToken: Sendable {
    public let person: Person
    /// To the microsecond.
    public let issuedAt: Timestamp
}

/// Says whether a token that was good when signed has been taken back since.
public protocol RevocationCheck: Sendable {
    /// Throws `IdentityError.sessionRevoked` or `.tokenStale`. Asked at every call.
    func refuseIfRevoked(_ token: PersonToken) async throws
}

/// Tells who is calling from the `authorization` metadata, believing nothing but signatures.
///
/// The first call with a token checks its signature; the ones after cost a look-up. Whether it ran out or was
/// taken back is asked at every call.
public final class TokenVerifier: Authenticator {
    /// The longest token that is looked at.
    static let tokenBytesMax = 4_096
    static let scheme = "Bearer "

    private let services: TrustedServices
    private let people: PersonKeys
    private let revocations: any RevocationCheck
    private let clock: any WallClock
    private let verified: VerifiedTokens

    public init(
        services: TrustedServices, people: PersonKeys, revocations: any RevocationCheck,
        clock: any WallClock = SystemClock()
    ) {
        self.services = services
        self.people = people
        self.revocations = revocations
        self.clock = clock
        verified = VerifiedTokens()
    }

    public func caller(of metadata: Metadata) async throws -> Caller {
        guard let authorization = metadata["authorization"] else { return .anonymous }
        guard authorization.utf8.count <= Self.tokenBytesMax,
            authorization.prefix(Self.scheme.count).lowercased() == Self.scheme.lowercased()
        else { throw IdentityError.tokenInvalid("it is no Bearer token") }
        return try await caller(withToken: String(authorization.dropFirst(Self.scheme.count)))
    }

    private func caller(withToken text: String) async throws -> Caller {
        let key = VerifiedTokens.Key(text)
        let token: VerifiedToken
        if let known = verified.find(key), known.edition == people.edition {
            token = known
        } else {
            token = try await verify(text)
            verified.keep(token, as: key)
        }
        guard clock.now < token.expiresAt else { throw IdentityError.tokenExpired(at: token.expiresAt) }
        if let person = token.person { try await revocations.refuseIfRevoked(person) }
        return token.caller
    }
}

// MARK: - The signature

extension TokenVerifier {
    private func verify(_ text: String) async throws -> VerifiedToken {
        let edition = people.edition
        let header: JWTHeader
        let issuer: String
        do {
            let parsed = try DefaultJWTParser().parse([UInt8](text.utf8), as: Issuer.self)
            (header, issuer) = (parsed.header, parsed.payload.iss)
        } catch {
            throw IdentityError.tokenInvalid("it is no JWT")
        }
        // Only one algorithm exists here, whatever a token asks for; and no extension is understood.
        guard header.alg == "EdDSA", header.fields["crit"] == nil, let kid = header.kid else {
            throw IdentityError.tokenInvalid("it is not signed with EdDSA")
        }
        guard issuer == personIssuer else {
            guard let key = services.key(kid, of: issuer) else { throw Self.unknownKey }
            return try Self.service(await Self.claims(of: text, key), edition)
        }
        guard let key = try await people.find(kid) else { throw Self.unknownKey }
        return try Self.person(await Self.claims(of: text, key), edition)
    }

    private static let unknownKey = IdentityError.tokenInvalid("nobody published the key it is signed with")

    /// What the token says, once its signature by that key is found good.
    private static func claims<Claims: JWTPayload>(of text: String, _ key: VerifyingKey) async throws
        -> Claims
    {
        let keys = JWTKeyCollection()
        do {
            // The collection holds this key alone, so no header can lead it to another one.
            let publicKey = try EdDSA.PublicKey(x: [UInt8](key.bytes).base64URL, curve: .ed25519)
            await keys.add(eddsa: publicKey)
            return try await keys.verify(text, as: Claims.self)
        } catch {
            throw IdentityError.tokenInvalid("its signature or its claims are wrong")
        }
    }

    private static func service(_ claims: ServiceClaims, _ edition: Int) throws -> VerifiedToken {
        guard claims.aud == tokenAudience else { throw otherAudience }
        return VerifiedToken(
            caller: .service(claims.iss), person: nil, expiresAt: try moment(claims.exp), edition: edition)
    }

    private static func person(_ claims: PersonClaims, _ edition: Int) throws -> VerifiedToken {
        guard claims.aud == tokenAudience else { throw otherAudience }
        do {
            var acting: Acting?
            if claims.biz != nil || claims.role != nil {
                guard let business = claims.biz, let role = claims.role else {
                    throw IdentityError.tokenInvalid("it names a business without a role, or the reverse")
                }
                acting = Acting(
                    business: try BusinessID(business), role: role,
                    permissions: Permissions(claims.perm ?? []))
            }
            let expiresAt = try moment(claims.exp)
            let person = Person(
                account: try AccountID(claims.sub), session: try SessionID(claims.sid), acting: acting,
                tokenExpiresAt: expiresAt)
            return VerifiedToken(
                caller: .person(person),
                person: PersonToken(person: person, issuedAt: Timestamp(microseconds: claims.ius)),
                expiresAt: expiresAt, edition: edition)
        } catch is ValueError {
            throw IdentityError.tokenInvalid("an id in it is malformed")
        }
    }

    private static let otherAudience = IdentityError.tokenInvalid("it is for another audience")

    private static func moment(_ seconds: Int64) throws -> Timestamp {
        do {
            return try Timestamp(seconds: seconds, nanos: 0)
        } catch {
            throw IdentityError.tokenInvalid("it expires at no time there is")
        }
    }
}
