import Storage

// Stock: nothing is sold twice, and nothing leaves it without an order.
extension Invariant {
    static let stock: [Invariant] = [
        Invariant(
            claim: "stock is what was received, less reserved, less sold, and never negative",
            contradictions: """
                WITH moved AS (
                    SELECT business_id, product_id, variant_id,
                        sum(CASE kind WHEN 'received' THEN quantity ELSE 0 END) AS received,
                        sum(CASE kind WHEN 'reserved' THEN quantity WHEN 'released' THEN -quantity
                            WHEN 'sold' THEN -quantity ELSE 0 END) AS reserved,
                        sum(CASE kind WHEN 'sold' THEN quantity WHEN 'returned' THEN -quantity
                            ELSE 0 END) AS sold
                    FROM commerce_stock_movements GROUP BY business_id, product_id, variant_id
                )
                SELECT 'product ' || s.product_id || ' ' || s.variant_id || ' of ' || s.business_id
                    || ' counts ' || s.received || ' received, ' || s.reserved || ' reserved, ' || s.sold
                    || ' sold' AS what
                FROM commerce_stock_items s LEFT JOIN moved m USING (business_id, product_id, variant_id)
                WHERE s.received <> coalesce(m.received, 0) OR s.reserved <> coalesce(m.reserved, 0)
                    OR s.sold <> coalesce(m.sold, 0) OR s.reserved < 0 OR s.sold < 0
                    OR s.received - s.reserved - s.sold < 0
                UNION ALL
                SELECT 'product ' || m.product_id || ' ' || m.variant_id || ' of ' || m.business_id
                    || ' has moved and is not there'
                FROM moved m LEFT JOIN commerce_stock_items s USING (business_id, product_id, variant_id)
                WHERE s.product_id IS NULL
                """),
        Invariant(
            claim: "each movement of stock leaves what the one before it left, and what it moved",
            contradictions: """
                SELECT 'movement ' || sequence || ' of product ' || product_id AS what FROM (
                    SELECT sequence, product_id, available_after, coalesce(lag(available_after) OVER item, 0)
                        + CASE kind WHEN 'reserved' THEN -quantity WHEN 'sold' THEN 0 ELSE quantity END AS due
                    FROM commerce_stock_movements
                    WINDOW item AS (PARTITION BY business_id, product_id, variant_id ORDER BY sequence)
                ) WHERE available_after <> due
                """),
        Invariant(
            claim: "stock is kept of products and variants that are there",
            contradictions: """
                SELECT 'stock of ' || s.product_id || ' ' || s.variant_id || ' of ' || s.business_id AS what
                FROM commerce_stock_items s
                LEFT JOIN commerce_products p ON p.business_id = s.business_id AND p.id = s.product_id
                LEFT JOIN commerce_variants v ON v.business_id = s.business_id
                    AND v.product_id = s.product_id AND v.id = s.variant_id
                WHERE p.id IS NULL OR (s.variant_id <> '' AND v.id IS NULL)
                """),
        ofOrders,
        returns,
    ]

