import Storage

// Totals: every cent of an order's total comes from its lines, its discount, its delivery and its taxes.
extension Invariant {
    static let totals: [Invariant] = [
        Invariant(
            claim: "each order's total is its lines, less the discount, with delivery and added tax",
            contradictions: """
                WITH lines AS (
                    SELECT order_id, sum(quantity * price_minor) AS subtotal, sum(discount_minor) AS discount,
                        min(discount_minor) AS least, max(discount_minor > quantity * price_minor) AS more,
                        min(quantity) AS fewest
                    FROM commerce_order_lines GROUP BY order_id
                )
                SELECT 'order ' || o.id || ' says ' || o.subtotal_minor || ' - ' || o.discount_minor || ' + '
                    || o.delivery_minor || ' + ' || o.tax_added_minor || ' = ' || o.total_minor AS what
                FROM commerce_orders o LEFT JOIN lines l ON l.order_id = o.id
                WHERE l.order_id IS NULL OR o.subtotal_minor <> l.subtotal OR o.discount_minor <> l.discount
                    OR l.least < 0 OR l.more OR l.fewest < 1 OR o.delivery_minor < 0 OR o.total_minor < 1
                    OR o.total_minor
                        <> o.subtotal_minor - o.discount_minor + o.delivery_minor + o.tax_added_minor
                """),
        Invariant(
            claim: "each order's tax is the sum of its rates'",
            contradictions: """
                WITH taxes AS (
                    SELECT order_id, sum(tax_minor) AS tax,
                        sum(CASE WHEN included THEN 0 ELSE tax_minor END) AS added
                    FROM commerce_order_taxes GROUP BY order_id
                )
                SELECT 'order ' || o.id || ' says tax ' || o.tax_minor || ', added ' || o.tax_added_minor
                    AS what
                FROM commerce_orders o LEFT JOIN taxes t ON t.order_id = o.id
                WHERE o.tax_minor <> coalesce(t.tax, 0) OR o.tax_added_minor <> coalesce(t.added, 0)
                UNION ALL
                SELECT 'order ' || l.order_id || ' line ' || l.position || ' is taxed with '
                    || l.tax_rate_micros || ', its rate ' || l.tax_rate_id || ' says '
                    || coalesce(t.rate_micros, 'nothing')
                FROM commerce_order_lines l LEFT JOIN commerce_order_taxes t
                    ON t.order_id = l.order_id AND t.tax_rate_id = l.tax_rate_id
                WHERE l.tax_rate_micros <> coalesce(t.rate_micros, 0)
                """),
        Invariant(
            claim: "each tax rate applies once to all that it covers, rounded half-even",
            each: """
                SELECT t.order_id, t.tax_rate_id, t.rate_micros, t.included, t.base_minor, t.tax_minor,
                    o.delivery_minor, coalesce((
                        SELECT sum(l.quantity * l.price_minor - l.discount_minor) FROM commerce_order_lines l
                        WHERE l.order_id = t.order_id AND l.tax_rate_id = t.tax_rate_id), 0) AS lines_minor
                FROM commerce_order_taxes t JOIN commerce_orders o ON o.id = t.order_id
                """,
            contradiction: wrongTax),
        Invariant(
            claim: "each discount code is used by as many orders as it counts",
            contradictions: """
                WITH used AS (
                    SELECT business_id, code, count(*) AS uses FROM commerce_discount_uses
                    WHERE returned_at IS NULL GROUP BY business_id, code
                )
                SELECT 'code ' || d.code || ' of ' || d.business_id || ' counts ' || d.uses || ', used by '
                    || coalesce(u.uses, 0) AS what
                FROM commerce_discount_codes d LEFT JOIN used u USING (business_id, code)
                WHERE d.uses <> coalesce(u.uses, 0)
                UNION ALL
                SELECT 'code ' || u.code || ' of ' || u.business_id || ' is used and not there'
                FROM used u LEFT JOIN commerce_discount_codes d USING (business_id, code)
                WHERE d.code IS NULL
                """),
        Invariant(
            claim: "each discounted order uses its code once, until it is cancelled",
            contradictions: """
                SELECT 'order ' || o.id || ' with code ' || o.discount_code || ' is ' || o.state
                    || ', it took '
                    || coalesce(u.amount_minor, 0) AS what
                FROM commerce_orders o LEFT JOIN commerce_discount_uses u ON u.order_id = o.id
                WHERE o.discount_code <> '' AND (u.order_id IS NULL OR u.code <> o.discount_code
                    OR u.business_id <> o.business_id OR u.amount_minor <> o.discount_minor
                    OR u.currency <> o.currency OR (u.returned_at IS NOT NULL) <> (o.state = 'cancelled'))
                UNION ALL
                SELECT 'order ' || o.id || ' has a discount and no code' FROM commerce_orders o
                WHERE o.discount_code = '' AND o.discount_minor <> 0
                UNION ALL
                SELECT 'code ' || u.code || ' is used ' || count(*) || ' times by order ' || u.order_id
                FROM commerce_discount_uses u LEFT JOIN commerce_orders o ON o.id = u.order_id
                    AND o.discount_code <> ''
                GROUP BY u.order_id HAVING count(*) > 1 OR count(o.id) <> count(*)
                """),
    ]

    private static func wrongTax(_ row: Row) throws -> String? {
        let base: Int64 = try row["base_minor"]
        let rate: Int64 = try row["rate_micros"]
        let lines: Int64 = try row["lines_minor"]
        let delivery: Int64 = try row["delivery_minor"]
        let isIncluded = try row["included"] as Int64 != 0
        let whole = 1_000_000 + (isIncluded ? rate : 0)
        let due = rate > 0 && base >= 0 ? RoundedShare.halfEven(base, times: rate, over: whole) : nil
        guard try row["tax_minor"] == due, base == lines || base == lines + delivery else {
            return """
                order \(try row["order_id"] as String): rate \(try row["tax_rate_id"] as String) on \(base) \
                comes to \(due.map(String.init) ?? "nothing")
                """
        }
        return nil
    }
}
