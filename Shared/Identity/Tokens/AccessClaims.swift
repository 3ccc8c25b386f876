import JWTKit
import Values

/// What accounts' tokens are for: every service of this Souk.
let clientAudience = "souk"
/// Who signs the tokens of people and API keys: no service has this name, so none can sign for them.
let accountsIssuer = "souk-accounts"
/// What the issuer of an operator's token begins with: no service's name does.
let operatorIssuerPrefix = "operator:"

/// What an access token of accounts says: of a person, or of an API key.
struct AccessClaims: JWTPayload {
    let iss: String
    let aud: String
    /// A person's account and session; both or neither.
    let sub: String?
    let sid: String?
    /// The API key's id; in the place of a person.
    let key: String?
    /// The business acted for.
    let biz: String?
    /// The role in it, for a person.
    let role: String?
    /// What the caller may do, when acting for a business.
    let perm: [String]?
    let iat: Int64
    let exp: Int64
    /// Where the token stands among the changes of its role: `iat` to the microsecond, or right after the
    /// last change where the clock was set back since.
    let ius: Int64

    /// Nothing: `TokenVerifier` judges the claims, by its own clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}

/// What the token of a service or an operator says, who sign their own.
struct SelfSignedClaims: JWTPayload {
    /// `commerce`, `operator:alice`.
    let iss: String
    /// The one service it is for.
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
