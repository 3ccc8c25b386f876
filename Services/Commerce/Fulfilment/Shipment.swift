import Contracts
import Storage
import Values

typealias ShipmentID = ID<Shipment>

/// Goods of an order that left together.
struct Shipment: Hashable, Sendable {
    static let perOrderMax = 20

    /// Chosen by the business, unique within the order; also the id of its capture.
    let id: ShipmentID
    /// Nil when no carrier has the goods.
    let tracking: Tracking?
    let lines: [LineQuantity]
    /// Nothing more is shipped after it.
    let isFinal: Bool
    let shippedAt: Timestamp

    struct Tracking: Hashable, Sendable {
        let carrier: String
        let number: String
    }
}

extension OrdersAPI.Shipment {
    init(_ shipment: Shipment) {
        self.init(
            id: shipment.id.text,
            tracking: shipment.tracking.map { OrdersAPI.Tracking(carrier: $0.carrier, number: $0.number) },
            lines: shipment.lines.map { OrdersAPI.LineQuantity($0) }, shippedAt: shipment.shippedAt,
            final: shipment.isFinal)
    }
}

// MARK: - Stored in `shipments`

extension Shipment {
    init(row: Row, _ lines: [LineQuantity]) throws {
        let carrier: String? = try row["carrier"]
        let number: String? = try row["tracking_number"]
        self.init(
            id: try row["id"], tracking: number.map { Tracking(carrier: carrier ?? "", number: $0) },
            lines: lines, isFinal: try row["final"], shippedAt: try row["shipped_at"])
    }

    func insert(at position: Int, of order: OrderID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO shipments (order_id, position, id, carrier, tracking_number, final, shipped_at)
            VALUES (
                \(order), \(position), \(id), \(tracking?.carrier), \(tracking?.number), \(isFinal),
                \(shippedAt))
            """)
        try PartLine.insert(lines, of: .shipment, id.text, order, in: db)
    }
}

/// The lines of shipments and refunds, stored in `order_part_lines`.
enum PartLine {
    enum Kind: String, SQLConvertible {
        case shipment, refund
    }

    struct Key: Hashable {
        let order: OrderID
        let kind: Kind
        let part: String
    }

    static func insert(
        _ lines: [LineQuantity], of kind: Kind, _ part: String, _ order: OrderID, in db: Connection
    ) throws {
        for line in lines {
            try db.run(
                """
                INSERT INTO order_part_lines (order_id, part_kind, part_id, line, quantity)
                VALUES (\(order), \(kind), \(part), \(line.line), \(line.quantity))
                """)
        }
    }

    /// The lines of all shipments and refunds of some orders, by part.
    static func all(of orders: [OrderID], in db: Connection) throws -> [Key: [LineQuantity]] {
        let rows = try db.rows(
            """
            SELECT * FROM order_part_lines WHERE order_id IN \(list: orders)
            ORDER BY order_id, part_kind, part_id, line
            """)
        var lines: [Key: [LineQuantity]] = [:]
        for row in rows {
            let key = Key(order: try row["order_id"], kind: try row["part_kind"], part: try row["part_id"])
            lines[key, default: []].append(LineQuantity(line: try row["line"], quantity: try row["quantity"]))
        }
        return lines
    }
}
