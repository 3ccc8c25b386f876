import Contracts
import RPC
import Requests
import Storage
import Values

/// What a member of a team may do: a name for a list of permissions.
///
/// Four roles are built in; a business writes others for itself. A role keeps words that this program does
/// not know, as a newer one may have written them.
struct Role: Sendable, Hashable {
    let id: String
    let name: String
    let permissions: Permissions

    /// The most roles that one business writes.
    static let ownMax = 20
    static let nameLength = TextLength(1...80)

    /// The role that at least one member of every business has.
    static let owner = Role(id: "owner", name: "Owner", permissions: .owner)
    static let builtIn = [
        owner,
        Role(id: "manager", name: "Manager", permissions: .manager),
        Role(id: "agent", name: "Agent", permissions: .agent),
        Role(id: "viewer", name: "Viewer", permissions: .viewer),
    ]

    var isBuiltIn: Bool { Self.builtIn.contains { $0.id == id } }
}

extension AccountsAPI.Role {
    init(_ role: Role) {
        self.init(
            id: role.id, name: role.name, permissions: role.permissions.sortedWords, builtIn: role.isBuiltIn)
    }
}

// MARK: - Stored in `roles`: those that businesses wrote

extension Role {
    /// A built-in role, or the business's own.
    static func find(_ id: String, of business: BusinessID, in db: Connection) throws -> Role? {
        if let role = builtIn.first(where: { $0.id == id }) { return role }
        return try db.row(
            "SELECT id, name, permissions FROM roles WHERE business_id = \(business) AND id = \(id)"
        ).map(Role.init(row:))
    }

    /// Throws ROLE_NOT_FOUND.
    static func get(_ id: String, of business: BusinessID, field: String, in db: Connection) throws -> Role {
        guard let role = try find(id, of: business, in: db) else {
            throw Refusal.roleNotFound(id, field: field)
        }
        return role
    }

    /// The business's own roles, by id.
    static func own(of business: BusinessID, in db: Connection) throws -> [Role] {
        try db.rows(
            """
            SELECT id, name, permissions FROM roles WHERE business_id = \(business)
            ORDER BY id LIMIT \(ownMax)
            """
        ).map(Role.init(row:))
    }

    static func count(of business: BusinessID, in db: Connection) throws -> Int {
        try db.row("SELECT count(*) AS roles FROM roles WHERE business_id = \(business)")?["roles"] ?? 0
    }

    private init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        permissions = Permissions(stored: try row["permissions"])
    }

    /// Writes the role, in place of the one with its id.
    func put(of business: BusinessID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO roles (business_id, id, name, permissions)
            VALUES (\(business), \(id), \(name), \(permissions.stored))
            ON CONFLICT (business_id, id)
            DO UPDATE SET name = excluded.name, permissions = excluded.permissions
            """)
    }

    func delete(of business: BusinessID, in db: Connection) throws {
        try db.run("DELETE FROM roles WHERE business_id = \(business) AND id = \(id)")
    }
}
