import Storage

// Events: the log tells what the facts say, as long as it is kept, and consumers have put nothing aside.
extension Invariant {
    static let events: [Invariant] = [
        Invariant(
            claim: "each change of an order is an event, as long as events of its age are kept",
            contradictions: """
                WITH kept AS (SELECT coalesce(min(sequence), 0) AS first FROM commerce_events)
                SELECT 'change ' || c.number || ' of order ' || c.order_id || ' (' || c.change
                    || ') has no event' AS what
                FROM commerce_order_changes c LEFT JOIN commerce_events e ON e.sequence = c.event_sequence
                    AND e.key = c.order_id AND e.type = 'souk.orders.v1.OrderChanged'
                WHERE e.sequence IS NULL AND c.event_sequence >= (SELECT first FROM kept)
                    AND (SELECT first FROM kept) > 0
                UNION ALL
                SELECT 'event ' || e.sequence || ' of order ' || e.key || ' tells of nothing'
                FROM commerce_events e LEFT JOIN (
                    SELECT event_sequence, order_id FROM commerce_order_changes
                ) c ON c.event_sequence = e.sequence AND c.order_id = e.key
                WHERE e.type = 'souk.orders.v1.OrderChanged' AND c.order_id IS NULL
                """),
        Invariant(
            claim: "events about an order carry its business",
            contradictions: """
                SELECT 'event ' || e.sequence || ' of order ' || e.key || ' is of business '
                    || coalesce(e.business_id, '') AS what
                FROM commerce_events e JOIN commerce_orders o ON o.id = e.key
                WHERE e.type = 'souk.orders.v1.OrderChanged' AND coalesce(e.business_id, '') <> o.business_id
                UNION ALL
                SELECT 'event ' || e.sequence || ' of payment ' || e.key || ' is of business '
                    || coalesce(e.business_id, '')
                FROM payments_events e JOIN payments_payments p ON p.id = e.key
                WHERE e.type LIKE 'souk.payments.v1.Payment%'
                    AND 'business:' || coalesce(e.business_id, '') <> p.payee
                """),
        Invariant(
            claim: "no event is parked",
            contradictions: """
                SELECT 'accounts: ' || source || ' ' || sequence || ': ' || reason AS what
                FROM accounts_parked_events
                UNION ALL
                SELECT 'billing: ' || source || ' ' || sequence || ': ' || reason FROM billing_parked_events
                UNION ALL
                SELECT 'commerce: ' || source || ' ' || sequence || ': ' || reason FROM commerce_parked_events
                UNION ALL
                SELECT 'messaging: ' || source || ' ' || sequence || ': ' || reason
                FROM messaging_parked_events
                UNION ALL
                SELECT 'payments: ' || source || ' ' || sequence || ': ' || reason FROM payments_parked_events
                """),
    ]
}
