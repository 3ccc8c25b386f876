// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.accounts.v1.Accounts` over a channel.
public struct AccountsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Sends a one-time code of six digits to a phone number; the answer is the same whether the number has
    /// an account or not.
    ///
    /// The code lives 5 minutes. Each call makes a new verification and ends the number's earlier ones.
    /// Refused: PHONE_INVALID, DEVICE_SECRET_INVALID, TOO_SOON (30 s, 60 s, 2 min, 5 min between codes to one
    /// number, 20 codes a day to one number, and 100 an hour from one address, unless the operator says
    /// otherwise), CODE_NOT_SENT (the operator's sender failed).
    public func startVerification(
        _ request: AccountsAPI.StartVerificationRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.StartVerificationResponse {
        try await channel.unary(AccountsMethods.startVerification, request, options)
    }

    /// Trades the code for a session; makes the account at its first sign-in.
    ///
    /// May be repeated within the verification's life from the same device: it answers with the same session
    /// and fresh tokens, and the earlier refresh token ends. A 21st session ends the account's oldest.
    /// Refused: CODE_WRONG (five tries, then the verification ends), VERIFICATION_NOT_FOUND (also from
    /// another device), VERIFICATION_ENDED, DEVICE_NAME_INVALID.
    public func completeVerification(
        _ request: AccountsAPI.CompleteVerificationRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.CompleteVerificationResponse {
        try await channel.unary(AccountsMethods.completeVerification, request, options)
    }

    /// Trades a refresh token for new tokens, for the person or for a business they belong to.
    ///
    /// The token is replaced; the old one works once more only until its successor has been used, at most 60
    /// s, so that a lost answer does no harm. Any later use of it revokes the session. Refused:
    /// REFRESH_TOKEN_INVALID, SESSION_REVOKED, NOT_A_MEMBER.
    public func refreshSession(
        _ request: AccountsAPI.RefreshSessionRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.RefreshSessionResponse {
        try await channel.unary(AccountsMethods.refreshSession, request, options)
    }

    /// Ends a session of the caller's account: its tokens count for nothing from the next call on.
    ///
    /// Repeating it does nothing more. Refused: SESSION_NOT_FOUND (also for another person's session).
    public func revokeSession(
        _ request: AccountsAPI.RevokeSessionRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.RevokeSessionResponse {
        try await channel.unary(AccountsMethods.revokeSession, request, options)
    }

    /// The caller's live sessions, newest first, at most 20.
    public func listSessions(
        _ request: AccountsAPI.ListSessionsRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListSessionsResponse {
        try await channel.unary(AccountsMethods.listSessions, request, options)
    }

    /// The public keys that access tokens are checked with.
    public func getKeys(
        _ request: AccountsAPI.GetKeysRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.GetKeysResponse {
        try await channel.unary(AccountsMethods.getKeys, request, options)
    }

    /// Opens a business, owned by the caller.
    ///
    /// The caller chooses its id: the same id and content answers as before. Refused: BUSINESS_ID_INVALID,
    /// NAME_INVALID, COUNTRY_INVALID, ABOUT_INVALID, ID_REUSED, TOO_MANY_BUSINESSES (20 an owner).
    public func createBusiness(
        _ request: AccountsAPI.CreateBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.CreateBusinessResponse {
        try await channel.unary(AccountsMethods.createBusiness, request, options)
    }

    /// A business's public profile.
    ///
    /// Refused: BUSINESS_NOT_FOUND.
    public func getBusiness(
        _ request: AccountsAPI.GetBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.GetBusinessResponse {
        try await channel.unary(AccountsMethods.getBusiness, request, options)
    }

    /// Gives an account a role in the caller's business, or changes the role it has; a changed role counts at
    /// the member's next call.
    ///
    /// Refused: ACCOUNT_NOT_FOUND, ROLE_INVALID, LAST_OWNER, TOO_MANY_MEMBERS (100 a business).
    public func addMember(
        _ request: AccountsAPI.AddMemberRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.AddMemberResponse {
        try await channel.unary(AccountsMethods.addMember, request, options)
    }

    /// The name under which a business knows a person: different at each business, the same for ever.
    ///
    /// Refused: ACCOUNT_NOT_FOUND, BUSINESS_NOT_FOUND.
    public func resolveCustomer(
        _ request: AccountsAPI.ResolveCustomerRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ResolveCustomerResponse {
        try await channel.unary(AccountsMethods.resolveCustomer, request, options)
    }
}
