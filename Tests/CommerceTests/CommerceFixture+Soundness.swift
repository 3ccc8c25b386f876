import Contracts
import Storage
import Testing
import Values

@testable import Commerce

/// What must be true of commerce's file at any moment, as `souk verify` asks it, and of its orders' holds at
/// rest.
extension CommerceFixture {
    func expectSound(_ location: SourceLocation = #_sourceLocation) async throws {
        let broken = try await database.read { db in
            try Self.claims.flatMap { claim, sql in
                try db.rows(sql).map { "\(claim): \($0)" }
            }
        }
        #expect(broken == [], sourceLocation: location)
        try await expectHoldsMatch(location)
        try await expectEventsMatch(location)
    }

    /// Queries that must find no row.
    private static let claims: [(String, SQL)] = [
        (
            "amounts are the sums of the lines",
            """
            SELECT id FROM orders WHERE (subtotal_minor, discount_minor) <>
                (SELECT sum(quantity * price_minor), sum(discount_minor) FROM order_lines
                WHERE order_id = orders.id)
            """
        ),
        (
            "taxes are the sum of the rates",
            """
            SELECT id FROM orders WHERE (tax_minor, tax_added_minor) <>
                (SELECT coalesce(sum(tax_minor), 0), coalesce(sum(iif(included, 0, tax_minor)), 0)
                FROM order_taxes WHERE order_id = orders.id)
            """
        ),
        (
            "captured is the sum of the captures that are done, refunded of the refunds",
            """
            SELECT id FROM orders WHERE
                captured_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM captures
                    WHERE order_id = orders.id AND done = 1)
                OR refunded_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM refunds
                    WHERE order_id = orders.id AND state = 'done')
            """
        ),
        (
            "no more is shipped than was ordered",
            """
            SELECT order_id FROM order_lines WHERE quantity <
                (SELECT coalesce(sum(quantity), 0) FROM order_part_lines
                WHERE order_id = order_lines.order_id AND line = position AND part_kind = 'shipment')
            """
        ),
        (
            "a code counts the orders that use it and are not cancelled",
            """
            SELECT code FROM discount_codes WHERE uses <> (
                SELECT count(*) FROM orders WHERE orders.business_id = discount_codes.business_id
                    AND discount_code = code AND state <> 'cancelled')
                OR uses <> (
                    SELECT count(*) FROM discount_uses
                    WHERE discount_uses.business_id = discount_codes.business_id
                        AND discount_uses.code = discount_codes.code AND returned_at IS NULL)
                OR (uses_max > 0 AND uses > uses_max)
            """
        ),
        (
            "each item is reserved, and then sold or released as its order's state says",
            """
            SELECT items.order_id, kinds.kind FROM (
                SELECT order_id, product_id, variant_id, sum(quantity) AS quantity
                FROM order_lines GROUP BY order_id, product_id, variant_id) AS items
                JOIN orders ON orders.id = items.order_id
                JOIN (SELECT 'reserved' AS kind UNION SELECT 'released' UNION SELECT 'sold') AS kinds
            WHERE (SELECT coalesce(sum(quantity), 0) FROM stock_movements
                    WHERE stock_movements.order_id = items.order_id
                        AND stock_movements.product_id = items.product_id
                        AND stock_movements.variant_id = items.variant_id
                        AND stock_movements.kind = kinds.kind)
                <> CASE
                    WHEN kinds.kind = 'reserved' THEN items.quantity
                    WHEN kinds.kind = 'released' AND state = 'cancelled' AND capture_mode IS NULL
                        THEN items.quantity
                    WHEN kinds.kind = 'sold' AND (state IN ('accepted', 'completed')
                        OR (state = 'cancelled' AND capture_mode IS NOT NULL)) THEN items.quantity
                    ELSE 0 END
            """
        ),
        (
            "a refund that is done has given back its lines, and no other has",
            """
            SELECT order_id, id FROM refunds WHERE
                (SELECT coalesce(sum(quantity), 0) FROM stock_movements
                    WHERE stock_movements.order_id = refunds.order_id AND part = 'refund:' || refunds.id)
                <> iif(state = 'done', (SELECT coalesce(sum(quantity), 0) FROM order_part_lines
                    WHERE order_part_lines.order_id = refunds.order_id AND part_kind = 'refund'
                        AND part_id = refunds.id), 0)
            """
        ),
        (
            "the changes of an order are numbered without a gap",
            """
            SELECT order_id FROM order_changes GROUP BY order_id
            HAVING count(*) <> max(number) OR min(number) <> 1
            """
        ),
    ]

    /// Each change is told once, and the last one tells the states as they are stored.
    private func expectEventsMatch(_ location: SourceLocation) async throws {
        let told = try await changes()
        let stored = try await database.read { db in
            try db.rows("SELECT order_id, change, part_id FROM order_changes ORDER BY event_sequence")
                .map { row -> [String] in [try row["order_id"], try row["change"], try row["part_id"]] }
        }
        let words = told.map { change in
            [
                change.order?.id ?? "", "\(change.change)".lowercased().filter { $0 != "_" }, change.partID,
            ]
        }
        #expect(words == stored.map { [$0[0], $0[1].filter { $0 != "_" }, $0[2]] }, sourceLocation: location)
        let sequences = told.compactMap { $0.order?.sequence }
        #expect(sequences == sequences.sorted(), sourceLocation: location)
        #expect(Set(sequences).count == sequences.count, sourceLocation: location)
        for order in try await allOrders() {
            let last = told.last { $0.order?.id == order.id.text }?.order
            #expect(last?.state == OrdersAPI.OrderState(order.state), sourceLocation: location)
            #expect(last?.payment == OrdersAPI.PaymentState(order.payment), sourceLocation: location)
        }
    }

    func allOrders() async throws -> [Order] {
        try await database.read { db in
            try db.rows("SELECT id FROM orders ORDER BY number").map { row in
                try #require(try Order.find(try row["id"], in: db))
            }
        }
    }

    /// An order at rest and its hold say the same, and no money moved twice.
    private func expectHoldsMatch(_ location: SourceLocation) async throws {
        let orders = try await allOrders()
        for order in orders where order.nextQuestion == nil {
            let hold = payments.hold(of: order.id.text)
            #expect(order.captured.minor == hold?.captured ?? 0, sourceLocation: location)
            #expect(order.refunded.minor == hold?.refunded ?? 0, sourceLocation: location)
            switch order.payment {
            case .authorised: #expect(hold?.state == .held && hold?.moves == 1, sourceLocation: location)
            case .captured, .partlyRefunded, .refunded:
                #expect(hold?.state == .captured && hold?.moves == 2, sourceLocation: location)
            case .voided, .refused:
                #expect(
                    hold == nil || hold?.state == .voided && hold?.moves != 1 || hold?.state == .refused,
                    sourceLocation: location)
            case .awaiting: Issue.record("\(order.id) awaits its payment at rest", sourceLocation: location)
            }
        }
        #expect(Set(payments.holds.keys).isSubset(of: orders.map(\.id.text)), sourceLocation: location)
    }
}
