import Storage

// Orders and stock: nothing is sold twice, nothing leaves the shelf without an order.
extension Invariant {
    static let orders: [Invariant] = [
        Invariant(
            claim: "stock is what was received, less reserved, less sold, and never negative",
            contradictions: """
                WITH moved AS (
                    SELECT business_id, product_id,
                        sum(CASE kind WHEN 'received' THEN quantity ELSE 0 END) AS received,
                        sum(CASE kind WHEN 'reserved' THEN quantity WHEN 'received' THEN 0
                            ELSE -quantity END) AS reserved,
                        sum(CASE kind WHEN 'sold' THEN quantity ELSE 0 END) AS sold
                    FROM commerce.stock_movements GROUP BY business_id, product_id
                )
                SELECT 'product ' || p.id || ' of ' || p.business_id || ' counts '
                    || p.received || ' received, ' || p.reserved || ' reserved, ' || p.sold || ' sold' AS what
                FROM commerce.products p
                LEFT JOIN moved m ON m.business_id = p.business_id AND m.product_id = p.id
                WHERE p.received <> coalesce(m.received, 0) OR p.reserved <> coalesce(m.reserved, 0)
                    OR p.sold <> coalesce(m.sold, 0) OR p.received - p.reserved - p.sold < 0
                """),
        Invariant(
            claim: """
                each order's goods are reserved while it is open, sold once accepted, \
                released once cancelled
                """,
            contradictions: """
                WITH expected AS (
                    SELECT o.id, l.product_id, l.quantity,
                        CASE WHEN o.state IN ('accepted', 'shipped', 'completed') THEN l.quantity
                            ELSE 0 END AS sold,
                        CASE WHEN o.state = 'cancelled' THEN l.quantity ELSE 0 END AS released
                    FROM commerce.orders o JOIN commerce.order_lines l ON l.order_id = o.id
                ), moved AS (
                    SELECT order_id, product_id,
                        sum(CASE kind WHEN 'reserved' THEN quantity ELSE 0 END) AS reserved,
                        sum(CASE kind WHEN 'sold' THEN quantity ELSE 0 END) AS sold,
                        sum(CASE kind WHEN 'released' THEN quantity ELSE 0 END) AS released
                    FROM commerce.stock_movements WHERE order_id IS NOT NULL GROUP BY order_id, product_id
                )
                SELECT 'order ' || e.id || ', product ' || e.product_id
                    || ': reserved ' || coalesce(m.reserved, 0)
                    || ', sold ' || coalesce(m.sold, 0) || ', released ' || coalesce(m.released, 0) AS what
                FROM expected e LEFT JOIN moved m ON m.order_id = e.id AND m.product_id = e.product_id
                WHERE coalesce(m.reserved, 0) <> e.quantity OR coalesce(m.sold, 0) <> e.sold
                    OR coalesce(m.released, 0) <> e.released
                """),
        Invariant(
            claim: "each order's total is the sum of its lines",
            contradictions: """
                SELECT 'order ' || o.id || ' says ' || o.total_minor AS what FROM commerce.orders o
                WHERE o.total_minor
                    <> (SELECT sum(l.quantity * l.price_minor) FROM commerce.order_lines l
                        WHERE l.order_id = o.id)
                """),
        Invariant(
            claim: "no order is parked",
            contradictions: """
                SELECT 'order ' || id || ' is ' || state || ': ' || fault AS what
                FROM commerce.orders WHERE fault <> ''
                """),
        Invariant(
            claim: "each order has one event for each state it was in",
            contradictions: """
                SELECT 'order ' || o.id || ' is ' || o.state
                    || ' after ' || count(e.sequence) || ' events' AS what
                FROM commerce.orders o
                JOIN commerce.events e ON e.key = o.id AND e.type = 'souk.orders.v1.OrderChanged'
                GROUP BY o.id
                HAVING count(e.sequence) NOT BETWEEN
                        CASE o.state WHEN 'awaiting_payment' THEN 1 WHEN 'paid' THEN 2 WHEN 'accepting' THEN 3
                            WHEN 'accepted' THEN 4 WHEN 'shipped' THEN 5 WHEN 'completed' THEN 6
                            WHEN 'cancelling' THEN 2 ELSE 2 END
                    AND CASE o.state WHEN 'awaiting_payment' THEN 1 WHEN 'paid' THEN 2 WHEN 'accepting' THEN 3
                            WHEN 'accepted' THEN 4 WHEN 'shipped' THEN 5 WHEN 'completed' THEN 6
                            WHEN 'cancelling' THEN 3 ELSE 4 END
                """),
    ]
}
