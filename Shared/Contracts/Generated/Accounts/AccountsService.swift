// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Signing in, sessions, and who is who.
/// What answers `souk.accounts.v1.Accounts`: a function for each method.
public protocol AccountsService: RPCService {
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
    func startVerification(
        _ request: AccountsAPI.StartVerificationRequest,
        _ call: Call
    ) async throws -> AccountsAPI.StartVerificationResponse

    /// Trades the code for a session; makes the account at its first sign-in.
    ///
    /// May be repeated within the verification's life from the same device: it answers with the same session
    /// and fresh tokens, and the earlier refresh token ends. Other verifications of the number go on. A 21st
    /// session ends the account's oldest. Refused: CODE_WRONG (five tries, then the verification ends),
    /// VERIFICATION_NOT_FOUND (also from another device), VERIFICATION_ENDED, TEXT_INVALID (`device_name`),
    /// DEVICE_KEY_INVALID, DEVICE_KEY_REUSED, TOO_MANY_DEVICE_KEYS.
    func completeVerification(
        _ request: AccountsAPI.CompleteVerificationRequest,
        _ call: Call
    ) async throws -> AccountsAPI.CompleteVerificationResponse

    /// Trades a refresh token for new tokens, for the person or for a business they belong to.
    ///
    /// The token is replaced; the old one works once more only until its successor has been used, at most 60
    /// s, so that a lost answer does no harm. Any later use of it revokes the session. Refused:
    /// REFRESH_TOKEN_INVALID, SESSION_REVOKED, NOT_A_MEMBER (the token is not used up by this refusal).
    func refreshSession(
        _ request: AccountsAPI.RefreshSessionRequest,
        _ call: Call
    ) async throws -> AccountsAPI.RefreshSessionResponse

    /// Ends a session of the caller's account: its tokens and its device key count for nothing from the next
    /// call on.
    ///
    /// Repeating it does nothing more. Refused: SESSION_NOT_FOUND (also for another person's session).
    func revokeSession(
        _ request: AccountsAPI.RevokeSessionRequest,
        _ call: Call
    ) async throws -> AccountsAPI.RevokeSessionResponse

    /// The caller's live sessions, newest first, at most 20.
    func listSessions(
        _ request: AccountsAPI.ListSessionsRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListSessionsResponse

    /// The public keys that access tokens are checked with.
    func getKeys(
        _ request: AccountsAPI.GetKeysRequest,
        _ call: Call
    ) async throws -> AccountsAPI.GetKeysResponse

    /// Whether there is such an account; nothing else is told about it.
    ///
    /// Refused: ACCOUNT_NOT_FOUND.
    func checkAccount(
        _ request: AccountsAPI.CheckAccountRequest,
        _ call: Call
    ) async throws -> AccountsAPI.CheckAccountResponse

    /// A person as a business knows them: the name is different at each business, and the same for ever.
    ///
    /// Makes the name at the first call. Refused: ACCOUNT_NOT_FOUND, BUSINESS_NOT_FOUND.
    func resolveCustomer(
        _ request: AccountsAPI.ResolveCustomerRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ResolveCustomerResponse

    /// Who a business's customer is: the way back from ResolveCustomer.
    ///
    /// Refused: CUSTOMER_NOT_FOUND (also for another business's customer).
    func getCustomer(
        _ request: AccountsAPI.GetCustomerRequest,
        _ call: Call
    ) async throws -> AccountsAPI.GetCustomerResponse
}

extension AccountsService {
    public var methods: [MethodHandler] { AccountsMethods.handlers(for: self) }
}

extension AccountsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some AccountsService) -> [MethodHandler] {
        [
            .unary(startVerification, service.startVerification),
            .unary(completeVerification, service.completeVerification),
            .unary(refreshSession, service.refreshSession),
            .unary(revokeSession, service.revokeSession),
            .unary(listSessions, service.listSessions),
            .unary(getKeys, service.getKeys),
            .unary(checkAccount, service.checkAccount),
            .unary(resolveCustomer, service.resolveCustomer),
            .unary(getCustomer, service.getCustomer),
        ]
    }
}
