import Storage

// What followers made of events: each card, status and commission exactly once.
extension Invariant {
    static let conversations: [Invariant] = [
        Invariant(
            claim: "each order that was paid has its card and every status exactly once in its conversation",
            contradictions: """
                WITH followed AS (
                    SELECT key AS id, count(*) AS events FROM commerce.events
                    WHERE type = 'souk.orders.v1.OrderChanged'
                    GROUP BY key
                    HAVING max(sequence)
                        <= (SELECT coalesce(max(sequence), 0) FROM messaging.cursors
                            WHERE source = 'commerce')
                ), expected AS (
                    SELECT o.id, CASE o.state
                        WHEN 'paid' THEN 1 WHEN 'accepting' THEN 1 WHEN 'accepted' THEN 2
                        WHEN 'shipped' THEN 3 WHEN 'completed' THEN 4
                        WHEN 'cancelling' THEN f.events = 3
                        WHEN 'cancelled' THEN CASE f.events WHEN 4 THEN 2 ELSE 0 END
                        ELSE 0 END AS posts
                    FROM commerce.orders o JOIN followed f ON f.id = o.id
                ), posted AS (
                    SELECT e.id, e.posts, (
                        SELECT count(*) FROM messaging.orders p
                        JOIN messaging.messages m ON m.conversation_id = p.conversation_id
                            AND m.id IN ('order:' || e.id || ':paid', 'order:' || e.id || ':accepted',
                                'order:' || e.id || ':shipped', 'order:' || e.id || ':completed',
                                'order:' || e.id || ':cancelled')
                        WHERE p.order_id = e.id) AS found
                    FROM expected e
                )
                SELECT 'order ' || id || ' has ' || found || ' posts instead of ' || posts AS what
                FROM posted WHERE found <> posts
                """),
        Invariant(
            claim: "no card stands in a conversation without its order",
            contradictions: """
                SELECT 'order ' || p.order_id AS what FROM messaging.orders p
                LEFT JOIN commerce.orders o ON o.id = p.order_id WHERE o.id IS NULL
                """),
        Invariant(
            claim: "messages are numbered 1, 2, 3... in each conversation",
            contradictions: """
                SELECT 'conversation ' || c.id || ' says ' || c.last_sequence
                    || ', has ' || count(m.sequence) AS what
                FROM messaging.conversations c LEFT JOIN messaging.messages m ON m.conversation_id = c.id
                GROUP BY c.id
                HAVING count(m.sequence) <> c.last_sequence OR coalesce(max(m.sequence), 0) <> c.last_sequence
                """),
        Invariant(
            claim: "usage is the sum of its charges",
            contradictions: """
                WITH booked AS (
                    SELECT business_id, month, kind, currency, sum(refund_id = '') AS payments,
                        sum(turnover_minor) AS turnover, sum(charge_minor) AS charge
                    FROM billing.charges GROUP BY business_id, month, kind, currency
                )
                SELECT u.business_id || ' in ' || u.month || ': '
                    || u.charge_minor || ' ' || u.currency AS what
                FROM billing.usage u LEFT JOIN booked b USING (business_id, month, kind, currency)
                WHERE u.payments_count <> coalesce(b.payments, 0)
                    OR u.turnover_minor <> coalesce(b.turnover, 0)
                    OR u.charge_minor <> coalesce(b.charge, 0)
                """),
        Invariant(
            claim: "no event is parked",
            contradictions: """
                SELECT 'messaging: ' || source || ' ' || sequence || ': ' || reason AS what
                FROM messaging.parked_events
                UNION ALL
                SELECT 'billing: ' || source || ' ' || sequence || ': ' || reason FROM billing.parked_events
                """),
    ]
}
