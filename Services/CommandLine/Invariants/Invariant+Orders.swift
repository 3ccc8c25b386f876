import Storage

// Orders: three states that fit each other, and a history that fits the states.
extension Invariant {
    static let orders: [Invariant] = [
        Invariant(
            claim: "each order's states fit each other",
            contradictions: """
                SELECT 'order ' || id || ' is ' || state || ', ' || payment || ', ' || fulfilment AS what
                FROM commerce_orders
                WHERE NOT CASE state
                        WHEN 'placed' THEN payment IN ('awaiting', 'authorised') AND fulfilment = 'none'
                            AND expires_at IS NOT NULL
                        WHEN 'accepted' THEN payment IN ('captured', 'partly_refunded', 'refunded')
                            OR (payment = 'authorised' AND (capture = 'as_shipped' OR step <> ''))
                        WHEN 'completed' THEN fulfilment IN ('shipped', 'delivered', 'returned')
                            AND (payment IN ('captured', 'partly_refunded', 'refunded')
                                OR (payment = 'authorised' AND step <> ''))
                        WHEN 'cancelled' THEN fulfilment IN ('none', 'packed')
                            AND (payment IN ('voided', 'refused')
                                OR (step <> '' AND payment IN ('awaiting', 'authorised')))
                        ELSE 0 END
                    OR (step = '' AND (state = 'cancelled') <> (end_reason IS NOT NULL))
                    OR (state IN ('accepted', 'completed') AND capture NOT IN ('whole', 'as_shipped'))
                    OR (step = '' AND expires_at IS NULL) <> (due_at IS NULL)
                """),
        Invariant(
            claim: "no order is parked",
            contradictions: """
                SELECT 'order ' || id || ' is ' || state || ': ' || fault AS what FROM commerce_orders
                WHERE fault <> ''
                """),
        Invariant(
            claim: "each order's request is unique for its buyer",
            contradictions: """
                SELECT buyer || ' has ' || count(*) || ' orders of request ' || request_id AS what
                FROM commerce_orders GROUP BY buyer, request_id HAVING count(*) > 1
                UNION ALL
                SELECT 'order ' || id || ' is there ' || count(*) || ' times' FROM commerce_orders
                GROUP BY id HAVING count(*) > 1
                """),
        Invariant(
            claim: "each order's buyer is the customer that accounts knows",
            contradictions: """
                SELECT 'order ' || o.id || ' of ' || o.buyer || ' names ' || o.customer AS what
                FROM commerce_orders o LEFT JOIN accounts_customers c
                    ON c.account_id = substr(o.buyer, length('person:') + 1)
                    AND c.business_id = o.business_id
                WHERE c.id IS NULL OR o.buyer <> 'person:' || c.account_id
                    OR o.customer <> 'customer:' || o.business_id || '/' || c.id
                UNION ALL
                SELECT 'commerce knows ' || k.account_id || ' at ' || k.business_id || ' as ' || k.customer_id
                FROM commerce_customers k LEFT JOIN accounts_customers c
                    ON c.account_id = k.account_id AND c.business_id = k.business_id
                WHERE c.id IS NOT k.customer_id
                """),
        Invariant(
            claim: "each order's changes are numbered 1, 2, 3... and told in this order",
            contradictions: """
                SELECT 'order ' || o.id || ' has ' || count(c.number) || ' changes, the last is '
                    || coalesce(max(c.number), 0) AS what
                FROM commerce_orders o LEFT JOIN commerce_order_changes c ON c.order_id = o.id
                GROUP BY o.id
                HAVING count(c.number) = 0 OR count(c.number) <> max(c.number) OR min(c.number) <> 1
                    OR count(DISTINCT c.number) <> count(c.number)
                UNION ALL
                SELECT 'change ' || number || ' of order ' || order_id || ' was told before the one before'
                FROM (SELECT order_id, number, event_sequence, lag(event_sequence)
                    OVER (PARTITION BY order_id ORDER BY number) AS before FROM commerce_order_changes)
                WHERE event_sequence <= before
                UNION ALL
                SELECT 'change ' || c.number || ' is of order ' || c.order_id || ', which is not there'
                FROM commerce_order_changes c LEFT JOIN commerce_orders o ON o.id = c.order_id
                WHERE o.id IS NULL
                """),
        history,
        Invariant(
            claim: "each shipment, refund and refusal of a refund is told once, and nothing else",
            contradictions: """
                WITH facts AS (
                    SELECT order_id, 'shipped' AS change, id AS part_id FROM commerce_shipments
                    UNION ALL
                    SELECT order_id, 'refunded', id FROM commerce_refunds WHERE state = 'done'
                    UNION ALL
                    SELECT order_id, 'refund_refused', id FROM commerce_refunds WHERE state = 'refused'
                ), told AS (
                    SELECT order_id, change, part_id, count(*) AS times FROM commerce_order_changes
                    WHERE change IN ('shipped', 'refunded', 'refund_refused')
                    GROUP BY order_id, change, part_id
                )
                SELECT 'order ' || f.order_id || ': ' || f.change || ' ' || f.part_id || ' is told '
                    || coalesce(t.times, 0) || ' times' AS what
                FROM facts f LEFT JOIN told t USING (order_id, change, part_id)
                WHERE coalesce(t.times, 0) <> 1
                UNION ALL
                SELECT 'order ' || t.order_id || ': ' || t.change || ' ' || t.part_id || ' did not happen'
                FROM told t LEFT JOIN facts f USING (order_id, change, part_id) WHERE f.order_id IS NULL
                """),
        parts,
    ]

