import Storage

/// What `souk verify` reads of this service: every row that money touches.
extension Payments {
    static let audit = ledger + payments + authorisations

    private static let ledger = [
        AuditRelation(
            name: "ledger_accounts",
            columns: [
                .init("id", .integer), .init("owner", .text), .init("currency", .text), .init("kind", .text),
                .init("may_be_negative", .integer), .init("balance_minor", .integer),
            ],
            sql: """
                SELECT id, owner, currency, kind, may_be_negative, balance_minor
                FROM ledger_accounts ORDER BY id
                """),
        AuditRelation(
            name: "transfers",
            columns: [
                .init("sequence", .integer), .init("id", .text), .init("kind", .text),
                .init("subject_id", .text), .init("part_id", .text), .init("at", .integer),
                .init("first_posting", .integer), .init("posting_count", .integer), .init("hash", .bytes),
            ],
            sql: """
                SELECT sequence, id, kind, subject_id, part_id, at, first_posting, posting_count, hash
                FROM transfers ORDER BY sequence
                """),
        AuditRelation(
            name: "postings",
            columns: [
                .init("sequence", .integer), .init("transfer_sequence", .integer),
                .init("ledger_account_id", .integer), .init("amount_minor", .integer),
                .init("balance_after_minor", .integer), .init("counterparty", .text),
            ],
            sql: """
                SELECT sequence, transfer_sequence, ledger_account_id, amount_minor, balance_after_minor,
                    counterparty
                FROM postings ORDER BY sequence
                """),
        AuditRelation(
            name: "bank_accounts",
            columns: [
                .init("account_id", .text), .init("id", .text), .init("country", .text),
                .init("currency", .text), .init("linked_at", .integer),
            ],
            sql: """
                SELECT account_id, id, country, currency, linked_at FROM bank_accounts
                ORDER BY account_id, id
                """),
        AuditRelation(
            name: "top_ups",
            columns: [
                .init("account_id", .text), .init("id", .text), .init("bank_account_id", .text),
                .init("amount_minor", .integer), .init("currency", .text), .init("at", .integer),
                .init("refusal", .text), .init("transfer_id", .text),
            ],
            sql: """
                SELECT account_id, id, bank_account_id, amount_minor, currency, at, refusal, transfer_id
                FROM top_ups ORDER BY account_id, id
                """),
    ]

    private static let payments = [
        AuditRelation(
            name: "payments",
            columns: [
                .init("id", .text), .init("payer", .text), .init("payee", .text), .init("customer", .text),
                .init("request_id", .text), .init("amount_minor", .integer), .init("currency", .text),
                .init("commission_minor", .integer), .init("authorisation", .text),
                .init("approval_id", .text), .init("state", .text), .init("refusal", .text),
                .init("requested_at", .integer), .init("hold_transfer_id", .text),
                .init("void_transfer_id", .text), .init("captured_minor", .integer),
                .init("commission_captured_minor", .integer), .init("released_minor", .integer),
                .init("refunded_minor", .integer), .init("commission_returned_minor", .integer),
            ],
            sql: """
                SELECT id, payer, payee, customer, request_id, amount_minor, currency, commission_minor,
                    authorisation, approval_id, state, refusal, requested_at, hold_transfer_id,
                    void_transfer_id, captured_minor, commission_captured_minor, released_minor,
                    refunded_minor, commission_returned_minor
                FROM payments ORDER BY id
                """),
        AuditRelation(
            name: "captures",
            columns: [
                .init("payment_id", .text), .init("id", .text), .init("amount_minor", .integer),
                .init("commission_minor", .integer), .init("released_minor", .integer),
                .init("final", .integer), .init("at", .integer), .init("transfer_id", .text),
            ],
            sql: """
                SELECT payment_id, id, amount_minor, commission_minor, released_minor, final, at, transfer_id
                FROM captures ORDER BY payment_id, id
                """),
        AuditRelation(
            name: "refunds",
            columns: [
                .init("payment_id", .text), .init("id", .text), .init("amount_minor", .integer),
                .init("commission_returned_minor", .integer), .init("at", .integer), .init("refusal", .text),
                .init("transfer_id", .text),
            ],
            sql: """
                SELECT payment_id, id, amount_minor, commission_returned_minor, at, refusal, transfer_id
                FROM refunds ORDER BY payment_id, id
                """),
        AuditRelation(
            name: "void_tombstones", columns: [.init("id", .text), .init("voided_at", .integer)],
            sql: "SELECT id, voided_at FROM void_tombstones ORDER BY id"),
    ]

    private static let authorisations = [
        AuditRelation(
            name: "approvals",
            columns: [
                .init("account_id", .text), .init("id", .text), .init("request_id", .text),
                .init("payee", .text), .init("amount_minor", .integer), .init("currency", .text),
                .init("approved_at", .integer), .init("expires_at", .integer), .init("used_at", .integer),
                .init("used_by", .text),
            ],
            sql: """
                SELECT account_id, id, request_id, payee, amount_minor, currency, approved_at, expires_at,
                    used_at, used_by
                FROM approvals ORDER BY id, account_id
                """),
        AuditRelation(
            name: "signatures",
            columns: [
                .init("payment_id", .text), .init("key_id", .text), .init("nonce", .text),
                .init("expires_at", .integer), .init("signed_bytes", .bytes), .init("signature", .bytes),
                .init("public_key", .bytes),
            ],
            sql: """
                SELECT payment_id, key_id, nonce, expires_at, signed_bytes, signature, public_key
                FROM signatures ORDER BY payment_id
                """),
        AuditRelation(
            name: "nonces",
            columns: [.init("key_id", .text), .init("nonce", .text), .init("payment_id", .text)],
            sql: "SELECT key_id, nonce, payment_id FROM nonces ORDER BY key_id, nonce"),
        AuditRelation(
            name: "device_keys",
            columns: [
                .init("id", .text), .init("account_id", .text), .init("session_id", .text),
                .init("public_key", .bytes), .init("registered_at", .integer),
                .init("enrolled_at", .integer), .init("revoked_at", .integer),
            ],
            sql: """
                SELECT id, account_id, session_id, public_key, registered_at, enrolled_at, revoked_at
                FROM device_keys ORDER BY id
                """),
    ]
}
