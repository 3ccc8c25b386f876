import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

// MARK: - What buyers do

extension CommerceFixture {
    static let mugs = [line("mug")]

    static func line(_ product: String, _ quantity: Int64 = 1) -> OrdersAPI.CartLine {
        OrdersAPI.CartLine(productID: product, quantity: quantity)
    }

    static let address = OrdersAPI.Address(
        name: "Maria Keller", lines: ["Lindenweg 4"], postalCode: "10115", city: "Berlin", country: "DE")

    static func cart(_ lines: [OrdersAPI.CartLine] = mugs) -> OrdersAPI.Cart {
        OrdersAPI.Cart(businessID: id, lines: lines)
    }

    func quote(
        _ cart: OrdersAPI.Cart = cart(), by buyer: String = "acc_maria"
    ) async throws -> OrdersAPI.QuoteOrderResponse {
        try await orders.quoteOrder(OrdersAPI.QuoteOrderRequest(cart: cart), identity.person(buyer))
    }

    /// A request as a client makes it: for the total that was quoted a moment ago.
    func request(
        _ id: String, _ cart: OrdersAPI.Cart = cart(), by buyer: String = "acc_maria"
    ) async throws -> OrdersAPI.PlaceOrderRequest {
        OrdersAPI.PlaceOrderRequest(
            requestID: id, cart: cart, total: try await quote(cart, by: buyer).totals?.total,
            authorisation: Self.approval("approval-\(id)"))
    }

    /// One that ends after everything that a test waits for.
    static func approval(
        _ id: String, expiresAt: Timestamp = ManualClock.morning.adding(seconds: 1_000_000_000)
    ) -> OrdersAPI.PlaceOrderRequest.OneOf_Authorisation {
        .approval(OrdersAPI.PaymentApproval(approvalID: id, expiresAt: expiresAt))
    }

    @discardableResult
    func place(
        _ id: String, _ lines: [OrdersAPI.CartLine] = mugs, by buyer: String = "acc_maria"
    ) async throws -> OrdersAPI.Order {
        let known = try await find(id, of: buyer)
        var request = OrdersAPI.PlaceOrderRequest(
            requestID: id, cart: Self.cart(lines), authorisation: Self.approval("approval-\(id)"))
        request.total =
            if let known { CommonAPI.Money(known.totals.total) } else {
                try await quote(request.cart ?? Self.cart(), by: buyer).totals?.total
            }
        return try await place(request, by: buyer)
    }

    @discardableResult
    func place(
        _ request: OrdersAPI.PlaceOrderRequest, by buyer: String = "acc_maria"
    ) async throws -> OrdersAPI.Order {
        let answer = try await orders.placeOrder(request, identity.person(buyer))
        return try #require(answer.order)
    }

    @discardableResult
    func cancel(
        _ request: String, by buyer: String = "acc_maria", reason: String = "changed my mind"
    ) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.CancelOrderRequest(orderID: try await id(of: request), reason: reason)
        return try #require(try await orders.cancelOrder(message, identity.person(buyer)).order)
    }

    @discardableResult
    func confirm(_ request: String, by buyer: String = "acc_maria") async throws -> OrdersAPI.Order {
        let message = OrdersAPI.ConfirmReceiptRequest(orderID: try await id(of: request))
        return try #require(try await orders.confirmReceipt(message, identity.person(buyer)).order)
    }

    func order(_ request: String, for buyer: String = "acc_maria") async throws -> OrdersAPI.Order {
        let message = OrdersAPI.GetOrderRequest(orderID: try await id(of: request))
        return try #require(try await orders.getOrder(message, identity.person(buyer)).order)
    }
}

// MARK: - What the business does

