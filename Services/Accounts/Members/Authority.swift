import Identity
import RPC
import Storage
import Values

/// What the caller may do in the business they act for, read in the transaction that depends on it: it may
/// have changed since the call was let in.
struct Authority: Sendable {
    let business: BusinessID
    let permissions: Permissions
    /// The member who acts; nil for an API key.
    let member: AccountID?

    /// Throws TOKEN_STALE for a caller who has lost the permission since.
    static func get(of call: Call, for permission: String, in db: Connection) throws -> Authority {
        let business = try call.business()
        let permissions: Permissions?
        if let account = call.member {
            permissions = try Member.find(account, of: business, in: db)?.permissions(in: db)
        } else {
            permissions = try ApiKey.find(of: call.caller, in: db)?.permissions
        }
        guard let permissions, permissions.may(permission) else { throw Refusal.tokenStale }
        return Authority(business: business, permissions: permissions, member: call.member)
    }

    /// Throws PERMISSION_NOT_HELD, naming what the caller lacks.
    func check(holds others: Permissions, field: String) throws(Refusal) {
        let lacking = others.sortedWords.filter { !permissions.may($0) }
        guard lacking.isEmpty else { throw .permissionNotHeld(lacking, field: field) }
    }
}
