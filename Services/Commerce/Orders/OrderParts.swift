import Storage
import Values

/// The rows that belong to some orders: a query for each table that can hold any, for all orders at once.
struct OrderParts {
    private(set) var lines: [OrderID: [OrderLine]] = [:]
    private(set) var taxes: [OrderID: [TaxTotal]] = [:]
    private(set) var captures: [OrderID: [Capture]] = [:]
    private(set) var shipments: [OrderID: [Shipment]] = [:]
    private(set) var refunds: [OrderID: [Refund]] = [:]
    private let currencies: [OrderID: Currency]

    /// `rows` are of `orders`.
    init(of rows: [Row], in db: Connection) throws {
        let orders = try rows.map { row -> Key in
            Key(
                id: try row["id"], currency: try row["currency"], delivery: try row["delivery_option_id"],
                captureMode: try row["capture_mode"], capturedMinor: try row["captured_minor"])
        }
        currencies = Dictionary(orders.map { ($0.id, $0.currency) }) { first, _ in first }
        try readLines(of: orders.map(\.id), in: db)
        // A tax may come to nothing, and be on the delivery alone.
        let taxed = orders.filter { order in
            order.delivery != nil || lines[order.id]?.contains { $0.taxRateMicros > 0 } == true
        }
        try readTaxes(of: taxed.map(\.id), in: db)
        // Before it is accepted an order has no captures and no shipments, before a capture no refunds.
        let accepted = orders.filter { $0.captureMode != nil }.map(\.id)
        guard !accepted.isEmpty else { return }
        try readCaptures(of: accepted, in: db)
        let partLines = try PartLine.all(of: accepted, in: db)
        try readShipments(of: accepted, partLines, in: db)
        try readRefunds(of: orders.filter { $0.capturedMinor > 0 }.map(\.id), partLines, in: db)
    }

    private struct Key {
        let id: OrderID
        let currency: Currency
        let delivery: DeliveryOptionID?
        let captureMode: Order.CaptureMode?
        let capturedMinor: Int64
    }

    private func currency(_ id: OrderID) throws -> Currency {
        guard let currency = currencies[id] else { throw OrderDataError("a part belongs to no order") }
        return currency
    }

    private mutating func readLines(of ids: [OrderID], in db: Connection) throws {
        let rows = try db.rows(
            "SELECT * FROM order_lines WHERE order_id IN \(list: ids) ORDER BY order_id, position")
        for row in rows {
            let id: OrderID = try row["order_id"]
            let currency = try currency(id)
            let line = OrderLine(
                product: try row["product_id"], variant: try VariantID?(column: row["variant_id"]),
                title: try row["title"], options: try [LineOption](column: row["options"]),
                quantity: try row["quantity"], price: Money(try row["price_minor"], currency),
                discount: Money(try row["discount_minor"], currency),
                taxRate: try row["tax_rate_id"], taxRateMicros: try row["tax_rate_micros"])
            lines[id, default: []].append(line)
        }
    }

    private mutating func readTaxes(of ids: [OrderID], in db: Connection) throws {
        guard !ids.isEmpty else { return }
        let rows = try db.rows(
            "SELECT * FROM order_taxes WHERE order_id IN \(list: ids) ORDER BY order_id, position")
        for row in rows {
            let id: OrderID = try row["order_id"]
            let currency = try currency(id)
            let rate = TaxRate(
                id: try row["tax_rate_id"], name: try row["name"], micros: try row["rate_micros"],
                isIncluded: try row["included"])
            taxes[id, default: []].append(
                TaxTotal(
                    rate: rate, base: Money(try row["base_minor"], currency),
                    tax: Money(try row["tax_minor"], currency)))
        }
    }

    private mutating func readCaptures(of ids: [OrderID], in db: Connection) throws {
        let rows = try db.rows(
            "SELECT * FROM captures WHERE order_id IN \(list: ids) ORDER BY order_id, position")
        for row in rows {
            let id: OrderID = try row["order_id"]
            captures[id, default: []].append(try Capture(row: row, currency(id)))
        }
    }

    private mutating func readShipments(
        of ids: [OrderID], _ partLines: [PartLine.Key: [LineQuantity]], in db: Connection
    ) throws {
        let rows = try db.rows(
            "SELECT * FROM shipments WHERE order_id IN \(list: ids) ORDER BY order_id, position")
        for row in rows {
            let id: OrderID = try row["order_id"]
            let lines = partLines[PartLine.Key(order: id, kind: .shipment, part: try row["id"])] ?? []
            shipments[id, default: []].append(try Shipment(row: row, lines))
        }
    }

    private mutating func readRefunds(
        of ids: [OrderID], _ partLines: [PartLine.Key: [LineQuantity]], in db: Connection
    ) throws {
        guard !ids.isEmpty else { return }
        let rows = try db.rows(
            "SELECT * FROM refunds WHERE order_id IN \(list: ids) ORDER BY order_id, position")
        for row in rows {
            let id: OrderID = try row["order_id"]
            let restocked = partLines[PartLine.Key(order: id, kind: .refund, part: try row["id"])] ?? []
            refunds[id, default: []].append(try Refund(row: row, restocked, currency(id)))
        }
    }
}
