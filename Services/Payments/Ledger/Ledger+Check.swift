import Storage
import Values

extension Ledger {
    /// The most offenders named of one rule.
    private static let offendersMax = 10

    /// Tries every promise of Schema.swift on all that is stored; returns a sentence for each that is broken.
    ///
    /// It reads everything, so it belongs in tests and on copies of the file, not on a busy service.
    static func check(in db: Connection) throws -> [String] {
        let rules: [(broken: String, by: SQL)] = balanceRules + transferRules + paymentRules + partRules
        var broken: [String] = []
        for rule in rules {
            let offenders = try db.rows(rule.by).prefix(offendersMax)
            broken += try offenders.map { "\(rule.broken): \(try $0["offender"] as String)" }
        }
        return try broken + commissionsBroken(in: db) + [LedgerChain.broken(in: db)].compactMap(\.self)
    }

    /// What was taken and returned of each payment's commission must be its share of what was captured and
    /// refunded.
    private static func commissionsBroken(in db: Connection) throws -> [String] {
        try db.rows("SELECT * FROM payments WHERE state <> 'refused'").map(Payment.init(row:)).filter {
            try $0.commission(on: $0.captured) != $0.commissionCaptured
                || $0.commission(on: $0.refunded) != $0.commissionReturned
        }
        .prefix(offendersMax).map { "a commission is not its share of the payment: \($0.id)" }
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
            "a balance is not the sum of its postings",
            """
            SELECT a.owner || ' ' || a.kind || ' ' || a.currency AS offender
            FROM ledger_accounts a LEFT JOIN postings p ON p.ledger_account_id = a.id
            GROUP BY a.id, a.owner, a.kind, a.currency, a.balance_minor
            HAVING a.balance_minor <> coalesce(sum(p.amount_minor), 0)
            """
        ),
        (
            "a posting's balance is not the one before and its amount",
            """
            SELECT 'posting ' || sequence AS offender FROM (
                SELECT sequence, balance_after_minor AS after, sum(amount_minor)
                    OVER (PARTITION BY ledger_account_id ORDER BY sequence) AS replayed
                FROM postings) AS replay
            WHERE after <> replayed
            """
        ),
        (
            "an overdraft",
            """
            SELECT owner || ' ' || kind || ' ' || currency AS offender FROM ledger_accounts
            WHERE balance_minor < 0 AND kind <> 'bank'
            """
        ),
    ]

    private static let transferRules: [(broken: String, by: SQL)] = [
        (
            "a transfer is out of balance, mixes currencies or lacks postings",
            """
            SELECT t.id AS offender FROM transfers t
                LEFT JOIN postings p ON p.transfer_sequence = t.sequence
                LEFT JOIN ledger_accounts a ON a.id = p.ledger_account_id
            GROUP BY t.sequence, t.id, t.first_posting, t.posting_count
            HAVING coalesce(sum(p.amount_minor), 1) <> 0 OR count(DISTINCT a.currency) <> 1
                OR count(p.sequence) <> t.posting_count OR min(p.sequence) <> t.first_posting
                OR max(p.sequence) <> t.first_posting + t.posting_count - 1
            """
        ),
        (
            "a transfer belongs to nothing",
            """
            SELECT t.id AS offender FROM transfers t
            WHERE NOT CASE t.kind
                WHEN 'hold' THEN EXISTS (
                    SELECT 1 FROM payments p WHERE p.id = t.subject_id AND p.hold_transfer_id = t.id)
                WHEN 'void' THEN EXISTS (
                    SELECT 1 FROM payments p WHERE p.id = t.subject_id AND p.void_transfer_id = t.id)
                WHEN 'capture' THEN EXISTS (
                    SELECT 1 FROM captures c
                    WHERE c.payment_id = t.subject_id AND c.id = t.part_id AND c.transfer_id = t.id)
                WHEN 'refund' THEN EXISTS (
                    SELECT 1 FROM refunds r
                    WHERE r.payment_id = t.subject_id AND r.id = t.part_id AND r.transfer_id = t.id)
                ELSE EXISTS (
                    SELECT 1 FROM top_ups u
                    WHERE u.account_id = t.subject_id AND u.id = t.part_id AND u.transfer_id = t.id) END
            """
        ),
    ]

    private static let paymentRules: [(broken: String, by: SQL)] = [
        (
            "a held balance is not what the payer's payments still hold",
            """
            SELECT coalesce(h.payer, a.owner) AS offender
            FROM (
                SELECT payer, currency, sum(amount_minor - captured_minor) AS minor
                FROM payments WHERE state = 'held' GROUP BY payer, currency) AS h
                FULL JOIN (
                    SELECT owner, currency, balance_minor FROM ledger_accounts WHERE kind = 'held') AS a
                    ON a.owner = h.payer AND a.currency = h.currency
            WHERE coalesce(h.minor, 0) <> coalesce(a.balance_minor, 0)
            """
        ),
        (
            "the platform's commission is not what the payments left it",
            """
            SELECT a.currency AS offender FROM ledger_accounts a
            WHERE a.kind = 'commission' AND a.balance_minor <> (
                SELECT coalesce(sum(p.commission_captured_minor - p.commission_returned_minor), 0)
                FROM payments p WHERE p.currency = a.currency)
            """
        ),
        (
            "a payment was held although it was voided before",
            "SELECT id AS offender FROM void_tombstones WHERE id IN (SELECT id FROM payments)"
        ),
        (
            "a payment lacks its authorisation",
            """
            SELECT p.id AS offender FROM payments p
                LEFT JOIN nonces n ON n.payment_id = p.id
                LEFT JOIN signatures s ON s.payment_id = p.id
                LEFT JOIN approvals a ON a.id = p.approval_id AND 'person:' || a.account_id = p.payer
                    AND a.used_by = p.id
            WHERE (p.state <> 'refused' AND p.authorisation = 'approval' AND a.id IS NULL)
                OR (p.authorisation = 'signature' AND s.payment_id IS NULL)
                OR (p.state <> 'refused' AND p.authorisation = 'signature'
                    AND (n.nonce IS NULL OR n.nonce <> s.nonce OR n.key_id <> s.key_id))
            """
        ),
        (
            "an approval was used by a payment it is not for",
            """
            SELECT a.id AS offender FROM approvals a LEFT JOIN payments p ON p.id = a.used_by
            WHERE a.used_by IS NOT NULL AND (
                p.id IS NULL OR p.state = 'refused' OR p.approval_id IS NOT a.id
                OR p.payer <> 'person:' || a.account_id OR p.payee <> a.payee
                OR p.request_id <> a.request_id OR p.amount_minor <> a.amount_minor
                OR p.currency <> a.currency)
            """
        ),
    ]

    private static let partRules: [(broken: String, by: SQL)] = [
        (
            "a payment's captures are not the sum of its captures",
            """
            SELECT p.id AS offender FROM payments p LEFT JOIN captures c ON c.payment_id = p.id
            GROUP BY p.id
            HAVING p.captured_minor <> coalesce(sum(c.amount_minor), 0)
                OR p.commission_captured_minor <> coalesce(sum(c.commission_minor), 0)
                OR p.capture_count <> count(c.id)
                OR (p.state <> 'voided' AND p.released_minor <> coalesce(sum(c.released_minor), 0))
            """
        ),
        (
            "a payment's refunds are not the sum of its refunds",
            """
            SELECT p.id AS offender FROM payments p
                LEFT JOIN refunds r ON r.payment_id = p.id AND r.refusal IS NULL
            GROUP BY p.id
            HAVING p.refunded_minor <> coalesce(sum(r.amount_minor), 0)
                OR p.commission_returned_minor <> coalesce(sum(r.commission_returned_minor), 0)
                OR p.refund_count <> count(r.id)
            """
        ),
    ]
}
