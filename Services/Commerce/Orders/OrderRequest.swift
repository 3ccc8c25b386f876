import Contracts
import RPC
import Requests
import Values

/// What a buyer asks PlaceOrder for, checked against every rule that needs no database.
struct OrderRequest: Hashable, Sendable {
    static let noteLength = TextLength(0...500, lines: true)

    let id: RequestID
    let cart: Cart
    /// What the buyer authorised.
    let total: Money
    let authorisation: Authorisation
    let note: String

    init(_ message: OrdersAPI.PlaceOrderRequest) throws {
        id = try RequestID(message.requestID, field: "request_id")
        cart = try Cart(message.cart)
        total = try message.total.money(field: "total")
        authorisation = try Authorisation(message.authorisation)
        note = try Self.noteLength.check(message.note, field: "note")
    }
}
