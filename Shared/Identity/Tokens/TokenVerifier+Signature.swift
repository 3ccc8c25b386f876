import JWTKit
import RPC
import Values

extension TokenVerifier {
    /// What a token says, once its signature is found good.
    func verify(_ text: String) async throws -> VerifiedToken {
        let edition = people.edition
        let header: JWTHeader
        let issuer: String
        do {
            let parsed = try DefaultJWTParser().parse([UInt8](text.utf8), as: Issuer.self)
            (header, issuer) = (parsed.header, parsed.payload.iss)
        } catch {
            throw Refusal.tokenInvalid("it is no JWT")
        }
        // Only one algorithm exists here, whatever a token asks for; and no extension is understood.
        guard header.alg == "EdDSA", header.fields["crit"] == nil, let kid = header.kid else {
            throw Refusal.tokenInvalid("it is not signed with EdDSA")
        }
        if issuer == accountsIssuer {
            guard let key = try await people.find(kid) else { throw Self.unknownKey }
            return try Self.access(await Self.claims(of: text, key), edition)
        }
        if issuer.hasPrefix(operatorIssuerPrefix) {
            let name = String(issuer.dropFirst(operatorIssuerPrefix.count))
            guard let found = trusted.key(kid, ofOperator: name) else { throw Self.unknownKey }
            let someone = Operator(name: name, permissions: found.permissions)
            return try selfSigned(.operator(someone), await Self.claims(of: text, found.key), edition)
        }
        guard let key = trusted.key(kid, ofService: issuer) else { throw Self.unknownKey }
        return try selfSigned(.service(issuer), await Self.claims(of: text, key), edition)
    }

    private static let unknownKey = Refusal.tokenInvalid("nobody published the key it is signed with")

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
            throw Refusal.tokenInvalid("its signature or its claims are wrong")
        }
    }

    private static func moment(_ seconds: Int64) throws -> Timestamp {
        do {
            return try Timestamp(seconds: seconds, nanos: 0)
        } catch {
            throw Refusal.tokenInvalid("a moment in it is no time there is")
        }
    }
}

// MARK: - Services and operators

extension TokenVerifier {
    private func selfSigned(
        _ caller: Caller, _ claims: SelfSignedClaims, _ edition: Int
    ) throws -> VerifiedToken {
        guard claims.aud == audience else { throw Refusal.tokenAudience(claims.aud, here: audience) }
        return VerifiedToken(
            caller: caller, holder: .selfSigned, expiresAt: try Self.moment(claims.exp), edition: edition)
    }
}

// MARK: - People and API keys

extension TokenVerifier {
    private static func access(_ claims: AccessClaims, _ edition: Int) throws -> VerifiedToken {
        guard claims.aud == clientAudience else {
            throw Refusal.tokenInvalid("it is not for the services of a Souk")
        }
        let (signedAt, expiresAt) = (try moment(claims.iat), try moment(claims.exp))
        guard expiresAt.seconds(since: signedAt) <= PersonTokenSigner.lifetimeSeconds else {
            throw Refusal.tokenInvalid("it lives longer than a token may")
        }
        let issuedAt = Timestamp(microseconds: claims.ius)
        do {
            if claims.key != nil {
                let key = try apiKey(claims, expiresAt)
                return VerifiedToken(
                    caller: .apiKey(key), holder: .apiKey(APIKeyToken(key: key, issuedAt: issuedAt)),
                    expiresAt: expiresAt, signedAt: signedAt, edition: edition)
            }
            let person = try person(claims, expiresAt)
            return VerifiedToken(
                caller: .person(person), holder: .person(PersonToken(person: person, issuedAt: issuedAt)),
                expiresAt: expiresAt, signedAt: signedAt, edition: edition)
        } catch is ValueError {
            throw Refusal.tokenInvalid("an id in it is malformed")
        }
    }

    private static func person(_ claims: AccessClaims, _ expiresAt: Timestamp) throws -> Person {
        guard let account = claims.sub, let session = claims.sid else {
            throw Refusal.tokenInvalid("it names neither a person nor an API key")
        }
        var acting: Acting?
        if claims.biz != nil || claims.role != nil || claims.perm != nil {
            guard let business = claims.biz, let role = claims.role, let permissions = claims.perm else {
                throw Refusal.tokenInvalid("a business comes with a role and its permissions, or not at all")
            }
            acting = Acting(
                business: try BusinessID(business), role: role, permissions: Permissions(permissions))
        }
        return Person(
            account: try AccountID(account), session: try SessionID(session), acting: acting,
            tokenExpiresAt: expiresAt)
    }

    private static func apiKey(_ claims: AccessClaims, _ expiresAt: Timestamp) throws -> APIKeyCaller {
        guard let id = claims.key, let business = claims.biz, let permissions = claims.perm,
            claims.sub == nil, claims.sid == nil, claims.role == nil
        else { throw Refusal.tokenInvalid("an API key acts for a business, and for no person") }
        return APIKeyCaller(
            id: try ID<APIKeyCaller>(id).text, business: try BusinessID(business),
            permissions: Permissions(permissions), tokenExpiresAt: expiresAt)
    }
}
