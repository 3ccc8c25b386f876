import Contracts
import Storage
import Values

typealias CaptureID = ID<Capture>

/// A part of the held money that becomes the business's: asked of payments until it is done.
struct Capture: Hashable, Sendable {
    /// The shipment's id; the order's own for the whole, or for what ends the hold unshipped.
    let id: CaptureID
    /// 0 ends the hold without taking more.
    let amount: Money
    /// Nothing more will be captured: what is left goes back to the buyer.
    let isFinal: Bool
    let requestedAt: Timestamp
    var isDone = false
}

// MARK: - What a shipment's share is

extension Order {
    /// What is captured once these pieces are shipped: the total, in proportion to the goods' prices, rounded
    /// down.
    func share(ofShipped quantities: [Int64]) -> Int64 {
        let shipped = zip(lines, quantities).reduce(Int128(0)) { sum, pair in
            sum + Int128(pair.0.price.minor) * Int128(pair.1)
        }
        return Int64(Int128(totals.total.minor) * shipped / Int128(totals.subtotal.minor))
    }

    /// The capture for what has been shipped until now and is not captured or about to be; nil when that is
    /// nothing, unless it is the last.
    ///
    /// A hold of which nothing was captured cannot end with nothing: at least 1 minor unit is taken.
    func captureOfShipped(as id: CaptureID, isFinal: Bool, at now: Timestamp) -> Capture? {
        let taken = captures.reduce(Int64(0)) { $0 + $1.amount.minor }
        let least: Int64 = isFinal && taken == 0 ? 1 : 0
        let amount = max(least, share(ofShipped: shippedQuantities) - taken)
        guard amount > 0 || isFinal else { return nil }
        return Capture(id: id, amount: Money(amount, totals.currency), isFinal: isFinal, requestedAt: now)
    }
}

// MARK: - Stored in `captures`

extension Capture {
    init(row: Row, _ currency: Currency) throws {
        self.init(
            id: try row["id"], amount: Money(try row["amount_minor"], currency), isFinal: try row["final"],
            requestedAt: try row["requested_at"], isDone: try row["done"])
    }

    func insert(at position: Int, of order: OrderID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO captures (order_id, position, id, amount_minor, final, requested_at, done)
            VALUES (\(order), \(position), \(id), \(amount.minor), \(isFinal), \(requestedAt), \(isDone))
            """)
    }

    func update(of order: OrderID, in db: Connection) throws {
        try db.run("UPDATE captures SET done = \(isDone) WHERE order_id = \(order) AND id = \(id)")
    }
}
