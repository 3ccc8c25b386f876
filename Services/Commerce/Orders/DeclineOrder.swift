import Contracts
import RPC
import Requests
import Storage
import Values

extension Orders {
    /// The business turns an authorised order down: the money goes back to the buyer and the goods to stock.
    ///
    /// An accepted one too while it is captured as it ships and nothing was shipped. Repeated, it returns the
    /// order as it is; the first reason stays.
    func declineOrder(
        _ request: OrdersAPI.DeclineOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.DeclineOrderResponse {
        let business = Party.business(try call.business())
        let note = try Self.endNoteLength.check(request.reason, field: "reason")
        let declined = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            if order.end?.reason == .declinedByBusiness { return order }
            guard order.canBeDeclined else {
                throw Refusal.orderState(order, needed: "authorised, and nothing shipped or captured")
            }
            return try order.ended(because: .declinedByBusiness, note: note, in: db)
        }
        let order = try await saga.finish(declined) { $0.step == nil }
        return OrdersAPI.DeclineOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}

extension Order {
    fileprivate var canBeDeclined: Bool {
        payment == .authorised && step == nil && captures.isEmpty && shipments.isEmpty
            && (state == .placed || state == .accepted)
    }
}
