import Storage

// MARK: - What checks over the whole system read

extension Orders {
    /// The facts about orders and terms; states are the contract's words, parties their canonical text.
    static let audit: [AuditRelation] = [
        ordersRelation, lines, taxes, changes, captures, shipments, shipmentLines, refunds, refundLines,
        customersRelation, discountCodes, discountUses,
    ]

    private static let ordersRelation = AuditRelation(
        name: "orders",
        columns: [
            .init("id", .text), .init("request_id", .text), .init("business_id", .text),
            .init("buyer", .text), .init("customer", .text), .init("currency", .text),
            .init("subtotal_minor", .integer), .init("discount_minor", .integer),
            .init("delivery_minor", .integer), .init("tax_minor", .integer),
            .init("tax_added_minor", .integer), .init("total_minor", .integer), .init("state", .text),
            .init("payment", .text), .init("fulfilment", .text), .init("capture", .text),
            .init("captured_minor", .integer), .init("released_minor", .integer),
            .init("refunded_minor", .integer), .init("discount_code", .text), .init("end_reason", .text),
            .init("authorisation", .text), .init("approval_id", .text), .init("key_id", .text),
            .init("nonce", .text), .init("placed_at", .integer), .init("updated_at", .integer),
            .init("expires_at", .integer), .init("step", .text), .init("due_at", .integer),
            .init("fault", .text), .init("sequence", .integer),
        ],
        sql: """
            SELECT id, request_id, business_id, 'person:' || buyer_account_id AS buyer,
                'customer:' || business_id || '/' || customer_id AS customer, currency, subtotal_minor,
                discount_minor, delivery_minor, tax_minor, tax_added_minor, total_minor, state, payment,
                fulfilment, coalesce(capture_mode, '') AS capture, captured_minor,
                CASE
                    WHEN payment = 'voided' AND authorised_at IS NOT NULL THEN total_minor
                    WHEN payment IN ('captured', 'partly_refunded', 'refunded')
                        THEN total_minor - captured_minor
                    ELSE 0
                END AS released_minor,
                refunded_minor, discount_code, end_reason,
                CASE WHEN approval_id IS NULL THEN 'signature' ELSE 'approval' END AS authorisation,
                approval_id, signature_key_id AS key_id, signature_nonce AS nonce, placed_at, updated_at,
                expires_at,
                CASE
                    WHEN step IS NOT NULL THEN step
                    WHEN EXISTS (SELECT 1 FROM captures WHERE order_id = orders.id AND done = 0)
                        THEN 'capturing'
                    WHEN EXISTS (SELECT 1 FROM refunds WHERE order_id = orders.id AND state = 'pending')
                        THEN 'refunding'
                    ELSE ''
                END AS step,
                due AS due_at, fault, sequence
            FROM orders ORDER BY id
            """)

    private static let lines = AuditRelation(
        name: "order_lines",
        columns: [
            .init("order_id", .text), .init("position", .integer), .init("product_id", .text),
            .init("variant_id", .text), .init("quantity", .integer), .init("price_minor", .integer),
            .init("discount_minor", .integer), .init("tax_rate_id", .text),
            .init("tax_rate_micros", .integer),
        ],
        sql: """
            SELECT order_id, position, product_id, variant_id, quantity, price_minor, discount_minor,
                coalesce(tax_rate_id, '') AS tax_rate_id, tax_rate_micros
            FROM order_lines ORDER BY order_id, position
            """)

    private static let taxes = AuditRelation(
        name: "order_taxes",
        columns: [
            .init("order_id", .text), .init("tax_rate_id", .text), .init("rate_micros", .integer),
            .init("included", .integer), .init("base_minor", .integer), .init("tax_minor", .integer),
        ],
        sql: """
            SELECT order_id, tax_rate_id, rate_micros, included, base_minor, tax_minor
            FROM order_taxes ORDER BY order_id, position
            """)

    private static let changes = AuditRelation(
        name: "order_changes",
        columns: [
            .init("order_id", .text), .init("number", .integer), .init("change", .text),
            .init("part_id", .text), .init("event_sequence", .integer), .init("at", .integer),
        ],
        sql: """
            SELECT order_id, number, change, part_id, event_sequence, at
            FROM order_changes ORDER BY order_id, number
            """)

    private static let customersRelation = AuditRelation(
        name: "customers",
        columns: [.init("business_id", .text), .init("account_id", .text), .init("customer_id", .text)],
        sql: "SELECT business_id, account_id, customer_id FROM customers ORDER BY business_id, account_id")
}
