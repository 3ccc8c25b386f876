// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.accounts.v1.Businesses` over a channel.
public struct BusinessesClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Opens a business, owned by the caller.
    ///
    /// The caller chooses its id: the same id and content answers as before. Refused: ID_MALFORMED
    /// (`business_id`), TEXT_INVALID (`name`, `about`), COUNTRY_INVALID, ID_REUSED, TOO_MANY_BUSINESSES (20
    /// opened by one account).
    public func createBusiness(
        _ request: AccountsAPI.CreateBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.CreateBusinessResponse {
        try await channel.unary(BusinessesMethods.createBusiness, request, options)
    }

    /// A business's public profile.
    ///
    /// Refused: BUSINESS_NOT_FOUND.
    public func getBusiness(
        _ request: AccountsAPI.GetBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.GetBusinessResponse {
        try await channel.unary(BusinessesMethods.getBusiness, request, options)
    }

    /// The businesses that the caller belongs to, by id, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listBusinesses(
        _ request: AccountsAPI.ListBusinessesRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListBusinessesResponse {
        try await channel.unary(BusinessesMethods.listBusinesses, request, options)
    }

    /// The members of the caller's business, in the order they were added, at most 100.
    public func listMembers(
        _ request: AccountsAPI.ListMembersRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListMembersResponse {
        try await channel.unary(BusinessesMethods.listMembers, request, options)
    }

    /// Gives an account a role in the caller's business, or another role in place of the one it has; a
    /// changed role counts at the member's next call.
    ///
    /// Repeating it answers as before. Refused: ACCOUNT_NOT_FOUND, ROLE_NOT_FOUND, LAST_OWNER,
    /// TOO_MANY_MEMBERS (100 a business), PERMISSION_NOT_HELD (by the caller, of the new role or of the one
    /// it replaces).
    public func putMember(
        _ request: AccountsAPI.PutMemberRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.PutMemberResponse {
        try await channel.unary(BusinessesMethods.putMember, request, options)
    }

    /// Takes an account out of the caller's business: its tokens for the business count for nothing from the
    /// next call on, and no new ones are given.
    ///
    /// API keys belong to the business and go on, unless `revoke_api_keys` ends those that the account made;
    /// the answer names those that go on, so that somebody can replace what the account may have copied.
    /// Repeating it does nothing more. Refused: LAST_OWNER, PERMISSION_NOT_HELD (by the caller, of the
    /// member's role; for `revoke_api_keys`, `keys.manage`).
    public func removeMember(
        _ request: AccountsAPI.RemoveMemberRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.RemoveMemberResponse {
        try await channel.unary(BusinessesMethods.removeMember, request, options)
    }

    /// The caller leaves a business, as if removed from it; API keys that they made go on.
    ///
    /// Repeating it does nothing more. Refused: LAST_OWNER.
    public func leaveBusiness(
        _ request: AccountsAPI.LeaveBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.LeaveBusinessResponse {
        try await channel.unary(BusinessesMethods.leaveBusiness, request, options)
    }

    /// The roles of the caller's business: the built-in ones, then its own by id, at most 24.
    public func listRoles(
        _ request: AccountsAPI.ListRolesRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListRolesResponse {
        try await channel.unary(BusinessesMethods.listRoles, request, options)
    }

    /// Writes a role: new, or in place of the one with the same id; changed permissions count at the next
    /// call of everybody who has it.
    ///
    /// Repeating it answers as before. Refused: ROLE_BUILT_IN, TEXT_INVALID (`role.name`),
    /// PERMISSION_UNKNOWN, PERMISSION_NOT_HELD (by the caller, of the new permissions or of those they
    /// replace), TOO_MANY_ROLES (20 a business).
    public func putRole(
        _ request: AccountsAPI.PutRoleRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.PutRoleResponse {
        try await channel.unary(BusinessesMethods.putRole, request, options)
    }

    /// Takes a role away that no member has.
    ///
    /// Repeating it does nothing more. Refused: ROLE_BUILT_IN, ROLE_IN_USE (give its members another one
    /// first), PERMISSION_NOT_HELD (by the caller, of the role).
    public func deleteRole(
        _ request: AccountsAPI.DeleteRoleRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.DeleteRoleResponse {
        try await channel.unary(BusinessesMethods.deleteRole, request, options)
    }
}
