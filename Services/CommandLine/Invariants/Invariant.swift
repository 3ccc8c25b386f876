import Storage

/// A claim about all services together, and the query that finds what contradicts it.
///
/// The query runs over copies of all files as of one moment, each under its service's name. Each row it finds
/// is one contradiction, told in the column `what`. Claims about what followers did look only as far as they
/// have followed, so that they hold at every moment, not just at rest.
struct Invariant {
    let claim: String
    let contradictions: SQL

    static let all = ledger + orders + conversations

    /// What is on its way and will end by itself; not wrong, but not at rest either.
    static let underWay: [Invariant] = [
        Invariant(
            claim: "orders half-way",
            contradictions: """
                SELECT 'order ' || id || ' is ' || state AS what FROM commerce.orders
                WHERE state IN ('awaiting_payment', 'accepting', 'cancelling') AND fault = ''
                """),
        Invariant(
            claim: "events not yet followed",
            contradictions: """
                SELECT 'messaging has not followed order ' || key AS what FROM commerce.events
                WHERE type = 'souk.orders.v1.OrderChanged'
                    AND sequence > (SELECT coalesce(max(sequence), 0) FROM messaging.cursors
                        WHERE source = 'commerce')
                UNION ALL
                SELECT 'messaging has not followed the refund of ' || key FROM payments.events
                WHERE type = 'souk.payments.v1.PaymentRefunded'
                    AND sequence > (SELECT coalesce(max(sequence), 0) FROM messaging.cursors
                        WHERE source = 'payments')
                UNION ALL
                SELECT 'billing has not followed payment ' || key FROM payments.events
                WHERE type IN ('souk.payments.v1.PaymentCaptured', 'souk.payments.v1.PaymentRefunded')
                    AND sequence > (SELECT coalesce(max(sequence), 0) FROM billing.cursors
                        WHERE source = 'payments')
                """),
    ]
}
