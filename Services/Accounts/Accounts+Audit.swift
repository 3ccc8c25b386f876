import Storage

extension Accounts {
    /// What `souk verify` reads: who exists, and who may act for whom.
    ///
    /// No phone number, no name, no secret and no hash of one.
    static let audit = [
        AuditRelation(
            name: "accounts", columns: [.init("id", .text), .init("created_at", .integer)],
            sql: "SELECT id, created_at FROM accounts ORDER BY id"),
        AuditRelation(
            name: "sessions",
            columns: [
                .init("id", .text), .init("account_id", .text), .init("created_at", .integer),
                .init("revoked_at", .integer),
            ],
            sql: "SELECT id, account_id, created_at, revoked_at FROM sessions ORDER BY id"),
        AuditRelation(
            name: "device_keys",
            columns: [
                .init("id", .text), .init("account_id", .text), .init("session_id", .text),
                .init("public_key", .bytes), .init("registered_at", .integer), .init("revoked_at", .integer),
            ],
            sql: """
                SELECT id, account_id, session_id, public_key, registered_at, revoked_at FROM device_keys
                ORDER BY id
                """),
        AuditRelation(
            name: "businesses",
            columns: [.init("id", .text), .init("owner_account_id", .text), .init("created_at", .integer)],
            sql: "SELECT id, founder AS owner_account_id, created_at FROM businesses ORDER BY id"),
        AuditRelation(
            name: "roles",
            columns: [.init("business_id", .text), .init("id", .text), .init("permissions", .text)],
            sql: "SELECT business_id, id, permissions FROM roles ORDER BY business_id, id"),
        AuditRelation(
            name: "members",
            columns: [
                .init("business_id", .text), .init("account_id", .text), .init("role_id", .text),
                .init("added_at", .integer),
            ],
            sql: """
                SELECT business_id, account_id, role_id, added_at FROM members WHERE removed_at IS NULL
                ORDER BY business_id, account_id
                """),
        AuditRelation(
            name: "customers",
            columns: [.init("id", .text), .init("account_id", .text), .init("business_id", .text)],
            sql: "SELECT id, account_id, business_id FROM customers ORDER BY id"),
        AuditRelation(
            name: "api_keys",
            columns: [
                .init("id", .text), .init("business_id", .text), .init("permissions", .text),
                .init("created_by", .text), .init("created_at", .integer), .init("revoked_at", .integer),
            ],
            sql: """
                SELECT id, business_id, permissions, created_by, created_at, revoked_at FROM api_keys
                ORDER BY id
                """),
        AuditRelation(
            name: "blocks",
            columns: [.init("account_id", .text), .init("business_id", .text), .init("customer_id", .text)],
            sql: """
                SELECT b.account_id, b.business_id, c.id AS customer_id
                FROM blocks AS b JOIN customers AS c
                    ON c.account_id = b.account_id AND c.business_id = b.business_id
                ORDER BY b.account_id, b.business_id
                """),
    ]
}
