import Storage

// MARK: - Parts of orders, and discounts

extension Orders {
    static let captures = AuditRelation(
        name: "captures",
        columns: [
            .init("order_id", .text), .init("id", .text), .init("amount_minor", .integer),
            .init("final", .integer), .init("shipment_id", .text), .init("state", .text),
            .init("requested_at", .integer),
        ],
        sql: """
            SELECT order_id, id, amount_minor, final,
                CASE WHEN id = order_id THEN '' ELSE id END AS shipment_id,
                CASE WHEN done = 1 THEN 'done' ELSE 'pending' END AS state, requested_at
            FROM captures ORDER BY order_id, position
            """)

    static let shipments = AuditRelation(
        name: "shipments",
        columns: [
            .init("order_id", .text), .init("id", .text), .init("final", .integer),
            .init("shipped_at", .integer),
        ],
        sql: "SELECT order_id, id, final, shipped_at FROM shipments ORDER BY order_id, position")

    static let shipmentLines = AuditRelation(
        name: "shipment_lines",
        columns: [
            .init("order_id", .text), .init("shipment_id", .text), .init("position", .integer),
            .init("quantity", .integer),
        ],
        sql: """
            SELECT order_id, part_id AS shipment_id, line AS position, quantity FROM order_part_lines
            WHERE part_kind = 'shipment' ORDER BY order_id, part_id, line
            """)

    static let refunds = AuditRelation(
        name: "refunds",
        columns: [
            .init("order_id", .text), .init("id", .text), .init("amount_minor", .integer),
            .init("state", .text), .init("refusal", .text), .init("requested_at", .integer),
        ],
        sql: """
            SELECT order_id, id, amount_minor, state, nullif(refusal, '') AS refusal, requested_at
            FROM refunds ORDER BY order_id, position
            """)

    static let refundLines = AuditRelation(
        name: "refund_lines",
        columns: [
            .init("order_id", .text), .init("refund_id", .text), .init("position", .integer),
            .init("quantity", .integer),
        ],
        sql: """
            SELECT order_id, part_id AS refund_id, line AS position, quantity FROM order_part_lines
            WHERE part_kind = 'refund' ORDER BY order_id, part_id, line
            """)

    static let discountCodes = AuditRelation(
        name: "discount_codes",
        columns: [
            .init("business_id", .text), .init("code", .text), .init("uses_max", .integer),
            .init("uses", .integer),
        ],
        sql: "SELECT business_id, code, uses_max, uses FROM discount_codes ORDER BY business_id, code")

    static let discountUses = AuditRelation(
        name: "discount_uses",
        columns: [
            .init("order_id", .text), .init("business_id", .text), .init("code", .text),
            .init("amount_minor", .integer), .init("currency", .text), .init("used_at", .integer),
            .init("returned_at", .integer),
        ],
        sql: """
            SELECT order_id, business_id, code, amount_minor, currency, used_at, returned_at
            FROM discount_uses ORDER BY order_id
            """)
}
