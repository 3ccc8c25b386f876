import Contracts
import Identity
import RPC
import Storage
import Values

extension Accounts {
    /// Trades a key's secret for an access token that acts for the business, and for no person.
    func signInWithApiKey(
        _ request: AccountsAPI.SignInWithApiKeyRequest, _ call: Call
    ) async throws -> AccountsAPI.SignInWithApiKeyResponse {
        guard let secret = ApiKeySecret(request.secret) else { throw Refusal.apiKeyInvalid }
        let (key, issuedAt) = try await database.write { db in
            guard let key = try ApiKey.find(secret, in: db) else { throw Refusal.apiKeyInvalid }
            guard key.revokedAt == nil else { throw Refusal.apiKeySecretRevoked }
            try key.markUsed(in: db)
            return (key, db.now)
        }
        let (token, expiresAt) = try await signer.sign(
            apiKey: key.id, business: key.business, permissions: key.permissions, issuedAt: issuedAt)
        return AccountsAPI.SignInWithApiKeyResponse(
            businessID: key.business.text, apiKeyID: key.id, permissions: key.permissions.sortedWords,
            accessToken: token.reveal(), accessExpiresAt: expiresAt)
    }
}
