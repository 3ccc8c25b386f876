import Logging
import RPC
import ServiceLifecycle
import Storage
import Values

/// Pushes every order that was left half-way to its end, and ends those that nobody answered or shipped.
///
/// It looks when it starts and every second after; what it finds is what the table says is due, so it does
/// not matter who left it there, or when. An order that will not move is put off longer each time.
struct OrderReconciler: Service {
    static let batchMax = 100
    static let concurrentMax = 8
    static let interval = Duration.seconds(1)

    let orders: Orders

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    while try await sweep() == Self.batchMax {}
                } catch {
                    Logger.current.warning("orders were not finished", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    /// Looks at the orders that are due now, and says how many there were.
    ///
    /// None of them is due when it returns.
    @discardableResult
    func sweep() async throws -> Int {
        let due = try await orders.database.read { db in
            try DueOrder.all(at: db.now, limit: Self.batchMax, in: db)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, order) in due.enumerated() {
                if index >= Self.concurrentMax { try await group.next() }
                group.addTask { try await push(order) }
            }
            try await group.waitForAll()
        }
        return due.count
    }

    private func push(_ due: DueOrder) async throws {
        do {
            let order = try await orders.database.read { db in try due.order(in: db) }
            _ = try await orders.saga.finish(try await expire(order))
        } catch is OrderFault {
            // Parked and logged where it was found.
        } catch {
            // One order that cannot be finished does not keep the others; a file that cannot be written does.
            if !(error is Refusal) {
                Logger.current.error(
                    "order not finished", metadata: ["order.id": "\(due.id)", "error": "\(error)"])
            }
            try await orders.database.write { db in try due.reschedule(in: db) }
        }
    }

    /// An order about which payments need not be asked is due because it has expired.
    private func expire(_ order: Order) async throws -> Order {
        guard order.nextQuestion == nil, order.isExpired(at: orders.database.clock.now) else { return order }
        return try await orders.database.write { db in
            let order = try order.reloaded(in: db)
            guard order.nextQuestion == nil, order.isExpired(at: db.now) else { return order }
            if order.state == .placed { return try order.ended(because: .unanswered, in: db) }
            if order.shipments.isEmpty { return try order.ended(because: .notShipped, in: db) }
            return try order.closed(in: db)
        }
    }
}

extension Order {
    /// Ends the hold of an order that was shipped in part: what was not shipped goes back to stock, and its
    /// money to the buyer.
    fileprivate func closed(in db: Connection) throws -> Order {
        let change = try changed(in: db) { order in
            order.fulfilment = .shipped
            let capture = order.captureOfShipped(
                as: try CaptureID(order.id.text), isFinal: true, at: db.now)
            if let capture { order.captures.append(capture) }
        }
        guard case .made(let order) = change else { return change.order }
        try Inventory.restock(
            stockLines(of: unshipped), of: business, order: id, part: Self.unshippedPart, in: db)
        return order
    }
}
