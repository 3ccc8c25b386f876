import Storage

// Billing: one charge for one fact, with the ledger's commission.
extension Invariant {
    static let billing: [Invariant] = [
        Invariant(
            claim: "usage is the sum of its charges",
            contradictions: """
                WITH booked AS (
                    SELECT party, month, kind, dimensions, price_version, currency, count(*) AS count,
                        sum(turnover_minor) AS turnover, sum(charge_micros) AS charge
                    FROM billing_charges
                    GROUP BY party, month, kind, dimensions, price_version, currency
                )
                SELECT 'usage of ' || u.party || ' in ' || u.month || ': ' || u.charge_micros || ' micros '
                    || u.currency AS what
                FROM billing_usage u
                LEFT JOIN booked b USING (party, month, kind, dimensions, price_version, currency)
                WHERE u.count <> coalesce(b.count, 0) OR u.turnover_minor <> coalesce(b.turnover, 0)
                    OR u.charge_micros <> coalesce(b.charge, 0)
                UNION ALL
                SELECT b.party || ' was charged ' || b.charge || ' micros in ' || b.month
                    || ' and used nothing'
                FROM booked b
                LEFT JOIN billing_usage u USING (party, month, kind, dimensions, price_version, currency)
                WHERE u.party IS NULL
                """),
        Invariant(
            claim: "each capture and each refund is charged once, with the ledger's commission",
            contradictions: """
                WITH earned AS (
                    SELECT 'capture:' || c.payment_id || ':' || c.id AS id, p.payee, p.currency,
                        c.amount_minor AS turnover, c.commission_minor AS commission, c.transfer_id,
                        c.payment_id, c.amount_minor > 0 AS is_due
                    FROM payments_captures c JOIN payments_payments p ON p.id = c.payment_id
                    UNION ALL
                    SELECT 'refund:' || r.payment_id || ':' || r.id, p.payee, p.currency, -r.amount_minor,
                        -r.commission_returned_minor, r.transfer_id, r.payment_id, 1
                    FROM payments_refunds r JOIN payments_payments p ON p.id = r.payment_id
                    WHERE r.refusal IS NULL
                ), waiting AS (
                    SELECT key FROM payments_events
                    WHERE type IN ('souk.payments.v1.PaymentCaptured', 'souk.payments.v1.PaymentRefunded')
                        AND sequence > (
                            SELECT coalesce(max(sequence), 0) FROM billing_cursors WHERE source = 'payments')
                )
                SELECT e.id || ' earned ' || e.commission || ', charged '
                    || coalesce(c.charge_micros || ' micros', 'nothing') AS what
                FROM earned e LEFT JOIN billing_charges c ON c.id = e.id
                WHERE (c.id IS NULL AND e.is_due AND e.payment_id NOT IN (SELECT key FROM waiting))
                    OR c.charge_micros <> e.commission * 1000000 OR c.turnover_minor <> e.turnover
                    OR c.party <> e.payee OR c.currency <> e.currency OR c.transfer_id <> e.transfer_id
                    OR c.order_id <> e.payment_id
                UNION ALL
                SELECT 'charge ' || c.id || ' is for nothing' FROM billing_charges c
                WHERE c.kind = 'commission' AND c.id NOT IN (SELECT id FROM earned)
                """),
        Invariant(
            claim: "charges are numbered 1, 2, 3..., one for each fact, in the month of the fact",
            contradictions: """
                SELECT count(*) || ' charges, the last is ' || max(sequence) AS what FROM billing_charges
                HAVING count(*) <> coalesce(max(sequence), 0) OR count(DISTINCT sequence) <> count(*)
                UNION ALL
                SELECT 'charge ' || id || ' is there ' || count(*) || ' times' FROM billing_charges
                GROUP BY id HAVING count(*) > 1
                UNION ALL
                SELECT 'charge ' || id || ' is booked in ' || month FROM billing_charges
                WHERE month <> strftime('%Y-%m', at / 1000000, 'unixepoch')
                """),
    ]
}
