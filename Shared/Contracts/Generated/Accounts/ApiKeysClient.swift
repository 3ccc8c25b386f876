// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.accounts.v1.ApiKeys` over a channel.
public struct ApiKeysClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Makes a key for the caller's business, with permissions that the caller has, less `team.manage` and
    /// `keys.manage`, which no key can have.
    ///
    /// The secret is shown this once: only its SHA-256 is stored. The same request id and content answers as
    /// before; for ten minutes and until the key is first used, such a repeat shows a new secret in place of
    /// the first, so that a lost answer does no harm, afterwards it shows none. Refused: TEXT_INVALID
    /// (`name`), PERMISSION_UNKNOWN, PERMISSION_OF_MEMBERS (`team.manage` or `keys.manage`),
    /// PERMISSION_NOT_HELD, ID_REUSED, TOO_MANY_API_KEYS (50 a business that are not revoked).
    public func createApiKey(
        _ request: AccountsAPI.CreateApiKeyRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.CreateApiKeyResponse {
        try await channel.unary(ApiKeysMethods.createApiKey, request, options)
    }

    /// The keys of the caller's business that are not revoked, newest first, at most 50.
    public func listApiKeys(
        _ request: AccountsAPI.ListApiKeysRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListApiKeysResponse {
        try await channel.unary(ApiKeysMethods.listApiKeys, request, options)
    }

    /// Revokes a key: tokens it was traded for count for nothing from the next call on.
    ///
    /// Repeating it does nothing more. Refused: API_KEY_NOT_FOUND (also for another business's key).
    public func revokeApiKey(
        _ request: AccountsAPI.RevokeApiKeyRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.RevokeApiKeyResponse {
        try await channel.unary(ApiKeysMethods.revokeApiKey, request, options)
    }

    /// Trades a key's secret for an access token of 15 minutes that acts for the business with the key's
    /// permissions, and for no person.
    ///
    /// Ask again before it runs out. Refused: API_KEY_INVALID, API_KEY_REVOKED.
    public func signInWithApiKey(
        _ request: AccountsAPI.SignInWithApiKeyRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.SignInWithApiKeyResponse {
        try await channel.unary(ApiKeysMethods.signInWithApiKey, request, options)
    }
}
