import Storage

// Money: every amount in exactly one place, and every hold with its order.
extension Invariant {
    static let ledger: [Invariant] = [
        Invariant(
            claim: "money sums to zero in each currency",
            contradictions: """
                SELECT currency || ' sums to ' || sum(balance_minor) AS what FROM payments.ledger_accounts
                GROUP BY currency HAVING sum(balance_minor) <> 0
                """),
        Invariant(
            claim: "each transfer's entries sum to zero in one currency",
            contradictions: """
                SELECT 'transfer ' || t.id AS what FROM payments.transfers t
                LEFT JOIN payments.entries e ON e.transfer_id = t.id
                LEFT JOIN payments.ledger_accounts a ON a.id = e.ledger_account_id
                GROUP BY t.id
                HAVING coalesce(sum(e.amount_minor), 1) <> 0 OR count(DISTINCT a.currency) <> 1
                    OR count(e.sequence) <> t.entry_count
                """),
        Invariant(
            claim: "each balance is the sum of its entries, and none is overdrawn",
            contradictions: """
                SELECT a.owner_kind || ' ' || a.owner_id || ' ' || a.kind || ' ' || a.currency AS what
                FROM payments.ledger_accounts a LEFT JOIN payments.entries e ON e.ledger_account_id = a.id
                GROUP BY a.id
                HAVING a.balance_minor <> coalesce(sum(e.amount_minor), 0)
                    OR (a.balance_minor < 0 AND a.kind <> 'clearing')
                """),
        Invariant(
            claim: "what is held is the sum of the open holds",
            contradictions: """
                WITH open AS (
                    SELECT payer_account_id AS owner_id, currency, sum(amount_minor) AS minor
                    FROM payments.payments WHERE state = 'held' GROUP BY payer_account_id, currency
                )
                SELECT a.owner_id || ' holds ' || a.balance_minor || ' ' || a.currency AS what
                FROM payments.ledger_accounts a LEFT JOIN open USING (owner_id, currency)
                WHERE a.kind = 'held' AND a.balance_minor <> coalesce(open.minor, 0)
                """),
        Invariant(
            claim: "each hold has its order: the same buyer, business and amount",
            contradictions: """
                SELECT 'hold ' || p.id || ' of ' || p.amount_minor || ' ' || p.currency AS what
                FROM payments.payments p LEFT JOIN commerce.orders o ON o.id = p.id
                WHERE o.id IS NULL OR o.buyer_account_id <> p.payer_account_id
                    OR o.business_id <> p.business_id
                    OR o.total_minor <> p.amount_minor OR o.currency <> p.currency
                """),
        Invariant(
            claim: "each order's hold is where the order's state says",
            contradictions: """
                SELECT 'order ' || o.id || ' is ' || o.state
                    || ', its hold ' || coalesce(p.state, 'missing') AS what
                FROM commerce.orders o LEFT JOIN payments.payments p ON p.id = o.id
                WHERE CASE o.state
                    WHEN 'awaiting_payment' THEN coalesce(p.state, 'held') NOT IN ('held', 'refused')
                    WHEN 'paid' THEN coalesce(p.state, '') <> 'held'
                    WHEN 'accepting' THEN coalesce(p.state, '') NOT IN ('held', 'captured')
                    WHEN 'cancelling' THEN coalesce(p.state, 'voided') = 'captured'
                    WHEN 'cancelled' THEN coalesce(p.state, 'voided') NOT IN ('voided', 'refused')
                    ELSE coalesce(p.state, '') <> 'captured' END
                """),
        Invariant(
            claim: "each captured payment and each refund is charged once, with the ledger's commission",
            contradictions: """
                WITH earned AS (
                    SELECT p.id AS hold_id, '' AS refund_id, p.commission_minor AS minor
                    FROM payments.payments p WHERE p.state = 'captured'
                    UNION ALL
                    SELECT r.payment_id, r.id, -r.commission_returned_minor
                    FROM payments.refunds r WHERE r.refusal IS NULL
                ), waiting AS (
                    SELECT key FROM payments.events
                    WHERE type IN ('souk.payments.v1.PaymentCaptured', 'souk.payments.v1.PaymentRefunded')
                        AND sequence
                            > (SELECT coalesce(max(sequence), 0) FROM billing.cursors
                                WHERE source = 'payments')
                )
                SELECT 'payment ' || e.hold_id || ' ' || e.refund_id || ': earned ' || e.minor || ', charged '
                    || coalesce(c.charge_minor, 'nothing') AS what
                FROM earned e
                LEFT JOIN billing.charges c ON c.hold_id = e.hold_id AND c.refund_id = e.refund_id
                WHERE (c.hold_id IS NULL AND e.hold_id NOT IN (SELECT key FROM waiting))
                    OR c.charge_minor <> e.minor
                """),
        Invariant(
            claim: "no charge stands without its payment",
            contradictions: """
                SELECT 'charge for ' || c.hold_id || ' ' || c.refund_id AS what FROM billing.charges c
                LEFT JOIN payments.payments p ON p.id = c.hold_id AND p.state = 'captured'
                LEFT JOIN payments.refunds r ON r.payment_id = c.hold_id AND r.id = c.refund_id
                WHERE p.id IS NULL OR (c.refund_id <> '' AND r.id IS NULL)
                """),
        Invariant(
            claim: "entries are numbered without a gap",
            contradictions: """
                SELECT count(*) || ' entries, the last is ' || max(sequence) AS what FROM payments.entries
                HAVING count(*) <> coalesce(max(sequence), 0)
                """),
    ]
}
