import Contracts
import Logging
import RPC
import Requests
import Storage
import Values

extension Orders {
    /// Reprices the cart, reserves the goods and the discount, and has payments hold the buyer's money.
    ///
    /// The buyer's request id is unique for the buyer, so a call whose answer got lost can be sent again: it
    /// returns the order as it is by then, or the same refusal if payments refused. When payments cannot be
    /// reached the order stays as it is, the call fails with UNAVAILABLE, and `OrderReconciler` goes on.
    func placeOrder(
        _ message: OrdersAPI.PlaceOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.PlaceOrderResponse {
        let buyer = try call.account()
        let request = try OrderRequest(message)
        let customer = try await customers.customer(buyer, of: request.cart.business)
        let id = OrderID(timeOrdered: "ord", now: database.clock.now)
        let paymentWindowSeconds = settings.paymentWindowSeconds
        let placed = try await database.write { db in
            if let placed = try Order.find(request.id, of: buyer, in: db) {
                if let field = placed.difference(from: request) { throw Refusal.idReused(field) }
                return placed
            }
            guard let customer else {
                // A business that nobody can be a customer of has nothing to sell.
                let product = request.cart.lines[0].product.text
                throw Refusal.productNotFound(product, field: "cart.lines[0].product_id")
            }
            return try Order.place(
                request, as: id, by: buyer, customer: customer, paymentWindowSeconds: paymentWindowSeconds,
                in: db)
        }
        let order = try await saga.finish(placed) { $0.step == nil }
        if order.state == .cancelled, let end = order.end, end.reason == .paymentRefused {
            throw Refusal.paymentRefused(end.note)
        }
        return OrdersAPI.PlaceOrderResponse(order: OrdersAPI.Order(order, for: .person(buyer)))
    }
}

extension Order {
    /// Reserves the goods and the discount and writes the order, or refuses and leaves nothing.
    fileprivate static func place(
        _ request: OrderRequest, as id: OrderID, by buyer: AccountID, customer: CustomerID,
        paymentWindowSeconds: Int64, in db: Connection
    ) throws -> Order {
        try request.authorisation.checkGood(at: db.now)
        let quote = try Quote(reserving: request.cart, for: id, in: db)
        guard quote.totals.total == request.total else {
            throw Refusal.totalChanged(from: request.total, to: quote.totals.total)
        }
        let nothing = Money.zero(quote.totals.currency)
        return try Order(
            id: id, request: request.id, business: request.cart.business, customer: customer, buyer: buyer,
            lines: quote.lines, totals: quote.totals, delivery: quote.delivery, address: request.cart.address,
            discountCode: request.cart.discountCode, authorisation: request.authorisation, note: request.note,
            placedAt: db.now, captured: nothing, refunded: nothing, updatedAt: db.now,
            expiresAt: min(db.now.adding(seconds: paymentWindowSeconds), request.authorisation.expiresAt),
            sequence: 0
        ).insert(in: db)
    }
}
