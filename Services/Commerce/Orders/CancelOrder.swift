import Contracts
import RPC
import Storage
import Values

extension Orders {
    /// The buyer takes the order back, paid or not, as long as the business has not accepted it.
    ///
    /// Repeated, it answers with the order as it is; the first reason stays. If the hold is under way at this
    /// moment, payments settles who was first: it is given back, or it is refused.
    func cancelOrder(
        _ request: OrdersAPI.CancelOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.CancelOrderResponse {
        let buyer = Party.buyer(try call.account())
        guard Self.endNoteLengths.allows(request.reason) else { throw OrdersError.reasonInvalid }
        let cancelled = try await database.write { db in
            let order = try Order.get(request.orderID, of: buyer, in: db)
            if order.end?.reason == .cancelledByBuyer { return order }
            guard order.state == .awaitingPayment || order.state == .paid else {
                throw OrdersError.orderState(order.state, needed: .paid)
            }
            let end = Order.End(reason: .cancelledByBuyer, note: request.reason)
            return try order.moved(to: .cancelling, end: end, in: db)
        }
        let order = try await saga.finish(cancelled)
        return OrdersAPI.CancelOrderResponse(order: order.message(for: buyer))
    }
}
