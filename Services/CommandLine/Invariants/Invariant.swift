import Storage

/// A claim about all services together, and how to find what contradicts it.
///
/// It is checked over relations that all services answered as of one moment (`SystemAudit`). Claims rest on
/// facts that are kept for ever, never on events, which are deleted after 30 days. A claim about what another
/// service made of an event looks only at events which that service has followed, so it holds at every
/// moment, not only at rest.
struct Invariant: Sendable {
    let claim: String
    /// What is asked of the tables; none for a claim that is checked by reading on, page by page.
    let queries: [SQL]
    private let find: @Sendable (Inspection) throws -> [String]

    /// Each row of the query is one contradiction, told in its column `what`.
    init(claim: String, contradictions: SQL) {
        self.init(claim: claim, each: contradictions) { try $0["what"] }
    }

    /// `contradiction` tells what is wrong with a row of the query, nil when nothing is.
    init(claim: String, each rows: SQL, contradiction: @escaping @Sendable (Row) throws -> String?) {
        self.init(claim: claim, queries: [rows]) { try $0.rows(rows).compactMap(contradiction) }
    }

    init(
        claim: String, queries: [SQL] = [], find: @escaping @Sendable (Inspection) throws -> [String]
    ) {
        self.claim = claim
        self.queries = queries
        self.find = find
    }

    func contradictions(in inspection: Inspection) throws -> [String] {
        try find(inspection)
    }

    static let all =
        ledger + payments + orderPayments + orders + totals + stock + conversations + billing + people
        + events
}

// MARK: - Under way

extension Invariant {
    /// What is on its way and ends by itself; not wrong, but not at rest either.
    static let underWay: [Invariant] = [
        Invariant(
            claim: "orders half-way",
            contradictions: """
                SELECT 'order ' || id || ': ' || step AS what FROM commerce_orders
                WHERE step <> '' AND fault = ''
                UNION ALL
                SELECT 'refund ' || r.id || ' of order ' || r.order_id FROM commerce_refunds r
                JOIN commerce_orders o ON o.id = r.order_id
                WHERE r.state = 'pending' AND o.fault = '' AND o.step = ''
                """),
        Invariant(
            claim: "events not yet followed",
            contradictions: """
                SELECT 'messaging has not followed order ' || order_id AS what FROM commerce_order_changes
                WHERE event_sequence
                    > (SELECT coalesce(max(sequence), 0) FROM messaging_cursors WHERE source = 'commerce')
                UNION ALL
                SELECT 'billing has not followed payment ' || key FROM payments_events
                WHERE type IN ('souk.payments.v1.PaymentCaptured', 'souk.payments.v1.PaymentRefunded')
                    AND sequence
                        > (SELECT coalesce(max(sequence), 0) FROM billing_cursors WHERE source = 'payments')
                UNION ALL
                SELECT 'payments has not followed session ' || key FROM accounts_events
                WHERE type IN ('souk.accounts.v1.DeviceKeyRegistered', 'souk.accounts.v1.DeviceKeyRevoked',
                        'souk.accounts.v1.SessionRevoked')
                    AND sequence
                        > (SELECT coalesce(max(sequence), 0) FROM payments_cursors WHERE source = 'accounts')
                """),
    ]
}