    /// What an order's lines moved: reserved while it is open, then sold, or free again.
    private static let ofOrders = Invariant(
        claim: "each order's goods are reserved while it is open, sold once accepted, free once cancelled",
        contradictions: """
            WITH ordered AS (
                SELECT o.id AS order_id, o.state, o.payment, o.capture, o.step, l.product_id, l.variant_id,
                    sum(l.quantity) AS quantity
                FROM commerce_orders o JOIN commerce_order_lines l ON l.order_id = o.id
                GROUP BY o.id, l.product_id, l.variant_id
            ), moved AS (
                SELECT order_id, product_id, variant_id,
                    sum(CASE kind WHEN 'reserved' THEN quantity ELSE 0 END) AS reserved,
                    sum(CASE kind WHEN 'released' THEN quantity ELSE 0 END) AS released,
                    sum(CASE kind WHEN 'sold' THEN quantity ELSE 0 END) AS sold,
                    sum(CASE kind WHEN 'returned' THEN quantity ELSE 0 END) AS returned
                FROM commerce_stock_movements WHERE order_id IS NOT NULL
                GROUP BY order_id, product_id, variant_id
            )
            SELECT 'order ' || e.order_id || ' is ' || e.state || ', ordered ' || e.quantity || ' of '
                || e.product_id || ' ' || e.variant_id || ': reserved ' || coalesce(m.reserved, 0)
                || ', sold ' || coalesce(m.sold, 0) || ', released ' || coalesce(m.released, 0)
                || ', returned ' || coalesce(m.returned, 0) AS what
            FROM ordered e LEFT JOIN moved m USING (order_id, product_id, variant_id)
            WHERE coalesce(m.reserved, 0) <> e.quantity OR m.sold + m.released > m.reserved
                OR m.returned > m.sold
                OR (e.step = '' AND NOT CASE e.state
                    WHEN 'placed' THEN m.sold = 0 AND m.released = 0
                    WHEN 'cancelled' THEN m.sold = m.returned AND m.released + m.sold = m.reserved
                    ELSE m.sold = m.reserved AND m.released = 0 END)
            UNION ALL
            SELECT 'order ' || m.order_id || ' moved ' || m.product_id || ' ' || m.variant_id
                || ', which it did not buy'
            FROM moved m LEFT JOIN ordered e USING (order_id, product_id, variant_id)
            WHERE e.order_id IS NULL
            """)

    /// What came back into stock against the refunds that say so, and what was never shipped.
    private static let returns = Invariant(
        claim: "each refund put back what it says, and each order what it never shipped",
        contradictions: """
            WITH shipped AS (
                SELECT order_id, position, sum(quantity) AS quantity FROM commerce_shipment_lines
                GROUP BY order_id, position
            ), said AS (
                SELECT r.order_id, 'refund:' || r.id AS part, l.product_id, l.variant_id,
                    sum(CASE r.state WHEN 'done' THEN x.quantity ELSE 0 END) AS quantity
                FROM commerce_refunds r
                JOIN commerce_refund_lines x ON x.order_id = r.order_id AND x.refund_id = r.id
                JOIN commerce_order_lines l ON l.order_id = x.order_id AND l.position = x.position
                GROUP BY r.order_id, r.id, l.product_id, l.variant_id
                UNION ALL
                SELECT h.order_id, 'shipment:' || h.id, l.product_id, l.variant_id,
                    sum(l.quantity - coalesce(s.quantity, 0))
                FROM commerce_shipments h JOIN commerce_orders o ON o.id = h.order_id
                JOIN commerce_order_lines l ON l.order_id = h.order_id
                LEFT JOIN shipped s ON s.order_id = l.order_id AND s.position = l.position
                WHERE h.final AND o.capture = 'as_shipped'
                GROUP BY h.order_id, h.id, l.product_id, l.variant_id
            ), moved AS (
                SELECT order_id, part, product_id, variant_id, sum(quantity) AS quantity
                FROM commerce_stock_movements WHERE kind = 'returned'
                GROUP BY order_id, part, product_id, variant_id
            ), unshipped AS (
                SELECT l.order_id, l.product_id, l.variant_id,
                    sum(l.quantity - coalesce(s.quantity, 0)) AS quantity
                FROM commerce_order_lines l
                LEFT JOIN shipped s ON s.order_id = l.order_id AND s.position = l.position
                GROUP BY l.order_id, l.product_id, l.variant_id
            )
            SELECT s.part || ' of order ' || s.order_id || ' put back ' || coalesce(m.quantity, 0) || ' of '
                || s.product_id || ' instead of ' || s.quantity AS what
            FROM said s LEFT JOIN moved m USING (order_id, part, product_id, variant_id)
            WHERE coalesce(m.quantity, 0) <> s.quantity
            UNION ALL
            SELECT 'order ' || m.order_id || ' put back ' || m.quantity || ' of ' || m.product_id || ' for '
                || m.part || ', which does not say so'
            FROM moved m LEFT JOIN said s USING (order_id, part, product_id, variant_id)
            LEFT JOIN unshipped u ON u.order_id = m.order_id AND u.product_id = m.product_id
                AND u.variant_id = m.variant_id
            WHERE s.part IS NULL AND (m.part <> 'unshipped' OR u.quantity IS NOT m.quantity)
            """)
}
