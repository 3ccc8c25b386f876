import Storage
import Values

/// An order that somebody or something must look at now, by as much of its row as any order can be read from:
/// one that cannot be decoded does not keep the others.
struct DueOrder: Sendable {
    /// The pauses between tries.
    static let retrying = Backoff(first: .seconds(10), longest: .seconds(400))

    let id: String
    private let sequence: Int64
}

// MARK: - Stored in `orders`

extension DueOrder {
    /// Longest overdue first.
    static func all(at now: Timestamp, limit: Int, in db: Connection) throws -> [DueOrder] {
        try db.rows("SELECT id, sequence FROM orders WHERE due <= \(now) ORDER BY due LIMIT \(limit)")
            .map { row in DueOrder(id: try row["id"], sequence: try row["sequence"]) }
    }

    /// The order as it is now.
    func order(in db: Connection) throws -> Order {
        guard let order = try Order.find(OrderID(id), in: db) else {
            throw OrderDataError("order \(id) is gone")
        }
        return order
    }

    /// Puts the next try off, longer after each one, but never past the order's expiry; an order that has
    /// changed since is left alone.
    func reschedule(in db: Connection) throws {
        let row = try db.row(
            "SELECT attempts, expires_at FROM orders WHERE id = \(id) AND sequence = \(sequence)")
        guard let row else { return }
        let attempts: Int = try row["attempts"]
        let expiresAt: Timestamp? = try row["expires_at"]
        let pause = Self.retrying.pause(afterFailures: attempts + 1)
        let next = db.now.adding(microseconds: Int64(pause / .microseconds(1)))
        let due = expiresAt.map { $0 > db.now ? min($0, next) : next } ?? next
        try db.run(
            """
            UPDATE orders SET attempts = attempts + 1, due = \(due)
            WHERE id = \(id) AND sequence = \(sequence)
            """)
    }
}
