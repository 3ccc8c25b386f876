import JWTKit
import Values

/// What every token of ours is for; a token for anybody else is refused.
let tokenAudience = "souk"
/// Who signs people's tokens: no service has this name, so none can sign for people.
let personIssuer = "souk-accounts"

/// What a person's access token says.
struct PersonClaims: JWTPayload {
    let iss: String
    let aud: String
    /// The account.
    let sub: String
    /// The session.
    let sid: String
    /// The business acted for, and the role in it; both or neither.
    let biz: String?
    let role: String?
    /// What the role allows, when acting for a business.
    let perm: [String]?
    let iat: Int64
    let exp: Int64
    /// `iat` to the microsecond: a role that changes and a token from the same second are told apart by it.
    let ius: Int64

    /// Nothing: `TokenVerifier` judges the claims, by its own clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}

/// What a service's token says.
struct ServiceClaims: JWTPayload {
    /// The service.
    let iss: String
    let aud: String
    let iat: Int64
    let exp: Int64

    /// Nothing: `TokenVerifier` judges the claims, by its own clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}

/// As much of a token as tells whose key to check it with; nothing in it is believed.
struct Issuer: JWTPayload {
    let iss: String

    /// Nothing: an issuer is looked up, never trusted.
    func verify(using algorithm: some JWTAlgorithm) {}
}

extension SigningKey {
    func sign(_ claims: some JWTPayload) async throws -> Secret<String> {
        let keys = JWTKeyCollection()
        let kid = JWKIdentifier(string: id)
        await keys.add(eddsa: EdDSA.PrivateKey(backing: key), kid: kid)
        return Secret(try await keys.sign(claims, kid: kid))
    }
}
