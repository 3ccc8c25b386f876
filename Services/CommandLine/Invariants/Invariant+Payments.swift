import Storage

// Payments: each with its order, its authorisation, and amounts that add up.
extension Invariant {
    static let payments: [Invariant] = [
        Invariant(
            claim: "each payment's amount is what was captured, what went back and what is still held",
            contradictions: """
                WITH captured AS (
                    SELECT payment_id, sum(amount_minor) AS minor, sum(commission_minor) AS commission,
                        sum(released_minor) AS released
                    FROM payments_captures GROUP BY payment_id
                ), refunded AS (
                    SELECT payment_id, sum(amount_minor) AS minor, sum(commission_returned_minor) AS returned
                    FROM payments_refunds WHERE refusal IS NULL GROUP BY payment_id
                )
                SELECT 'payment ' || p.id || ' of ' || p.amount_minor || ' is ' || p.state || ', captured '
                    || p.captured_minor || ', released ' || p.released_minor || ', refunded '
                    || p.refunded_minor AS what
                FROM payments_payments p LEFT JOIN captured c ON c.payment_id = p.id
                LEFT JOIN refunded r ON r.payment_id = p.id
                WHERE p.captured_minor <> coalesce(c.minor, 0)
                    OR p.commission_captured_minor <> coalesce(c.commission, 0)
                    OR p.refunded_minor <> coalesce(r.minor, 0)
                    OR p.commission_returned_minor <> coalesce(r.returned, 0)
                    OR p.refunded_minor > p.captured_minor
                    OR p.released_minor <> coalesce(c.released, 0)
                        + CASE p.state WHEN 'voided' THEN p.amount_minor ELSE 0 END
                    OR NOT CASE p.state
                        WHEN 'held' THEN p.released_minor = 0 AND p.captured_minor < p.amount_minor
                        WHEN 'captured' THEN p.captured_minor > 0
                            AND p.captured_minor + p.released_minor = p.amount_minor
                        WHEN 'voided' THEN p.captured_minor = 0 AND p.released_minor = p.amount_minor
                        WHEN 'refused' THEN p.captured_minor = 0 AND p.released_minor = 0
                            AND p.refusal IS NOT NULL
                        ELSE 0 END
                """),
        Invariant(
            claim: "each capture and each refund is of a payment",
            contradictions: """
                SELECT 'capture ' || c.id || ' of ' || c.payment_id AS what FROM payments_captures c
                LEFT JOIN payments_payments p ON p.id = c.payment_id WHERE p.id IS NULL
                UNION ALL
                SELECT 'refund ' || r.id || ' of ' || r.payment_id FROM payments_refunds r
                LEFT JOIN payments_payments p ON p.id = r.payment_id WHERE p.id IS NULL
                """),
        Invariant(
            claim: "the parts of a payment's commission add up to its share of the whole, rounded half-even",
            each: """
                SELECT id, amount_minor, commission_minor, captured_minor, commission_captured_minor,
                    refunded_minor, commission_returned_minor
                FROM payments_payments WHERE state <> 'refused'
                """,
            contradiction: CommissionShare.contradiction),
        Invariant(
            claim: "no voided hold came to life again",
            contradictions: """
                SELECT 'hold ' || t.id || ' was voided before it came, and is ' || p.state AS what
                FROM payments_void_tombstones t JOIN payments_payments p ON p.id = t.id
                """),
        Invariant(
            claim:
                "each payment by PIN has its approval, used once, for this payer, payee, request and amount",
            contradictions: """
                SELECT 'payment ' || p.id || ' by approval ' || coalesce(p.approval_id, '') AS what
                FROM payments_payments p LEFT JOIN payments_approvals a
                    ON a.account_id = substr(p.payer, length('person:') + 1) AND a.id = p.approval_id
                WHERE p.authorisation = 'approval' AND p.state <> 'refused'
                    AND (a.id IS NULL OR a.used_by IS NOT p.id OR a.payee <> p.payee
                        OR a.request_id <> p.request_id OR a.amount_minor <> p.amount_minor
                        OR a.currency <> p.currency)
                UNION ALL
                SELECT 'approval ' || a.id || ' of ' || a.account_id || ' is used by ' || a.used_by
                FROM payments_approvals a LEFT JOIN payments_payments p ON p.id = a.used_by
                    AND p.payer = 'person:' || a.account_id AND p.approval_id = a.id
                WHERE a.used_by IS NOT NULL AND p.id IS NULL
                UNION ALL
                SELECT 'payment ' || id || ' is authorised by ' || authorisation FROM payments_payments
                WHERE authorisation NOT IN ('approval', 'signature')
                """),
        SignatureCheck.invariant,
        Invariant(
            claim: "each top-up is from a bank account that its owner has linked, in its currency",
            contradictions: """
                SELECT 'top-up ' || t.id || ' of ' || t.account_id || ' from ' || t.bank_account_id AS what
                FROM payments_top_ups t LEFT JOIN payments_bank_accounts b
                    ON b.account_id = t.account_id AND b.id = t.bank_account_id
                WHERE b.id IS NULL OR b.currency <> t.currency
                """),
        Invariant(
            claim: "each signature's nonce counted once, for the payment it paid",
            contradictions: """
                SELECT 'payment ' || p.id || ' has used no nonce' AS what FROM payments_payments p
                LEFT JOIN payments_signatures s ON s.payment_id = p.id
                LEFT JOIN payments_nonces n ON n.key_id = s.key_id AND n.nonce = s.nonce
                    AND n.payment_id = p.id
                WHERE p.authorisation = 'signature' AND p.state <> 'refused' AND n.nonce IS NULL
                UNION ALL
                SELECT 'nonce ' || nonce || ' of ' || key_id || ' counted ' || count(*) || ' times'
                FROM payments_nonces GROUP BY key_id, nonce HAVING count(*) > 1
                UNION ALL
                SELECT 'nonce ' || n.nonce || ' of ' || n.key_id || ' is of no payment'
                FROM payments_nonces n LEFT JOIN payments_signatures s ON s.payment_id = n.payment_id
                    AND s.key_id = n.key_id AND s.nonce = n.nonce
                WHERE s.payment_id IS NULL
                """),
        Invariant(
            claim: "each payment names its payer as the payee knows them",
            contradictions: """
                SELECT 'payment ' || p.id || ' names ' || p.customer AS what FROM payments_payments p
                LEFT JOIN accounts_customers c ON c.account_id = substr(p.payer, length('person:') + 1)
                    AND c.business_id = substr(p.payee, length('business:') + 1)
                WHERE c.id IS NULL OR p.customer <> 'customer:' || c.business_id || '/' || c.id
                """),
    ]
}
