import Storage

// Double entry: every amount in exactly one place, and every transfer with the fact it was made for.
extension Invariant {
    static let ledger: [Invariant] = [
        Invariant(
            claim: "money sums to zero in each currency",
            contradictions: """
                SELECT currency || ' sums to ' || sum(balance_minor) AS what FROM payments_ledger_accounts
                GROUP BY currency HAVING sum(balance_minor) <> 0
                """),
        Invariant(
            claim: "each transfer's postings sum to zero in one currency",
            contradictions: """
                SELECT 'transfer ' || t.id AS what FROM payments_transfers t
                LEFT JOIN payments_postings p ON p.transfer_sequence = t.sequence
                LEFT JOIN payments_ledger_accounts a ON a.id = p.ledger_account_id
                GROUP BY t.sequence
                HAVING coalesce(sum(p.amount_minor), 1) <> 0 OR count(DISTINCT a.currency) <> 1
                    OR count(a.id) <> t.posting_count OR coalesce(min(p.sequence), 0) <> t.first_posting
                    OR coalesce(max(p.sequence), 0) <> t.first_posting + t.posting_count - 1
                """),
        Invariant(
            claim: "each balance is the sum of its postings, and none is overdrawn that may not be",
            contradictions: """
                SELECT a.owner || ' ' || a.kind || ' ' || a.currency || ' is ' || a.balance_minor AS what
                FROM payments_ledger_accounts a
                LEFT JOIN payments_postings p ON p.ledger_account_id = a.id
                GROUP BY a.id
                HAVING a.balance_minor <> coalesce(sum(p.amount_minor), 0)
                    OR (a.balance_minor < 0 AND NOT a.may_be_negative)
                """),
        Invariant(
            claim: "each posting's balance follows from the posting before it on the same account",
            contradictions: """
                SELECT 'posting ' || sequence AS what FROM (
                    SELECT sequence, amount_minor, balance_after_minor, coalesce(lag(balance_after_minor)
                        OVER (PARTITION BY ledger_account_id ORDER BY sequence), 0) AS before
                    FROM payments_postings
                ) WHERE balance_after_minor <> before + amount_minor
                """),
        Invariant(
            claim: "transfers and postings are numbered without a gap",
            contradictions: """
                SELECT count(*) || ' transfers, the last is ' || max(sequence) AS what
                FROM payments_transfers HAVING count(DISTINCT sequence) <> coalesce(max(sequence), 0)
                    OR count(*) <> count(DISTINCT sequence)
                UNION ALL
                SELECT count(*) || ' postings, the last is ' || max(sequence)
                FROM payments_postings HAVING count(DISTINCT sequence) <> coalesce(max(sequence), 0)
                    OR count(*) <> count(DISTINCT sequence)
                """),
        HashChain.invariant,
        Invariant(
            claim: "each hold, capture, void, refund and top-up has its one transfer, and none is without",
            contradictions: """
                WITH facts AS (
                    SELECT 'hold' AS kind, id AS subject_id, '' AS part_id, hold_transfer_id AS transfer_id
                    FROM payments_payments WHERE state <> 'refused'
                    UNION ALL
                    SELECT 'void', id, '', void_transfer_id FROM payments_payments WHERE state = 'voided'
                    UNION ALL
                    SELECT 'capture', payment_id, id, transfer_id FROM payments_captures
                    UNION ALL
                    SELECT 'refund', payment_id, id, transfer_id FROM payments_refunds
                    WHERE refusal IS NULL
                    UNION ALL
                    SELECT 'top_up', account_id, id, transfer_id FROM payments_top_ups
                    WHERE refusal IS NULL
                )
                SELECT f.kind || ' ' || f.subject_id || ' ' || f.part_id || ' has no transfer' AS what
                FROM facts f LEFT JOIN payments_transfers t ON t.id = f.transfer_id AND t.kind = f.kind
                    AND t.subject_id = f.subject_id AND t.part_id = f.part_id
                WHERE t.id IS NULL
                UNION ALL
                SELECT 'transfer ' || t.id || ' (' || t.kind || ' ' || t.subject_id || ') is of nothing'
                FROM payments_transfers t LEFT JOIN facts f ON f.transfer_id = t.id
                WHERE f.transfer_id IS NULL
                UNION ALL
                SELECT 'transfer ' || transfer_id || ' is of ' || count(*) || ' facts'
                FROM facts WHERE transfer_id IS NOT NULL GROUP BY transfer_id HAVING count(*) > 1
                UNION ALL
                SELECT 'transfer ' || id || ' is there ' || count(*) || ' times'
                FROM payments_transfers GROUP BY id HAVING count(*) > 1
                UNION ALL
                SELECT 'refused ' || id || ' has moved money' FROM payments_payments
                WHERE state = 'refused' AND (hold_transfer_id IS NOT NULL OR void_transfer_id IS NOT NULL)
                """),
        movements,
        Invariant(
            claim: "what is held is the sum of what open holds still hold",
            contradictions: """
                WITH open AS (
                    SELECT payer AS owner, currency,
                        sum(amount_minor - captured_minor - released_minor) AS minor
                    FROM payments_payments WHERE state <> 'refused' GROUP BY payer, currency
                ), held AS (
                    SELECT owner, currency, sum(balance_minor) AS minor FROM payments_ledger_accounts
                    WHERE kind = 'held' GROUP BY owner, currency
                )
                SELECT h.owner || ' holds ' || h.minor || ' ' || h.currency AS what
                FROM held h LEFT JOIN open o USING (owner, currency) WHERE h.minor <> coalesce(o.minor, 0)
                UNION ALL
                SELECT o.owner || ' has open holds but no account' FROM open o
                LEFT JOIN held h USING (owner, currency) WHERE h.owner IS NULL AND o.minor <> 0
                """),
        Invariant(
            claim: "the platform's balance is the commission of all captures less what refunds returned",
            contradictions: """
                WITH earned AS (
                    SELECT currency, sum(commission_captured_minor - commission_returned_minor) AS minor
                    FROM payments_payments GROUP BY currency
                ), booked AS (
                    SELECT currency, sum(balance_minor) AS minor FROM payments_ledger_accounts
                    WHERE kind = 'commission' GROUP BY currency
                )
                SELECT 'commission is ' || coalesce(b.minor, 0) || ' ' || e.currency AS what
                FROM earned e LEFT JOIN booked b USING (currency) WHERE e.minor <> coalesce(b.minor, 0)
                UNION ALL
                SELECT 'commission is ' || b.minor || ' ' || b.currency FROM booked b
                LEFT JOIN earned e USING (currency) WHERE e.currency IS NULL AND b.minor <> 0
                """),
    ]

