import Contracts
import Requests
import Storage
import Values

// MARK: - Written to `orders`, with its event

extension Order {
    /// How long an order may be on its way before the reconciler takes it for left behind.
    static let graceSeconds: Int64 = 5

    /// What came of a change.
    enum Change {
        case made(Order)
        /// Somebody else has changed the order since this copy was read: nothing was written, and this is the
        /// order as it is now.
        case overtaken(Order)

        var order: Order {
            switch self {
            case .made(let order), .overtaken(let order): order
            }
        }
    }

    /// Writes the order with what `edit` changes, and an event if others learn of it.
    ///
    /// Throws `OrderDataError` for a change of state that may not be.
    func changed(
        _ change: OrdersAPI.OrderChange? = nil, part: String = "", in db: Connection,
        _ edit: (inout Order) throws -> Void
    ) throws -> Change {
        var order = self
        try edit(&order)
        order.fault = ""
        try checkStates(before: order)
        order.updatedAt = change == nil ? updatedAt : db.now
        let now = db.now
        order.sequence = try Self.nextSequence(in: db)
        let written = try db.run(
            """
            UPDATE orders SET
                state = \(order.state), payment = \(order.payment), fulfilment = \(order.fulfilment),
                step = \(order.step), capture_mode = \(order.captureMode),
                captured_minor = \(order.captured.minor), refunded_minor = \(order.refunded.minor),
                end_reason = \(order.end?.reason), end_note = \(order.end?.note ?? ""),
                authorised_at = \(order.authorisedAt), updated_at = \(order.updatedAt),
                expires_at = \(order.expiresAt), due = \(order.due(at: now)), attempts = 0, fault = '',
                sequence = \(order.sequence)
            WHERE id = \(id) AND sequence = \(sequence)
            """)
        guard written == 1 else { return .overtaken(try reloaded(in: db)) }
        try writeParts(of: order, in: db)
        if let change {
            try order.append(change, part: part, in: db)
        }
        return .made(order)
    }

    /// A number above those of all changes so far.
    static func nextSequence(in db: Connection) throws -> Int64 {
        // Two plain statements: SQLite collects what RETURNING gives in a table of its own, which costs more.
        try db.run("UPDATE order_sequence SET last = last + 1 WHERE id = 1")
        guard let row = try db.row("SELECT last FROM order_sequence WHERE id = 1") else {
            throw OrderDataError("the sequence of orders is gone")
        }
        return try row["last"]
    }

    /// Appends the event of a change, and remembers the change for good: events are kept for a time.
    func append(_ change: OrdersAPI.OrderChange, part: String = "", in db: Connection) throws {
        let event = try db.append(
            OrdersAPI.OrderChanged(self, change, part: part), key: id.text, business: business)
        try db.run(
            """
            INSERT INTO order_changes (order_id, number, change, part_id, event_sequence, at)
            VALUES (
                \(id), (SELECT coalesce(max(number), 0) + 1 FROM order_changes WHERE order_id = \(id)),
                \(Self.text(of: change)), \(part), \(event), \(db.now))
            """)
    }

    /// The change's name in the contract, without its prefix: `refund_refused`.
    private static func text(of change: OrdersAPI.OrderChange) throws -> String {
        guard let name = OrdersAPI.OrderChange.names.first(where: { $0.value == change })?.name else {
            throw OrderDataError("a change has no name")
        }
        return name.dropFirst("ORDER_CHANGE_".count).lowercased()
    }

    private func writeParts(of order: Order, in db: Connection) throws {
        for (position, capture) in order.captures.enumerated() {
            if position >= captures.count {
                try capture.insert(at: position, of: id, in: db)
            } else if captures[position] != capture {
                try capture.update(of: id, in: db)
            }
        }
        for (position, shipment) in order.shipments.enumerated().dropFirst(shipments.count) {
            try shipment.insert(at: position, of: id, in: db)
        }
        for (position, refund) in order.refunds.enumerated() {
            if position >= refunds.count {
                try refund.insert(at: position, of: id, in: db)
            } else if refunds[position] != refund {
                try refund.update(of: id, in: db)
            }
        }
    }

    private func checkStates(before order: Order) throws {
        guard state == order.state || state.next.contains(order.state),
            payment == order.payment || payment.next.contains(order.payment),
            fulfilment == order.fulfilment || fulfilment.next.contains(order.fulfilment)
        else {
            throw OrderDataError(
                "order \(id) cannot go from \(state), \(payment), \(fulfilment) "
                    + "to \(order.state), \(order.payment), \(order.fulfilment)")
        }
    }

    /// When the reconciler looks at the order, if nothing changes before.
    func due(at now: Timestamp) -> Timestamp? {
        nextQuestion == nil ? expiresAt : now.adding(seconds: Self.graceSeconds)
    }
}

// MARK: - Parked

extension Order {
    /// A parked order is looked at this seldom; only a person can heal what parked it.
    static let parkedSeconds: Int64 = 3_600

    /// Sets the order aside with what is wrong with it; or, if it has changed since, leaves it alone and
    /// returns it.
    func parked(fault: String, in db: Connection) throws -> Order? {
        let changed = try db.run(
            """
            UPDATE orders SET
                attempts = attempts + 1, fault = \(fault), due = \(db.now.adding(seconds: Self.parkedSeconds))
            WHERE id = \(id) AND sequence = \(sequence)
            """)
        return changed == 1 ? nil : try reloaded(in: db)
    }
}
