import Identity
import RPC
import Storage
import Values

/// What the member who calls may do in the business they act for, read in the transaction that depends on it:
/// it may have changed since the call was let in.
struct Authority: Sendable {
    let business: BusinessID
    let permissions: Permissions
    let member: AccountID

    /// Throws TOKEN_STALE for a caller who has lost the permission since, and for an API key, which has none
    /// that is asked for here.
    static func get(of call: Call, for permission: String, in db: Connection) throws -> Authority {
        let business = try call.business()
        guard let member = call.member,
            let permissions = try Member.find(member, of: business, in: db)?.permissions(in: db),
            permissions.may(permission)
        else { throw Refusal.tokenStale }
        return Authority(business: business, permissions: permissions, member: member)
    }

    /// Throws PERMISSION_NOT_HELD, naming what the caller lacks.
    func check(holds others: Permissions, field: String) throws(Refusal) {
        let lacking = others.sortedWords.filter { !permissions.may($0) }
        guard lacking.isEmpty else { throw .permissionNotHeld(lacking, field: field) }
    }
}
