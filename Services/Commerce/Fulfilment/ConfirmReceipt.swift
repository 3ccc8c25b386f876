import Contracts
import RPC
import Storage
import Values

extension Orders {
    /// The buyer has the goods.
    ///
    /// Repeated, it answers with the order as it is.
    func confirmReceipt(
        _ request: OrdersAPI.ConfirmReceiptRequest, _ call: Call
    ) async throws -> OrdersAPI.ConfirmReceiptResponse {
        let buyer = Party.buyer(try call.account())
        let order = try await database.write { db in
            let order = try Order.get(request.orderID, of: buyer, in: db)
            if order.state == .completed { return order }
            guard order.state == .shipped else {
                throw OrdersError.orderState(order.state, needed: .shipped)
            }
            return try order.moved(to: .completed, in: db)
        }
        return OrdersAPI.ConfirmReceiptResponse(order: order.message(for: buyer))
    }
}