    /// What stands in an order's states against what its changes say happened.
    private static let history = Invariant(
        claim: "each order's changes are those that led to its states, each once",
        contradictions: """
            WITH told AS (
                SELECT o.id, o.state, o.payment, o.fulfilment, o.step,
                    coalesce(sum(c.change = 'placed'), 0) AS placed,
                    coalesce(sum(c.change = 'authorised'), 0) AS authorised,
                    coalesce(sum(c.change = 'accepted'), 0) AS accepted,
                    coalesce(sum(c.change = 'packed'), 0) AS packed,
                    coalesce(sum(c.change = 'delivered'), 0) AS delivered,
                    coalesce(sum(c.change = 'completed'), 0) AS completed,
                    coalesce(sum(c.change = 'cancelled'), 0) AS cancelled,
                    coalesce(sum(c.change = 'returned'), 0) AS returned,
                    coalesce(sum(c.change = 'captured'), 0)
                        - count(DISTINCT CASE c.change WHEN 'captured' THEN c.part_id END) AS captured_again,
                    coalesce(sum(c.change NOT IN ('placed', 'authorised', 'accepted', 'packed', 'shipped',
                        'delivered', 'completed', 'cancelled', 'returned', 'captured', 'refunded',
                        'refund_refused')), 0) AS unknown
                FROM commerce_orders o LEFT JOIN commerce_order_changes c ON c.order_id = o.id
                GROUP BY o.id
            )
            SELECT 'order ' || id || ' is ' || state || ', ' || payment || ', ' || fulfilment
                || ': told placed ' || placed || ', authorised ' || authorised || ', accepted ' || accepted
                || ', completed ' || completed || ', cancelled ' || cancelled AS what
            FROM told
            WHERE placed <> 1 OR max(accepted, packed, delivered, returned) > 1
                OR captured_again > 0 OR unknown > 0
                OR CASE WHEN payment IN ('awaiting', 'refused') THEN authorised <> 0
                    WHEN payment = 'voided' THEN authorised > 1 ELSE authorised <> 1 END
                OR CASE state WHEN 'placed' THEN accepted <> 0 WHEN 'cancelled' THEN accepted > authorised
                    ELSE accepted <> 1 END
                OR completed <> (state = 'completed')
                OR CASE WHEN state <> 'cancelled' THEN cancelled <> 0 WHEN step = '' THEN cancelled <> 1
                    ELSE cancelled > 1 END
                OR (fulfilment = 'none' AND packed <> 0) OR (fulfilment = 'packed' AND packed <> 1)
                OR (fulfilment IN ('none', 'packed', 'partly_shipped', 'shipped') AND delivered <> 0)
                OR (fulfilment = 'delivered' AND state <> 'completed' AND delivered <> 1)
                OR returned <> (fulfilment = 'returned')
            """)

    /// Lines against what was shipped and put back of them.
    private static let parts = Invariant(
        claim: "no more of a line was shipped or put back than was bought, and the states say so",
        contradictions: """
            WITH shipped AS (
                SELECT order_id, position, sum(quantity) AS quantity FROM commerce_shipment_lines
                GROUP BY order_id, position
            ), restocked AS (
                SELECT l.order_id, l.position, sum(l.quantity) AS quantity FROM commerce_refund_lines l
                JOIN commerce_refunds r ON r.order_id = l.order_id AND r.id = l.refund_id
                WHERE r.state <> 'refused' GROUP BY l.order_id, l.position
            ), lines AS (
                SELECT l.order_id, l.position, l.quantity, coalesce(s.quantity, 0) AS shipped,
                    coalesce(r.quantity, 0) AS restocked
                FROM commerce_order_lines l
                LEFT JOIN shipped s ON s.order_id = l.order_id AND s.position = l.position
                LEFT JOIN restocked r ON r.order_id = l.order_id AND r.position = l.position
            ), orders AS (
                SELECT order_id, sum(shipped) AS shipped, sum(quantity) AS quantity FROM lines
                GROUP BY order_id
            )
            SELECT 'order ' || order_id || ' line ' || position || ': ' || shipped || ' shipped, '
                || restocked || ' restocked of ' || quantity AS what
            FROM lines WHERE shipped > quantity OR restocked > quantity OR shipped < 0 OR restocked < 0
            UNION ALL
            SELECT 'order ' || s.order_id || ' ships line ' || s.position || ', which it has not'
            FROM shipped s LEFT JOIN lines l USING (order_id, position) WHERE l.order_id IS NULL
            UNION ALL
            SELECT 'order ' || r.order_id || ' restocks line ' || r.position || ', which it has not'
            FROM restocked r LEFT JOIN lines l USING (order_id, position) WHERE l.order_id IS NULL
            UNION ALL
            SELECT 'order ' || o.id || ' is ' || o.fulfilment || ', ' || l.shipped || ' of ' || l.quantity
                || ' pieces are shipped'
            FROM commerce_orders o JOIN orders l ON l.order_id = o.id
            WHERE CASE o.fulfilment
                WHEN 'none' THEN l.shipped <> 0 WHEN 'packed' THEN l.shipped <> 0
                WHEN 'partly_shipped' THEN l.shipped = 0 OR l.shipped = l.quantity
                -- Not all of it was shipped where the last shipment says so, or the order expired after part.
                ELSE l.shipped <> l.quantity AND NOT EXISTS (
                    SELECT 1 FROM commerce_shipments s WHERE s.order_id = o.id AND s.final)
                    AND NOT (o.capture = 'as_shipped' AND l.shipped > 0 AND EXISTS (
                        SELECT 1 FROM commerce_captures c
                        WHERE c.order_id = o.id AND c.id = o.id AND c.final)) END
            UNION ALL
            SELECT 'order ' || order_id || ' has ' || sum(final) || ' final shipments'
            FROM commerce_shipments GROUP BY order_id HAVING sum(final) > 1
            """)
}
