import Storage

/// A claim about all services together, and the query that finds what contradicts it.
///
/// The query runs over copies of all files as of one moment, each under its service's name. Each row it finds is one
/// contradiction, told in the column `what`. Claims about what followers did look only as far as they have followed,
/// so that they hold at every moment, not just at rest.
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
                WITH heads (source, head) AS (
                    SELECT 'commerce', coalesce(max(sequence), 0) FROM commerce.events
                    UNION ALL SELECT 'payments', coalesce(max(sequence), 0) FROM payments.events
                ), followers (follower, source, cursor) AS (
                    SELECT 'messaging', 'commerce', (SELECT sequence FROM messaging.cursors WHERE source = 'commerce')
                    UNION ALL
                    SELECT 'messaging', 'payments', (SELECT sequence FROM messaging.cursors WHERE source = 'payments')
                    UNION ALL
                    SELECT 'billing', 'payments', (SELECT sequence FROM billing.cursors WHERE source = 'payments')
                )
                SELECT follower || ' is ' || (head - coalesce(cursor, 0)) || ' events behind ' || source AS what
                FROM followers JOIN heads USING (source) WHERE coalesce(cursor, 0) < head
                """),
    ]
}