    /// What each transfer has to move: amounts by owner and kind of account, against its postings.
    private static let movements = Invariant(
        claim: "each transfer moved the amounts of its fact, between the accounts of those concerned",
        contradictions: """
            WITH expected AS (
                SELECT hold_transfer_id AS id, payer AS owner, 'available' AS kind, -amount_minor AS minor
                FROM payments_payments WHERE state <> 'refused'
                UNION ALL
                SELECT hold_transfer_id, payer, 'held', amount_minor FROM payments_payments
                WHERE state <> 'refused'
                UNION ALL
                SELECT void_transfer_id, payer, 'held', -amount_minor FROM payments_payments
                WHERE state = 'voided'
                UNION ALL
                SELECT void_transfer_id, payer, 'available', amount_minor FROM payments_payments
                WHERE state = 'voided'
                UNION ALL
                SELECT c.transfer_id, p.payer, 'held', -(c.amount_minor + c.released_minor)
                FROM payments_captures c JOIN payments_payments p ON p.id = c.payment_id
                UNION ALL
                SELECT c.transfer_id, p.payer, 'available', c.released_minor
                FROM payments_captures c JOIN payments_payments p ON p.id = c.payment_id
                UNION ALL
                SELECT c.transfer_id, p.payee, 'available', c.amount_minor - c.commission_minor
                FROM payments_captures c JOIN payments_payments p ON p.id = c.payment_id
                UNION ALL
                SELECT transfer_id, '', 'commission', commission_minor FROM payments_captures
                UNION ALL
                SELECT r.transfer_id, p.payee, 'available', r.commission_returned_minor - r.amount_minor
                FROM payments_refunds r JOIN payments_payments p ON p.id = r.payment_id
                WHERE r.refusal IS NULL
                UNION ALL
                SELECT r.transfer_id, p.payer, 'available', r.amount_minor
                FROM payments_refunds r JOIN payments_payments p ON p.id = r.payment_id
                WHERE r.refusal IS NULL
                UNION ALL
                SELECT transfer_id, '', 'commission', -commission_returned_minor FROM payments_refunds
                WHERE refusal IS NULL
                UNION ALL
                SELECT transfer_id, 'person:' || account_id, 'available', amount_minor
                FROM payments_top_ups WHERE refusal IS NULL
                UNION ALL
                SELECT transfer_id, '', 'bank', -amount_minor FROM payments_top_ups WHERE refusal IS NULL
                UNION ALL
                SELECT t.id, CASE WHEN a.kind IN ('bank', 'commission') THEN '' ELSE a.owner END, a.kind,
                    -p.amount_minor
                FROM payments_postings p JOIN payments_transfers t ON t.sequence = p.transfer_sequence
                JOIN payments_ledger_accounts a ON a.id = p.ledger_account_id
            )
            SELECT 'transfer ' || coalesce(id, '(missing)') || ': ' || -sum(minor) || ' too much on '
                || owner || ' ' || kind AS what
            FROM expected GROUP BY id, owner, kind HAVING sum(minor) <> 0
            """)
}
