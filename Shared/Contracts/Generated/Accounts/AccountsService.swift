// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.accounts.v1.Accounts`: a function for each method.
public protocol AccountsService: RPCService {
    /// Sends a one-time code of six digits to a phone number; the answer is the same whether the number has
    /// an account or not.
    ///
    /// The code lives 5 minutes. Each call makes a new verification and ends the number's earlier ones.
    /// Refused: PHONE_INVALID, DEVICE_SECRET_INVALID, TOO_SOON (30 s, 60 s, 2 min, 5 min between codes to one
    /// number, 20 codes a day to one number, and 100 an hour from one address, unless the operator says
    /// otherwise), CODE_NOT_SENT (the operator's sender failed).
    func startVerification(
        _ request: AccountsAPI.StartVerificationRequest,
        _ call: Call
    ) async throws -> AccountsAPI.StartVerificationResponse

    /// Trades the code for a session; makes the account at its first sign-in.
    ///
    /// May be repeated within the verification's life from the same device: it answers with the same session
    /// and fresh tokens, and the earlier refresh token ends. A 21st session ends the account's oldest.
    /// Refused: CODE_WRONG (five tries, then the verification ends), VERIFICATION_NOT_FOUND (also from
    /// another device), VERIFICATION_ENDED, DEVICE_NAME_INVALID.
    func completeVerification(
        _ request: AccountsAPI.CompleteVerificationRequest,
        _ call: Call
    ) async throws -> AccountsAPI.CompleteVerificationResponse

    /// Trades a refresh token for new tokens, for the person or for a business they belong to.
    ///
    /// The token is replaced; the old one works once more only until its successor has been used, at most 60
    /// s, so that a lost answer does no harm. Any later use of it revokes the session. Refused:
    /// REFRESH_TOKEN_INVALID, SESSION_REVOKED, NOT_A_MEMBER.
    func refreshSession(
        _ request: AccountsAPI.RefreshSessionRequest,
        _ call: Call
    ) async throws -> AccountsAPI.RefreshSessionResponse

    /// Ends a session of the caller's account: its tokens count for nothing from the next call on.
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

    /// Opens a business, owned by the caller.
    ///
    /// The caller chooses its id: the same id and content answers as before. Refused: BUSINESS_ID_INVALID,
    /// NAME_INVALID, COUNTRY_INVALID, ABOUT_INVALID, ID_REUSED, TOO_MANY_BUSINESSES (20 an owner).
    func createBusiness(
        _ request: AccountsAPI.CreateBusinessRequest,
        _ call: Call
    ) async throws -> AccountsAPI.CreateBusinessResponse

    /// A business's public profile.
    ///
    /// Refused: BUSINESS_NOT_FOUND.
    func getBusiness(
        _ request: AccountsAPI.GetBusinessRequest,
        _ call: Call
    ) async throws -> AccountsAPI.GetBusinessResponse

    /// Gives an account a role in the caller's business, or changes the role it has; a changed role counts at
    /// the member's next call.
    ///
    /// Refused: ACCOUNT_NOT_FOUND, ROLE_INVALID, LAST_OWNER, TOO_MANY_MEMBERS (100 a business).
    func addMember(
        _ request: AccountsAPI.AddMemberRequest,
        _ call: Call
    ) async throws -> AccountsAPI.AddMemberResponse

    /// The name under which a business knows a person: different at each business, the same for ever.
    ///
    /// Refused: ACCOUNT_NOT_FOUND, BUSINESS_NOT_FOUND.
    func resolveCustomer(
        _ request: AccountsAPI.ResolveCustomerRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ResolveCustomerResponse
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
            .unary(createBusiness, service.createBusiness),
            .unary(getBusiness, service.getBusiness),
            .unary(addMember, service.addMember),
            .unary(resolveCustomer, service.resolveCustomer),
        ]
    }
}
