import Contracts
import RPC
import Storage
import Values

extension Orders {
    static let endNoteLengths = TextLength(0...500)

    /// The business turns a paid order down: the money goes back to the buyer and the goods to the shelf.
    ///
    /// Repeated, it answers with the order as it is; the first reason stays.
    func declineOrder(
        _ request: OrdersAPI.DeclineOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.DeclineOrderResponse {
        let business = Party.business(try call.business())
        guard Self.endNoteLengths.allows(request.reason) else { throw OrdersError.reasonInvalid }
        let declined = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            if order.end?.reason == .declinedByBusiness { return order }
            guard order.state == .paid else { throw OrdersError.orderState(order.state, needed: .paid) }
            let end = Order.End(reason: .declinedByBusiness, note: request.reason)
            return try order.moved(to: .cancelling, end: end, in: db)
        }
        let order = try await saga.finish(declined)
        return OrdersAPI.DeclineOrderResponse(order: order.message(for: business))
    }
}
