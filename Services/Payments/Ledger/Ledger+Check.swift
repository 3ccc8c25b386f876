import Storage
import Values

extension Ledger {
    /// The most offenders named of one rule.
    private static let offendersMax = 10
    /// Entries of the chain hashed at a time.
    private static let chainPageMax = 1_000

    /// Tries every promise of Schema.swift on all that is stored; returns a sentence for each that is broken.
    ///
    /// It reads everything, so it belongs in tests and on copies of the file, not on a busy service.
    static func check(in db: Connection) throws -> [String] {
        let rules: [(broken: String, by: SQL)] =
            balanceRules + transferRules + paymentRules + refundRules
        var broken: [String] = []
        for rule in rules {
            let offenders = try db.rows(rule.by).prefix(offendersMax)
            broken += try offenders.map { "\(rule.broken): \(try $0["offender"] as String)" }
        }
        return try broken + checkChain(in: db)
    }

    /// Hashes every entry again, from the first.
    private static func checkChain(in db: Connection) throws -> [String] {
        var hash = Entry.hashBeforeFirst
        var last: Int64 = 0
        while true {
            let rows = try db.rows(
                """
                SELECT e.sequence, e.kind, e.amount_minor, e.balance_after_minor, e.hash, t.id AS transfer_id,
                    t.kind AS transfer_kind, t.subject, t.at, t.first_entry, t.entry_count,
                    a.owner_kind, a.owner_id, a.kind AS account_kind, a.currency
                FROM entries e JOIN transfers t ON t.id = e.transfer_id
                    JOIN ledger_accounts a ON a.id = e.ledger_account_id
                WHERE e.sequence > \(last) ORDER BY e.sequence LIMIT \(chainPageMax)
                """)
            for row in rows {
                let account = LedgerAccount.Name(
                    owner: try LedgerAccount.Owner(kind: row["owner_kind"], id: row["owner_id"]),
                    kind: try row["account_kind"])
                let entry = try Entry(row: row, account: account, currency: row["currency"])
                hash = entry.hash(after: hash)
                guard entry.sequence == last + 1, try row["hash"] == hash else {
                    return ["the hash chain breaks at entry \(entry.sequence)"]
                }
                last = entry.sequence
            }
            if rows.count < chainPageMax { return [] }
        }
    }

    private static let balanceRules: [(broken: String, by: SQL)] = [
        (
            "the balances of a currency do not sum to zero",
            """
            SELECT currency AS offender FROM ledger_accounts
            GROUP BY currency HAVING sum(balance_minor) <> 0
            """
        ),
        (
            "a balance is not the sum of its entries",
            """
            SELECT a.owner_id || ' ' || a.kind || ' ' || a.currency AS offender
            FROM ledger_accounts a LEFT JOIN entries e ON e.ledger_account_id = a.id
            GROUP BY a.id, a.owner_id, a.kind, a.currency, a.balance_minor
            HAVING a.balance_minor <> coalesce(sum(e.amount_minor), 0)
            """
        ),
        (
            "an entry's balance is not the one before and its amount",
            """
            SELECT 'entry ' || sequence AS offender FROM (
                SELECT sequence, balance_after_minor AS after, sum(amount_minor)
                    OVER (PARTITION BY ledger_account_id ORDER BY sequence) AS replayed
                FROM entries) AS replay
            WHERE after <> replayed
            """
        ),
        (
            "an overdraft",
            """
            SELECT owner_id || ' ' || kind || ' ' || currency AS offender FROM ledger_accounts
            WHERE balance_minor < 0 AND kind <> 'clearing'
            """
        ),
    ]

    private static let transferRules: [(broken: String, by: SQL)] = [
        (
            "a transfer is out of balance, mixes currencies or lacks entries",
            """
            SELECT t.id AS offender FROM transfers t
                LEFT JOIN entries e ON e.transfer_id = t.id
                LEFT JOIN ledger_accounts a ON a.id = e.ledger_account_id
            GROUP BY t.id, t.first_entry, t.entry_count
            HAVING coalesce(sum(e.amount_minor), 1) <> 0 OR count(DISTINCT a.currency) <> 1
                OR count(e.sequence) <> t.entry_count OR min(e.sequence) <> t.first_entry
                OR max(e.sequence) <> t.first_entry + t.entry_count - 1
            """
        ),
        (
            "a transfer belongs to nothing, or a payment's to another payment",
            """
            SELECT t.id AS offender FROM transfers t
            WHERE NOT EXISTS (
                SELECT 1 FROM payments p WHERE p.id = t.subject AND (
                    (t.kind = 'hold' AND p.hold_transfer_id = t.id)
                    OR (t.kind = 'capture' AND p.capture_transfer_id = t.id)
                    OR (t.kind = 'void' AND p.void_transfer_id = t.id)))
            AND t.id NOT IN (SELECT transfer_id FROM top_ups WHERE transfer_id IS NOT NULL)
            AND t.id NOT IN (SELECT transfer_id FROM refunds WHERE transfer_id IS NOT NULL)
            """
        ),
    ]

    private static let paymentRules: [(broken: String, by: SQL)] = [
        (
            "a held balance is not the sum of the open holds",
            """
            SELECT coalesce(h.account_id, a.owner_id) AS offender
            FROM (
                SELECT payer_account_id AS account_id, currency, sum(amount_minor) AS minor
                FROM payments WHERE state = 'held' GROUP BY payer_account_id, currency) AS h
                FULL JOIN (
                    SELECT owner_id, currency, balance_minor FROM ledger_accounts WHERE kind = 'held') AS a
                    ON a.owner_id = h.account_id AND a.currency = h.currency
            WHERE coalesce(h.minor, 0) <> coalesce(a.balance_minor, 0)
            """
        ),
        (
            "the platform's commission is not what the captured payments left it",
            """
            SELECT a.currency AS offender FROM ledger_accounts a
            WHERE a.kind = 'commission' AND a.balance_minor <> (
                SELECT coalesce(sum(p.commission_minor - p.commission_returned_minor), 0)
                FROM payments p WHERE p.state = 'captured' AND p.currency = a.currency)
            """
        ),
        (
            "a payment's transfers do not fit its state",
            """
            SELECT id AS offender FROM payments
            WHERE (state <> 'refused' AND hold_transfer_id IS NULL)
                OR (state = 'captured') <> (capture_transfer_id IS NOT NULL)
                OR (state = 'voided') <> (void_transfer_id IS NOT NULL)
            """
        ),
        (
            "a payment was held although it was voided before",
            "SELECT id AS offender FROM early_voids WHERE id IN (SELECT id FROM payments)"
        ),
    ]

    private static let refundRules: [(broken: String, by: SQL)] = [
        (
            "a payment's refunds are not the sum of its refunds",
            """
            SELECT p.id AS offender FROM payments p
                LEFT JOIN refunds r ON r.payment_id = p.id AND r.refusal IS NULL
            GROUP BY p.id, p.refunded_minor, p.commission_returned_minor
            HAVING p.refunded_minor <> coalesce(sum(r.amount_minor), 0)
                OR p.commission_returned_minor <> coalesce(sum(r.commission_returned_minor), 0)
            """
        )
    ]
}

extension LedgerAccount.Owner {
    /// The owner as written in the table.
    fileprivate init(kind: String, id: String) throws {
        switch kind {
        case "person": self = .person(try AccountID(id))
        case "business": self = .business(try BusinessID(id))
        case "platform": self = .platform
        case "bank": self = .bank
        default: throw LedgerFault("\(kind) owns no accounts")
        }
    }
}
