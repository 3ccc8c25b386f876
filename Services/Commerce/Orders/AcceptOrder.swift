import Contracts
import RPC
import Storage
import Values

extension Orders {
    /// The business takes the order, to be captured whole at once or as it ships.
    ///
    /// Repeated, it returns the order as it is. An order past its expiry is not taken any more, although it
    /// may be a moment before it is cancelled.
    func acceptOrder(
        _ request: OrdersAPI.AcceptOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.AcceptOrderResponse {
        let business = Party.business(try call.business())
        let mode: Order.CaptureMode
        switch request.capture {
        case .unspecified, .whole: mode = .whole
        case .asShipped: mode = .asShipped
        case .unrecognized: throw Refusal.captureInvalid
        }
        let shipWindowSeconds = settings.shipWindowSeconds
        let accepted = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            // Decided before: the first mode stays.
            if order.captureMode != nil && order.state != .cancelled && order.step == nil { return order }
            guard order.state == .placed, order.payment == .authorised, order.step == nil,
                !order.isExpired(at: db.now)
            else {
                throw Refusal.orderState(order, needed: "placed and authorised")
            }
            return switch mode {
            case .whole: try order.captureWhole(in: db)
            case .asShipped: try order.acceptAsShipped(within: shipWindowSeconds, in: db)
            }
        }
        let order = try await saga.finish(accepted) { $0.state != .placed }
        return OrdersAPI.AcceptOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}

extension Order {
    /// The order stays `placed` until the money is the business's.
    fileprivate func captureWhole(in db: Connection) throws -> Order {
        try changed(in: db) { order in
            order.captureMode = .whole
            order.captures = [
                Capture(
                    id: try CaptureID(order.id.text), amount: order.totals.total, isFinal: true,
                    requestedAt: db.now)
            ]
        }.order
    }

    fileprivate func acceptAsShipped(within seconds: Int64, in db: Connection) throws -> Order {
        let change = try changed(.accepted, in: db) { order in
            order.state = .accepted
            order.captureMode = .asShipped
            order.expiresAt = db.now.adding(seconds: seconds)
        }
        guard case .made(let order) = change else { return change.order }
        try Inventory.sell(order.stockLines, of: order.business, order: order.id, in: db)
        return order
    }
}
