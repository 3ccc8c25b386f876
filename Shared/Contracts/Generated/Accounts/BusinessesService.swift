// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Businesses, their teams, and what each member of a team may do.
///
/// A member has one role; a role is a list of permissions: `orders.read`, `orders.manage`, `catalog.manage`,
/// `messages.read`, `messages.send`, `team.manage`, `payments.read`, `payments.refund`, `billing.read`,
/// `keys.manage`. Every business has the roles `owner` (all of them, and those still to come), `manager` (all
/// but `team.manage` and `keys.manage`), `agent` (`orders.read`, `orders.manage`, `messages.read`,
/// `messages.send`) and `viewer` (`orders.read`, `messages.read`, `payments.read`, `billing.read`), and those
/// that it writes itself. Nobody gives, changes or takes away more than they hold themselves:
/// PERMISSION_NOT_HELD.
/// What answers `souk.accounts.v1.Businesses`: a function for each method.
public protocol BusinessesService: RPCService {
    /// Opens a business, owned by the caller.
    ///
    /// The caller chooses its id: the same id and content answers as before. Refused: ID_MALFORMED
    /// (`business_id`), TEXT_INVALID (`name`, `about`), COUNTRY_INVALID, ID_REUSED, TOO_MANY_BUSINESSES (20
    /// opened by one account).
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

    /// The businesses that the caller belongs to, by id, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listBusinesses(
        _ request: AccountsAPI.ListBusinessesRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListBusinessesResponse

    /// The members of the caller's business, in the order they were added, at most 100.
    func listMembers(
        _ request: AccountsAPI.ListMembersRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListMembersResponse

    /// Gives an account a role in the caller's business, or another role in place of the one it has; a
    /// changed role counts at the member's next call.
    ///
    /// Repeating it answers as before. Refused: ACCOUNT_NOT_FOUND, ROLE_NOT_FOUND, LAST_OWNER,
    /// TOO_MANY_MEMBERS (100 a business), PERMISSION_NOT_HELD (by the caller, of the new role or of the one
    /// it replaces).
    func putMember(
        _ request: AccountsAPI.PutMemberRequest,
        _ call: Call
    ) async throws -> AccountsAPI.PutMemberResponse

    /// Takes an account out of the caller's business: its tokens for the business count for nothing from the
    /// next call on, and no new ones are given.
    ///
    /// API keys belong to the business and go on, unless `revoke_api_keys` ends those that the account made;
    /// the answer names those that go on, so that somebody can replace what the account may have copied.
    /// Repeating it does nothing more. Refused: LAST_OWNER, PERMISSION_NOT_HELD (by the caller, of the
    /// member's role; for `revoke_api_keys`, `keys.manage`).
    func removeMember(
        _ request: AccountsAPI.RemoveMemberRequest,
        _ call: Call
    ) async throws -> AccountsAPI.RemoveMemberResponse

    /// The caller leaves a business, as if removed from it; API keys that they made go on.
    ///
    /// Repeating it does nothing more. Refused: LAST_OWNER.
    func leaveBusiness(
        _ request: AccountsAPI.LeaveBusinessRequest,
        _ call: Call
    ) async throws -> AccountsAPI.LeaveBusinessResponse

    /// The roles of the caller's business: the built-in ones, then its own by id, at most 24.
    func listRoles(
        _ request: AccountsAPI.ListRolesRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListRolesResponse

    /// Writes a role: new, or in place of the one with the same id; changed permissions count at the next
    /// call of everybody who has it.
    ///
    /// Repeating it answers as before. Refused: ROLE_BUILT_IN, TEXT_INVALID (`role.name`),
    /// PERMISSION_UNKNOWN, PERMISSION_NOT_HELD (by the caller, of the new permissions or of those they
    /// replace), TOO_MANY_ROLES (20 a business).
    func putRole(
        _ request: AccountsAPI.PutRoleRequest,
        _ call: Call
    ) async throws -> AccountsAPI.PutRoleResponse

    /// Takes a role away that no member has.
    ///
    /// Repeating it does nothing more. Refused: ROLE_BUILT_IN, ROLE_IN_USE (give its members another one
    /// first), PERMISSION_NOT_HELD (by the caller, of the role).
    func deleteRole(
        _ request: AccountsAPI.DeleteRoleRequest,
        _ call: Call
    ) async throws -> AccountsAPI.DeleteRoleResponse
}

extension BusinessesService {
    public var methods: [MethodHandler] { BusinessesMethods.handlers(for: self) }
}

extension BusinessesMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some BusinessesService) -> [MethodHandler] {
        [
            .unary(createBusiness, service.createBusiness),
            .unary(getBusiness, service.getBusiness),
            .unary(listBusinesses, service.listBusinesses),
            .unary(listMembers, service.listMembers),
            .unary(putMember, service.putMember),
            .unary(removeMember, service.removeMember),
            .unary(leaveBusiness, service.leaveBusiness),
            .unary(listRoles, service.listRoles),
            .unary(putRole, service.putRole),
            .unary(deleteRole, service.deleteRole),
        ]
    }
}
