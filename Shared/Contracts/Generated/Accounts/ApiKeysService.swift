// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Keys with which a business's own programs sign in, without a person.
///
/// A key belongs to the business, not to the member who made it: it goes on when that member gets another
/// role or is removed, with the permissions that it was made with. So that nobody keeps a way back in, a key
/// never manages the team or keys, and the list of keys says who made each, whether they still belong to the
/// business, and when it was last used.
/// What answers `souk.accounts.v1.ApiKeys`: a function for each method.
public protocol ApiKeysService: RPCService {
    /// Makes a key for the caller's business, with permissions that the caller has, less `team.manage` and
    /// `keys.manage`, which no key can have.
    ///
    /// The secret is shown this once: only its SHA-256 is stored. The same request id and content answers as
    /// before; for ten minutes and until the key is first used, such a repeat shows a new secret in place of
    /// the first, so that a lost answer does no harm, afterwards it shows none. Refused: TEXT_INVALID
    /// (`name`), PERMISSION_UNKNOWN, PERMISSION_OF_MEMBERS (`team.manage` or `keys.manage`),
    /// PERMISSION_NOT_HELD, ID_REUSED, TOO_MANY_API_KEYS (50 a business that are not revoked).
    func createApiKey(
        _ request: AccountsAPI.CreateApiKeyRequest,
        _ call: Call
    ) async throws -> AccountsAPI.CreateApiKeyResponse

    /// The keys of the caller's business that are not revoked, newest first, at most 50.
    func listApiKeys(
        _ request: AccountsAPI.ListApiKeysRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListApiKeysResponse

    /// Revokes a key: tokens it was traded for count for nothing from the next call on.
    ///
    /// Repeating it does nothing more. Refused: API_KEY_NOT_FOUND (also for another business's key).
    func revokeApiKey(
        _ request: AccountsAPI.RevokeApiKeyRequest,
        _ call: Call
    ) async throws -> AccountsAPI.RevokeApiKeyResponse

    /// Trades a key's secret for an access token of 15 minutes that acts for the business with the key's
    /// permissions, and for no person.
    ///
    /// Ask again before it runs out. Refused: API_KEY_INVALID, API_KEY_REVOKED.
    func signInWithApiKey(
        _ request: AccountsAPI.SignInWithApiKeyRequest,
        _ call: Call
    ) async throws -> AccountsAPI.SignInWithApiKeyResponse
}

extension ApiKeysService {
    public var methods: [MethodHandler] { ApiKeysMethods.handlers(for: self) }
}

extension ApiKeysMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some ApiKeysService) -> [MethodHandler] {
        [
            .unary(createApiKey, service.createApiKey),
            .unary(listApiKeys, service.listApiKeys),
            .unary(revokeApiKey, service.revokeApiKey),
            .unary(signInWithApiKey, service.signInWithApiKey),
        ]
    }
}
