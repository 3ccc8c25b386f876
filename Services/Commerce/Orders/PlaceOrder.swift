import Contracts
import Logging
import RPC
import Storage
import Values

extension Orders {
    /// Reprices the lines, takes the goods off the shelf, and has payments hold the buyer's money.
    ///
    /// The buyer picks the order's id, so a call whose answer got lost can be sent again: it answers with the
    /// order as it is by then, or with the same refusal if payments refused. When payments cannot be reached
    /// the order stays as it is, the call fails with UNAVAILABLE, and `OrderReconciler` goes on with it.
    func placeOrder(
        _ request: OrdersAPI.PlaceOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.PlaceOrderResponse {
        let buyer = try call.account()
        let cart = try Cart(request)
        guard let customer = try await customers.customer(buyer, of: cart.business) else {
            throw try await placedBefore(cart, by: buyer)
                ?? OrdersError.productNotFound(line: 0, cart.lines[0].product.text)
        }
        let paymentWindowSeconds = settings.paymentWindowSeconds
        let placed = try await database.write { db in
            if let placed = try Order.find(cart.order, in: db) {
                try placed.check(repeats: cart, by: buyer)
                return placed
            }
            return try Order.place(
                cart, by: buyer, customer: customer,
                expiresAt: db.now.adding(seconds: paymentWindowSeconds), in: db)
        }
        let order = try await saga.finish(placed)
        if let end = order.end, end.reason == .paymentRefused, order.state == .cancelled {
            throw OrdersError.paymentRefused(end.note)
        }
        return OrdersAPI.PlaceOrderResponse(order: order.message(for: .buyer(buyer)))
    }

    /// The business sells nothing, so the id cannot be of an order of its own; it may be of another's.
    private func placedBefore(_ cart: Cart, by buyer: AccountID) async throws -> OrdersError? {
        guard let placed = try await database.read({ db in try Order.find(cart.order, in: db) }) else {
            return nil
        }
        return OrdersError.idReused(field: placed.buyer == buyer ? placed.difference(from: cart) : nil)
    }
}

extension Order {
    /// An id belongs to who used it first: others learn that it is taken, and nothing else.
    fileprivate func check(repeats cart: Cart, by buyer: AccountID) throws {
        guard self.buyer == buyer else { throw OrdersError.idReused(field: nil) }
        if let field = difference(from: cart) { throw OrdersError.idReused(field: field) }
    }

    /// Sets the goods aside and writes the order, or refuses and leaves nothing.
    fileprivate static func place(
        _ cart: Cart, by buyer: AccountID, customer: CustomerID, expiresAt: Timestamp, in db: Connection
    ) throws -> Order {
        var lines: [OrderLine] = []
        var available: [Int64] = []
        for (index, line) in cart.lines.enumerated() {
            let reservation = try Inventory.reserve(
                line.quantity, of: line.product, of: cart.business, at: line.price, in: db)
            switch reservation {
            case .reserved(let title, let availableAfter):
                lines.append(
                    OrderLine(
                        product: line.product, title: title, quantity: line.quantity, price: line.price))
                available.append(availableAfter)
            case .refused(nil):
                throw OrdersError.productNotFound(line: index, line.product.text)
            case .refused(let product?) where product.content.price != line.price:
                throw OrdersError.priceChanged(line: index, from: line.price, to: product.content.price)
            case .refused(let product?):
                throw OrdersError.outOfStock(
                    line: index, wanted: line.quantity, available: product.available)
            }
        }
        let order = Order(
            id: cart.order, business: cart.business, customer: customer, buyer: buyer, lines: lines,
            total: cart.total, approval: cart.approval, note: cart.note, placedAt: db.now,
            state: .awaitingPayment, updatedAt: db.now, expiresAt: expiresAt)
        try order.insert(reservedLeaving: available, in: db)
        return order
    }
}
