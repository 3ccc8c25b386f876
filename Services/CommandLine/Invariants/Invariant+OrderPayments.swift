import Storage

// Orders and their payments: what commerce says was held, captured and refunded is what payments did.
extension Invariant {
    static let orderPayments: [Invariant] = [
        Invariant(
            claim: "each payment has its order: same buyer, business, request, total and authorisation",
            contradictions: """
                SELECT 'payment ' || p.id || ' of ' || p.amount_minor || ' ' || p.currency AS what
                FROM payments_payments p LEFT JOIN commerce_orders o ON o.id = p.id
                LEFT JOIN payments_signatures s ON s.payment_id = p.id
                WHERE o.id IS NULL OR o.buyer <> p.payer OR 'business:' || o.business_id <> p.payee
                    OR o.customer <> p.customer OR o.request_id <> p.request_id
                    OR o.total_minor <> p.amount_minor OR o.currency <> p.currency
                    OR o.authorisation <> p.authorisation OR o.approval_id IS NOT p.approval_id
                    OR o.key_id IS NOT s.key_id OR o.nonce IS NOT s.nonce
                """),
        Invariant(
            claim: "each order's payment is where the order says",
            contradictions: """
                SELECT 'order ' || o.id || ' says ' || o.payment || ', its payment is '
                    || coalesce(p.state, 'missing') AS what
                FROM commerce_orders o LEFT JOIN payments_payments p ON p.id = o.id
                WHERE NOT CASE o.payment
                    WHEN 'awaiting' THEN coalesce(p.state, 'held') IN ('held', 'refused', 'voided')
                        AND coalesce(p.captured_minor, 0) = 0
                    WHEN 'authorised' THEN p.id IS NOT NULL AND p.state <> 'refused'
                        AND (o.step <> '' OR p.state = 'held')
                    WHEN 'voided' THEN coalesce(p.state, 'voided') IN ('voided', 'refused')
                    WHEN 'refused' THEN coalesce(p.state, 'refused') = 'refused'
                    ELSE coalesce(p.state, '') = 'captured' END
                """),
        Invariant(
            claim: "orders and payments agree about each capture and each refund",
            contradictions: """
                SELECT 'capture ' || c.id || ' of order ' || c.order_id || ' did not happen' AS what
                FROM commerce_captures c LEFT JOIN payments_captures p
                    ON p.payment_id = c.order_id AND p.id = c.id
                WHERE c.state = 'done' AND (p.id IS NULL OR p.amount_minor <> c.amount_minor)
                UNION ALL
                SELECT 'capture ' || p.id || ' of payment ' || p.payment_id || ' was not asked for'
                FROM payments_captures p LEFT JOIN commerce_captures c
                    ON c.order_id = p.payment_id AND c.id = p.id WHERE c.id IS NULL
                UNION ALL
                SELECT 'refund ' || r.id || ' of order ' || r.order_id || ' is ' || r.state
                FROM commerce_refunds r LEFT JOIN payments_refunds p
                    ON p.payment_id = r.order_id AND p.id = r.id
                WHERE CASE r.state
                    WHEN 'done' THEN p.id IS NULL OR p.refusal IS NOT NULL OR p.amount_minor <> r.amount_minor
                    WHEN 'refused' THEN p.id IS NOT NULL AND p.refusal IS NULL
                    ELSE 0 END
                UNION ALL
                SELECT 'refund ' || p.id || ' of payment ' || p.payment_id || ' was not asked for'
                FROM payments_refunds p LEFT JOIN commerce_refunds r
                    ON r.order_id = p.payment_id AND r.id = p.id WHERE r.id IS NULL
                """),
        Invariant(
            claim: "each order's sums are those of its captures and refunds",
            contradictions: """
                WITH captured AS (
                    SELECT order_id, sum(amount_minor) AS minor FROM commerce_captures
                    WHERE state = 'done' GROUP BY order_id
                ), refunded AS (
                    SELECT order_id, sum(amount_minor) AS minor FROM commerce_refunds
                    WHERE state = 'done' GROUP BY order_id
                )
                SELECT 'order ' || o.id || ' is ' || o.payment || ', captured ' || o.captured_minor
                    || ', released ' || o.released_minor || ', refunded ' || o.refunded_minor AS what
                FROM commerce_orders o LEFT JOIN captured c ON c.order_id = o.id
                LEFT JOIN refunded r ON r.order_id = o.id
                LEFT JOIN payments_payments p ON p.id = o.id
                WHERE o.captured_minor <> coalesce(c.minor, 0) OR o.refunded_minor <> coalesce(r.minor, 0)
                    OR o.captured_minor > coalesce(p.captured_minor, 0)
                    OR o.refunded_minor > coalesce(p.refunded_minor, 0)
                    OR (o.step = '' AND o.released_minor <> CASE WHEN EXISTS (
                        SELECT 1 FROM commerce_order_changes h
                        WHERE h.order_id = o.id AND h.change = 'authorised')
                        THEN coalesce(p.released_minor, 0) ELSE 0 END)
                    OR NOT CASE o.payment
                        WHEN 'authorised' THEN o.captured_minor < o.total_minor
                        WHEN 'captured' THEN o.captured_minor > 0 AND o.refunded_minor = 0
                        WHEN 'partly_refunded' THEN o.refunded_minor BETWEEN 1 AND o.captured_minor - 1
                        WHEN 'refunded' THEN o.captured_minor > 0 AND o.refunded_minor = o.captured_minor
                        ELSE o.captured_minor = 0 AND o.refunded_minor = 0 END
                """),
    ]
}
