import Contracts
import Storage
import Testing
import Values

@testable import Commerce

/// What must be true of commerce's file at any moment, as `souk verify` asks it, and of its orders' holds at
/// rest.
extension CommerceFixture {
    func expectSound(_ location: SourceLocation = #_sourceLocation) async throws {
        let broken = try await database.read { db in try Self.broken(in: db) }
        #expect(broken == [], sourceLocation: location)
        try await expectEachStateOnce(location)
        try await expectHoldsMatch(location)
    }

    /// The states an order went through, by its events.
    func states(of order: String) async throws -> [OrdersAPI.OrderState] {
        try await changes().filter { $0.order?.id == order }.compactMap { $0.order?.state }
    }

    func changes() async throws -> [OrdersAPI.OrderChanged] {
        try await database.events(after: 0).events.map { event in
            let change = try OrdersAPI.OrderChanged(bytes: event.payload)
            #expect(event.type == "souk.orders.v1.OrderChanged")
            #expect(event.key == change.order?.id)
            return change
        }
    }

    private static func broken(in db: Connection) throws -> [String] {
        var broken: [String] = []
        func none(_ claim: String, _ rows: [Row]) {
            if !rows.isEmpty { broken.append("\(claim): \(rows)") }
        }
        none(
            "stock is the sum of its movements",
            try db.rows(
                """
                SELECT id FROM products WHERE
                    (received, reserved, sold) <> (
                        SELECT coalesce(sum(iif(kind = 'received', quantity, 0)), 0),
                            coalesce(sum(CASE kind WHEN 'reserved' THEN quantity
                                WHEN 'received' THEN 0 ELSE -quantity END), 0),
                            coalesce(sum(iif(kind = 'sold', quantity, 0)), 0)
                        FROM stock_movements
                        WHERE stock_movements.business_id = products.business_id
                            AND product_id = products.id)
                """))
        none(
            "each line is reserved, and then sold or released as its order's state says",
            try db.rows(
                """
                SELECT orders.id, kinds.kind
                FROM orders JOIN order_lines ON order_id = orders.id
                    JOIN (SELECT 'reserved' AS kind UNION SELECT 'released' UNION SELECT 'sold') AS kinds
                WHERE (SELECT coalesce(sum(quantity), 0) FROM stock_movements
                        WHERE stock_movements.order_id = orders.id
                            AND stock_movements.product_id = order_lines.product_id
                            AND stock_movements.kind = kinds.kind)
                    <> CASE
                        WHEN kinds.kind = 'reserved' THEN order_lines.quantity
                        WHEN kinds.kind = 'released' AND orders.state = 'cancelled' THEN order_lines.quantity
                        WHEN kinds.kind = 'sold' AND orders.state IN ('accepted', 'shipped', 'completed')
                            THEN order_lines.quantity
                        ELSE 0 END
                """))
        none(
            "a total is the sum of its lines",
            try db.rows(
                """
                SELECT id FROM orders WHERE total_minor <>
                    (SELECT sum(quantity * price_minor) FROM order_lines WHERE order_id = orders.id)
                """))
        none(
            "a shop counts its products",
            try db.rows(
                """
                SELECT business_id FROM shops WHERE product_count <>
                    (SELECT count(*) FROM products WHERE products.business_id = shops.business_id)
                """))
        return broken
    }

    private func expectEachStateOnce(_ location: SourceLocation) async throws {
        var last: [String: OrdersAPI.OrderState] = [:]
        var seen: [String: Set<OrdersAPI.OrderState>] = [:]
        for change in try await changes() {
            let order = try #require(change.order)
            #expect(change.from == last[order.id] ?? .unspecified, sourceLocation: location)
            #expect(seen[order.id, default: []].insert(order.state).inserted, sourceLocation: location)
            last[order.id] = order.state
        }
        let stored = try await database.read { db in
            try db.rows("SELECT id, state FROM orders").map { row -> (String, Order.State) in
                (try row["id"], try row["state"])
            }
        }
        #expect(stored.count == last.count, sourceLocation: location)
        for (id, state) in stored { #expect(last[id] == state.message, sourceLocation: location) }
    }

    /// An order at rest and its hold say the same, and no money moved twice.
    private func expectHoldsMatch(_ location: SourceLocation) async throws {
        let orders = try await database.read { db in
            try db.rows("SELECT * FROM orders").map { row -> (String, Order.State) in
                (try row["id"], try row["state"])
            }
        }
        for (id, state) in orders {
            let hold = payments.hold(of: id)
            switch state {
            case .paid: #expect(hold?.state == .held && hold?.moves == 1, sourceLocation: location)
            case .accepted, .shipped, .completed:
                #expect(hold?.state == .captured && hold?.moves == 2, sourceLocation: location)
            case .cancelled:
                #expect(
                    hold == nil || hold?.state == .voided && hold?.moves != 1 || hold?.state == .refused,
                    sourceLocation: location)
            case .awaitingPayment, .accepting, .cancelling: break
            }
        }
        #expect(Set(payments.holds.keys).isSubset(of: orders.map(\.0)), sourceLocation: location)
    }
}