extension CommerceFixture {
    @discardableResult
    func accept(
        _ request: String, _ capture: OrdersAPI.CaptureMode = .unspecified
    ) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.AcceptOrderRequest(orderID: try await id(of: request), capture: capture)
        return try #require(try await orders.acceptOrder(message, seller()).order)
    }

    @discardableResult
    func decline(_ request: String, reason: String = "sold at the door") async throws -> OrdersAPI.Order {
        let message = OrdersAPI.DeclineOrderRequest(orderID: try await id(of: request), reason: reason)
        return try #require(try await orders.declineOrder(message, seller()).order)
    }

    @discardableResult
    func refund(
        _ request: String, _ refund: String = "refund-1", _ minor: Int64, reason: String = "broken",
        restock: [OrdersAPI.LineQuantity] = []
    ) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.RefundOrderRequest(
            orderID: try await id(of: request), refundID: refund,
            amount: CommonAPI.Money(currency: "EUR", minor: minor), reason: reason, restock: restock)
        return try #require(try await orders.refundOrder(message, seller()).order)
    }

    @discardableResult
    func ship(
        _ request: String, _ shipment: String = "parcel-1", _ lines: [OrdersAPI.LineQuantity] = [],
        number: String = "JD014600", final: Bool = false
    ) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.ShipOrderRequest(
            orderID: try await id(of: request), shipmentID: shipment,
            tracking: OrdersAPI.Tracking(carrier: "DHL", number: number), lines: lines, final: final)
        return try #require(try await fulfilment.shipOrder(message, seller()).order)
    }

    @discardableResult
    func pack(_ request: String) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.PackOrderRequest(orderID: try await id(of: request))
        return try #require(try await fulfilment.packOrder(message, seller()).order)
    }

    @discardableResult
    func deliver(_ request: String) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.DeliverOrderRequest(orderID: try await id(of: request))
        return try #require(try await fulfilment.deliverOrder(message, seller()).order)
    }

    @discardableResult
    func takeBack(_ request: String) async throws -> OrdersAPI.Order {
        let message = OrdersAPI.ReturnOrderRequest(orderID: try await id(of: request))
        return try #require(try await fulfilment.returnOrder(message, seller()).order)
    }

    @discardableResult
    func put(_ discount: OrdersAPI.DiscountCode?) async throws -> OrdersAPI.DiscountCode {
        let message = OrdersAPI.PutDiscountCodeRequest(discount: discount)
        return try #require(try await terms.putDiscountCode(message, seller()).discount)
    }

    @discardableResult
    func put(_ rate: OrdersAPI.TaxRate?) async throws -> OrdersAPI.TaxRate {
        try #require(try await terms.putTaxRate(OrdersAPI.PutTaxRateRequest(rate: rate), seller()).rate)
    }

    @discardableResult
    func put(_ option: OrdersAPI.DeliveryOption?) async throws -> OrdersAPI.DeliveryOption {
        let message = OrdersAPI.PutDeliveryOptionRequest(option: option)
        return try #require(try await terms.putDeliveryOption(message, seller()).option)
    }
}

// MARK: - What is known of an order

extension CommerceFixture {
    /// The order that was placed with a request, as it is stored.
    func find(_ request: String, of buyer: String? = nil) async throws -> Order? {
        try await database.read { db in
            let row = try db.row(
                """
                SELECT id FROM orders
                WHERE request_id = \(request) AND buyer_account_id = coalesce(\(buyer), buyer_account_id)
                """)
            guard let id: OrderID = try row?["id"] else { return nil }
            return try Order.find(id, in: db)
        }
    }

    /// The server's id of the order; a request that placed none is its own.
    func id(of request: String) async throws -> String {
        try await find(request)?.id.text ?? request
    }

    func hold(_ request: String) async throws -> PaymentsDouble.Account? {
        payments.hold(of: try await id(of: request))
    }

    /// What happened to the order, by its events.
    func changes(of request: String) async throws -> [OrdersAPI.OrderChange] {
        let id = try await id(of: request)
        return try await changes().filter { $0.order?.id == id }.map(\.change)
    }

    func changes() async throws -> [OrdersAPI.OrderChanged] {
        try await database.events(after: 0).events.compactMap { event in
            guard event.type == "souk.orders.v1.OrderChanged" else { return nil }
            let change = try OrdersAPI.OrderChanged(bytes: event.payload)
            #expect(event.key == change.order?.id)
            #expect(event.business?.text == change.order?.businessID)
            return change
        }
    }
}
