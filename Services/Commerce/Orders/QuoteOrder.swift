import Contracts
import RPC
import Storage
import Values

extension Orders {
    /// Works out what a cart costs at this moment.
    ///
    /// Nothing is reserved: PlaceOrder works it out again, and refuses another total than was authorised.
    func quoteOrder(
        _ request: OrdersAPI.QuoteOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.QuoteOrderResponse {
        let cart = try Cart(request.cart)
        let (quote, now) = try await database.read { db in (try Quote(cart, in: db), db.now) }
        let latest = now.adding(seconds: Quote.secondsMax)
        return OrdersAPI.QuoteOrderResponse(
            lines: quote.lines.map { OrdersAPI.OrderLine($0) }, totals: OrdersAPI.Totals(quote.totals),
            payee: CommonAPI.Party(.business(cart.business)),
            expiresAt: quote.discountCode?.validUntil.map { min($0, latest) } ?? latest)
    }
}
