import Contracts
import RPC
import Storage
import Values

extension Orders {
    /// The business takes the order: from here it only goes forward, until the money is the business's.
    ///
    /// Repeated, it answers with the order as it is. An order past its expiry is not taken any more, although
    /// it may be a moment before it is cancelled.
    func acceptOrder(
        _ request: OrdersAPI.AcceptOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.AcceptOrderResponse {
        let business = Party.business(try call.business())
        let accepting = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            switch order.state {
            case .paid where !order.isExpired(at: db.now): return try order.moved(to: .accepting, in: db)
            case .accepting, .accepted, .shipped, .completed: return order
            case .paid, .awaitingPayment, .cancelling, .cancelled:
                throw OrdersError.orderState(order.state, needed: .paid)
            }
        }
        let order = try await saga.finish(accepting)
        return OrdersAPI.AcceptOrderResponse(order: order.message(for: business))
    }
}
