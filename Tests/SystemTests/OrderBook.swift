import Contracts
import TestKit
import Values

/// What a careful client remembers of the orders it has begun, so that it sends the same request again.
actor OrderBook {
    struct Unknown: Error {
        let what: String
    }

    private var requests: [String: OrdersAPI.PlaceOrderRequest] = [:]
    private var orders: [String: String] = [:]

    func request(_ name: String) throws -> OrdersAPI.PlaceOrderRequest {
        guard let request = requests[name] else { throw Unknown(what: "the quote of \(name)") }
        return request
    }

    func order(_ name: String) throws -> String {
        guard let order = orders[name] else { throw Unknown(what: "the order \(name)") }
        return order
    }

    func keep(_ request: OrdersAPI.PlaceOrderRequest, as name: String) { requests[name] = request }
    func keep(order: String, as name: String) { orders[name] = order }
}

/// What the two sides do about an order, in turn; each may be repeated.
enum Step: String, CaseIterable {
    case sign, place, accept, write, ship, receive, refund

    func take(
        _ name: String, _ market: MarketFixture, _ buyer: MarketFixture.Buyer, _ book: OrderBook
    ) async throws {
        switch self {
        case .sign: await book.keep(try await market.sign(name, market.cart(), by: buyer), as: name)
        case .place:
            let placed = try await market.place(try await book.request(name), by: buyer)
            await book.keep(order: placed.id, as: name)
        case .accept: _ = try await market.accept(try await book.order(name))
        case .write:
            _ = try await market.messaging.sendMessage(
                .init(
                    messageID: "about-\(name)", to: .party(CommonAPI.Party(market.party)),
                    content: .text(.init(body: "Is it on its way?"))),
                buyer.options)
        case .ship: _ = try await market.ship(try await book.order(name))
        case .receive: _ = try await market.receive(try await book.order(name), by: buyer)
        case .refund:
            _ = try await market.refund(try await book.order(name), .init(2_50, .eur), restocking: 1)
        }
    }
}
