// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.accounts.v1.Accounts` over a channel.
public struct AccountsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Sends a one-time code to a phone number; the answer is the same whether the number has an account or
    /// not.
    ///
    /// Each call makes a new verification, which lives 5 minutes by itself: no other call ends it. Askers are
    /// told apart by network address, an IPv4 address or the /64 of an IPv6 address: the client's as the
    /// gateway vouches for it, else that of the connection itself. All calls from this machine, and those
    /// that the gateway passes on without an address, are one asker. The rule:
    ///
    ///   1. An asker may ask for 100 codes an hour, and for 20 a day to one number, whether they could be sent or not; the
    ///      /64s of one IPv6 /48 together for ten times as many. The operator may set another number an hour.
    ///   2. Within that, an asker always gets one code to a number in ten minutes, whatever others asked for.
    ///   3. An asker gets further codes to that number within ten minutes 30 s, 60 s, 2 min and then 5 min after the one
    ///      before, and only while fewer than 20 codes to that number were asked for within a day, by anybody.
    ///
    /// A code that could not be sent counts in 1 and in the 20 of 3, but it is not the code of 2. Refused:
    /// PHONE_INVALID, TEXT_INVALID (`device_secret`), TOO_SOON (the pause of 3), TOO_MANY_CODES (1, or the 20
    /// of 3), both with the moment from which the same call succeeds, CODE_NOT_SENT (the operator's sender
    /// failed).
    public func startVerification(
        _ request: AccountsAPI.StartVerificationRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.StartVerificationResponse {
        try await channel.unary(AccountsMethods.startVerification, request, options)
    }

    /// Trades the code for a session; makes the account at its first sign-in.
    ///
    /// May be repeated within the verification's life from the same device: it answers with the same session
    /// and fresh tokens, and the earlier refresh token ends. Other verifications of the number go on. A 21st
    /// session ends the account's oldest. Refused: CODE_WRONG (five tries, then the verification ends),
    /// VERIFICATION_NOT_FOUND (also from another device), VERIFICATION_ENDED, TEXT_INVALID (`device_name`),
    /// DEVICE_KEY_INVALID, DEVICE_KEY_REUSED, TOO_MANY_DEVICE_KEYS.
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
    /// REFRESH_TOKEN_INVALID, SESSION_REVOKED, NOT_A_MEMBER (the token is not used up by this refusal).
    public func refreshSession(
        _ request: AccountsAPI.RefreshSessionRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.RefreshSessionResponse {
        try await channel.unary(AccountsMethods.refreshSession, request, options)
    }

    /// Ends a session of the caller's account: its tokens and its device key count for nothing from the next
    /// call on.
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

    /// Whether there is such an account; nothing else is told about it.
    ///
    /// Refused: ACCOUNT_NOT_FOUND.
    public func checkAccount(
        _ request: AccountsAPI.CheckAccountRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.CheckAccountResponse {
        try await channel.unary(AccountsMethods.checkAccount, request, options)
    }

    /// A person as a business knows them: the name is different at each business, and the same for ever.
    ///
    /// Makes the name at the first call. Refused: ACCOUNT_NOT_FOUND, BUSINESS_NOT_FOUND.
    public func resolveCustomer(
        _ request: AccountsAPI.ResolveCustomerRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ResolveCustomerResponse {
        try await channel.unary(AccountsMethods.resolveCustomer, request, options)
    }

    /// Who a business's customer is: the way back from ResolveCustomer.
    ///
    /// Refused: CUSTOMER_NOT_FOUND (also for another business's customer).
    public func getCustomer(
        _ request: AccountsAPI.GetCustomerRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.GetCustomerResponse {
        try await channel.unary(AccountsMethods.getCustomer, request, options)
    }
}
