import Storage

extension Billing {
    /// What `souk verify` reads of this service: each charge, and the sums that invoices are made of.
    static let audit = [
        AuditRelation(
            name: "charges",
            columns: [
                .init("id", .text), .init("kind", .text), .init("party", .text), .init("order_id", .text),
                .init("part_id", .text), .init("transfer_id", .text), .init("dimensions", .text),
                .init("price_version", .text), .init("currency", .text), .init("turnover_minor", .integer),
                .init("charge_micros", .integer), .init("month", .text), .init("at", .integer),
                .init("sequence", .integer),
            ],
            sql: """
                SELECT fact || ':' || order_id || ':' || part_id AS id, kind, party, order_id, part_id,
                    transfer_id, dimensions, price_version, currency, turnover_minor, charge_micros, month,
                    at, sequence
                FROM charges ORDER BY sequence
                """),
        AuditRelation(
            name: "usage",
            columns: [
                .init("party", .text), .init("month", .text), .init("kind", .text),
                .init("dimensions", .text), .init("price_version", .text), .init("currency", .text),
                .init("count", .integer), .init("turnover_minor", .integer),
                .init("charge_micros", .integer),
            ],
            sql: """
                SELECT party, month, kind, dimensions, price_version, currency, count, turnover_minor,
                    charge_micros
                FROM usage ORDER BY party, month, kind, dimensions, price_version, currency
                """),
    ]
}
