import Storage
import Values

extension Order.State: SQLConvertible {}
extension Order.End.Reason: SQLConvertible {}

// MARK: - Found in `orders`

extension Order {
    static func find(_ id: OrderID, in db: Connection) throws -> Order? {
        let row = try db.row("SELECT * FROM orders WHERE id = \(id)")
        return try row.map { row in try Order(row: row, lines: lines(of: [id], in: db)[id] ?? []) }
    }

    /// The order as the buyer or the business may see it: to anyone else it does not exist.
    static func get(_ id: String, of party: Party, in db: Connection) throws -> Order {
        guard let id = try? OrderID(id), let order = try find(id, in: db), party.isParty(to: order) else {
            throw OrdersError.orderNotFound(id)
        }
        return order
    }

    /// The orders that somebody or something must look at now, longest overdue first.
    static func due(at now: Timestamp, limit: Int, in db: Connection) throws -> [Order] {
        try orders(
            db.rows("SELECT * FROM orders WHERE due <= \(now) ORDER BY due LIMIT \(limit)"), in: db)
    }

    /// A party's orders, newest first, from before the given number; each with its own number.
    static func list(
        of party: Party, in state: State?, before number: Int64, limit: Int, in db: Connection
    ) throws -> [(number: Int64, order: Order)] {
        let rows =
            switch (party, state) {
            case (.buyer(let account), nil):
                try db.rows(
                    """
                    SELECT * FROM orders WHERE buyer_account_id = \(account) AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.buyer(let account), let state?):
                try db.rows(
                    """
                    SELECT * FROM orders
                    WHERE buyer_account_id = \(account) AND state = \(state) AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.business(let business), nil):
                try db.rows(
                    """
                    SELECT * FROM orders WHERE business_id = \(business) AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.business(let business), let state?):
                try db.rows(
                    """
                    SELECT * FROM orders
                    WHERE business_id = \(business) AND state = \(state) AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            }
        let numbers: [Int64] = try rows.map { try $0["number"] }
        return try zip(numbers, orders(rows, in: db)).map { (number: $0, order: $1) }
    }

    private static func orders(_ rows: [Row], in db: Connection) throws -> [Order] {
        let ids: [OrderID] = try rows.map { try $0["id"] }
        let lines = try lines(of: ids, in: db)
        return try zip(ids, rows).map { id, row in try Order(row: row, lines: lines[id] ?? []) }
    }

    /// The lines of a page of orders, in one query.
    private static func lines(of ids: [OrderID], in db: Connection) throws -> [OrderID: [OrderLine]] {
        guard !ids.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT order_lines.*, orders.currency
            FROM order_lines JOIN orders ON orders.id = order_lines.order_id
            WHERE order_lines.order_id IN \(list: ids)
            ORDER BY order_lines.order_id, order_lines.position
            """)
        var lines: [OrderID: [OrderLine]] = [:]
        for row in rows {
            lines[try row["order_id"], default: []].append(
                OrderLine(
                    product: try row["product_id"], title: try row["title"], quantity: try row["quantity"],
                    price: Money(try row["price_minor"], try row["currency"])))
        }
        return lines
    }

    private init(row: Row, lines: [OrderLine]) throws {
        let reason: End.Reason? = try row["end_reason"]
        let endNote: String = try row["end_note"]
        let carrier: String? = try row["carrier"]
        let trackingNumber: String? = try row["tracking_number"]
        self.init(
            id: try row["id"], business: try row["business_id"], customer: try row["customer_id"],
            buyer: try row["buyer_account_id"], lines: lines,
            total: Money(try row["total_minor"], try row["currency"]), approval: try row["approval_id"],
            note: try row["note"], placedAt: try row["placed_at"], state: try row["state"],
            end: reason.map { End(reason: $0, note: endNote) },
            tracking: trackingNumber.map { Tracking(carrier: carrier ?? "", number: $0) },
            updatedAt: try row["updated_at"], expiresAt: try row["expires_at"])
    }
}
