import Contracts
import RPC
import Requests
import Storage
import Values

extension Orders {
    static let endNoteLength = TextLength(0...500, lines: true)

    /// The buyer takes the order back, authorised or not, as long as the business has not accepted it.
    ///
    /// Repeated, it returns the order as it is; the first reason stays. If the hold is under way at this
    /// moment, payments settles who was first: it is given back, or it is refused.
    func cancelOrder(
        _ request: OrdersAPI.CancelOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.CancelOrderResponse {
        let buyer = Party.person(try call.account())
        let note = try Self.endNoteLength.check(request.reason, field: "reason")
        let cancelled = try await database.write { db in
            let order = try Order.get(request.orderID, of: buyer, in: db)
            if order.end?.reason == .cancelledByBuyer { return order }
            guard order.state == .placed, !order.isBeingDecided else {
                throw Refusal.orderState(order, needed: "placed")
            }
            // To end it is to void the hold of its id, which may be another payment's.
            guard order.step != .holding || order.fault.isEmpty else {
                throw Refusal.orderState(order, needed: "one whose payment is not in dispute")
            }
            return try order.ended(because: .cancelledByBuyer, note: note, in: db)
        }
        let order = try await saga.finish(cancelled) { $0.step == nil }
        return OrdersAPI.CancelOrderResponse(order: OrdersAPI.Order(order, for: buyer))
    }
}

extension Order {
    /// Decides that the order ends; it is cancelled once payments has given the money back.
    func ended(because reason: End.Reason, note: String = "", in db: Connection) throws -> Order {
        try changed(in: db) { order in
            order.step = .voiding
            order.end = End(reason: reason, note: note)
        }.order
    }
}
