import Storage
import Values

// MARK: - Written to `orders`, with its event and its stock

extension Order {
    /// How long an order may be on its way before the repair takes it for left behind.
    static let graceSeconds: Int64 = 5

    /// Writes a new order, whose goods have been set aside in the same transaction.
    func insert(reservedLeaving available: [Int64], in db: Connection) throws {
        precondition(state == .awaitingPayment && available.count == lines.count)
        try db.run(
            """
            INSERT INTO orders (
                id, business_id, customer_id, buyer_account_id, total_minor, currency, approval_id, note,
                state, placed_at, updated_at, expires_at, due)
            VALUES (
                \(id), \(business), \(customer), \(buyer), \(total.minor), \(total.currency), \(approval),
                \(note), \(state), \(placedAt), \(updatedAt), \(expiresAt), \(due))
            """)
        for (position, line) in lines.enumerated() {
            try db.run(
                """
                INSERT INTO order_lines (order_id, position, product_id, title, quantity, price_minor)
                VALUES (
                    \(id), \(position), \(line.product), \(line.title), \(line.quantity),
                    \(line.price.minor))
                """)
            try StockMovement(
                business: business, product: line.product, kind: .reserved, quantity: line.quantity,
                order: id, availableAfter: available[position]
            ).insert(in: db)
        }
        try db.append(event(from: nil))
    }

    /// Writes the order one state on, with its event and what that means for its stock.
    ///
    /// If somebody else has moved it since this copy was read, nothing is written, and the answer is the
    /// order as it is now.
    func moved(
        to next: State, end: End? = nil, tracking: Tracking? = nil, expiresAt: Timestamp? = nil,
        in db: Connection
    ) throws -> Order {
        let order = after(next, at: db.now, end: end, tracking: tracking, expiresAt: expiresAt)
        let changed = try db.run(
            """
            UPDATE orders SET
                state = \(order.state), end_reason = \(order.end?.reason),
                end_note = \(order.end?.note ?? ""), carrier = \(order.tracking?.carrier),
                tracking_number = \(order.tracking?.number), updated_at = \(order.updatedAt),
                expires_at = \(order.expiresAt), due = \(order.due), attempts = 0, fault = ''
            WHERE id = \(id) AND state = \(state)
            """)
        guard changed == 1 else { return try Order.get(id.text, of: .buyer(buyer), in: db) }
        switch next {
        case .accepted: try Inventory.sell(order, in: db)
        case .cancelled: try Inventory.release(order, in: db)
        case .awaitingPayment, .paid, .accepting, .shipped, .completed, .cancelling: break
        }
        try db.append(order.event(from: state))
        return order
    }

    /// When the repair looks at the order, if it is in this state still.
    private var due: Timestamp? {
        switch state {
        case .awaitingPayment, .accepting, .cancelling: updatedAt.adding(seconds: Self.graceSeconds)
        case .paid: expiresAt
        case .accepted, .shipped, .completed, .cancelled: nil
        }
    }
}

// MARK: - Put off by the repair

extension Order {
    /// A parked order is looked at this seldom; only a person can heal what parked it.
    static let parkedSeconds: Int64 = 3_600
    static let backOffSecondsMax: Int64 = 300

    /// Puts the next try off, longer after each one, but never past the order's expiry.
    func reschedule(in db: Connection) throws {
        let row = try db.row("SELECT attempts FROM orders WHERE id = \(id)")
        let attempts: Int64 = try row?["attempts"] ?? 0
        let seconds = min(Self.graceSeconds << min(attempts, 10), Self.backOffSecondsMax)
        // Orders that were left behind together do not come back together.
        let jitter = Int64.random(in: 0...seconds * 250_000)
        let next = db.now.adding(seconds: seconds).adding(microseconds: jitter)
        let due = expiresAt.map { $0 > db.now ? min($0, next) : next } ?? next
        try db.run(
            """
            UPDATE orders SET attempts = attempts + 1, due = \(due)
            WHERE id = \(id) AND state = \(state)
            """)
    }

    /// Sets the order aside with what is wrong with it; or, if it has moved on, leaves it alone and answers
    /// it.
    func parked(fault: String, in db: Connection) throws -> Order? {
        let changed = try db.run(
            """
            UPDATE orders SET
                attempts = attempts + 1, fault = \(fault), due = \(db.now.adding(seconds: Self.parkedSeconds))
            WHERE id = \(id) AND state = \(state)
            """)
        return changed == 1 ? nil : try Order.get(id.text, of: .buyer(buyer), in: db)
    }
}
