public import Contracts
import RPC
public import Values

// Ordering, step by step as a client does it.
extension MarketFixture {
    public func cart(
        _ quantity: Int64 = 1, of product: String = "mug", delivery: String = "", code: String = ""
    ) -> OrdersAPI.Cart {
        OrdersAPI.Cart(
            businessID: business, lines: [.init(productID: product, quantity: quantity)],
            deliveryOptionID: delivery,
            address: delivery.isEmpty
                ? nil
                : .init(
                    name: "Maria Lindqvist", lines: ["Torstraße 12"], postalCode: "10119", city: "Berlin",
                    country: "DE"),
            discountCode: code)
    }

    public func quote(_ cart: OrdersAPI.Cart, by buyer: Buyer) async throws -> Money {
        guard let totals = try await orders.quoteOrder(.init(cart: cart), buyer.options).totals,
            let total = try totals.total?.money(field: "total")
        else { throw Incomplete(what: "totals") }
        return total
    }

    /// Asks for the quote and signs its total with the buyer's device: what `place` sends, and sends again.
    public func sign(_ request: String, _ cart: OrdersAPI.Cart, by buyer: Buyer, seconds: Int64 = 600)
        async throws -> OrdersAPI.PlaceOrderRequest
    {
        let total = try await quote(cart, by: buyer)
        return OrdersAPI.PlaceOrderRequest(
            requestID: request, cart: cart, total: CommonAPI.Money(total),
            authorisation: .deviceSignature(
                try buyer.person.key.sign(
                    installation: buyer.installation, payer: buyer.party, payee: party, request: request,
                    total: total, seconds: seconds)))
    }

    /// As `sign`, with the PIN in place of the device key.
    public func approve(_ request: String, _ cart: OrdersAPI.Cart, by buyer: Buyer) async throws
        -> OrdersAPI.PlaceOrderRequest
    {
        let total = try await quote(cart, by: buyer)
        let approval = try await approvals.approvePayment(
            .init(
                approvalID: "approval-\(request)", requestID: request, payee: CommonAPI.Party(party),
                amount: CommonAPI.Money(total), pin: Self.pin),
            buyer.options)
        return OrdersAPI.PlaceOrderRequest(
            requestID: request, cart: cart, total: CommonAPI.Money(total),
            authorisation: .approval(
                .init(approvalID: approval.approvalID, expiresAt: approval.expiresAt)))
    }

    public func place(_ request: OrdersAPI.PlaceOrderRequest, by buyer: Buyer) async throws
        -> OrdersAPI.Order
    {
        try present(try await orders.placeOrder(request, buyer.options).order)
    }

    /// Quotes, signs and places.
    public func order(
        _ request: String, _ quantity: Int64 = 1, of product: String = "mug", by buyer: Buyer
    ) async throws -> OrdersAPI.Order {
        try await place(try await sign(request, cart(quantity, of: product), by: buyer), by: buyer)
    }

    public func accept(_ order: String, capture: OrdersAPI.CaptureMode = .unspecified) async throws
        -> OrdersAPI.Order
    {
        try present(try await orders.acceptOrder(.init(orderID: order, capture: capture), seller).order)
    }

    /// Ships all that is left, or so many pieces of the first line.
    public func ship(
        _ order: String, as shipment: String = "parcel-1", pieces: Int64? = nil, isFinal: Bool = false
    ) async throws -> OrdersAPI.Order {
        try present(
            try await fulfilment.shipOrder(
                .init(
                    orderID: order, shipmentID: shipment,
                    tracking: .init(carrier: "DHL", number: "T-\(shipment)"),
                    lines: pieces.map { [.init(line: 0, quantity: $0)] } ?? [], final: isFinal),
                seller
            ).order)
    }

    public func receive(_ order: String, by buyer: Buyer) async throws -> OrdersAPI.Order {
        try present(try await orders.confirmReceipt(.init(orderID: order), buyer.options).order)
    }

    public func refund(
        _ order: String, _ amount: Money, as refund: String = "refund-1", restocking pieces: Int64 = 0
    ) async throws -> OrdersAPI.Order {
        try present(
            try await orders.refundOrder(
                .init(
                    orderID: order, refundID: refund, amount: CommonAPI.Money(amount), reason: "chipped",
                    restock: pieces > 0 ? [.init(line: 0, quantity: pieces)] : []),
                seller
            ).order)
    }

    public func find(_ order: String, by buyer: Buyer) async throws -> OrdersAPI.Order {
        try present(try await orders.getOrder(.init(orderID: order), buyer.options).order)
    }

    /// Waits, by following the buyer's inbox, until such a change of the order has been posted there.
    public func awaitStatus(_ change: OrdersAPI.OrderChange, of order: String, by buyer: Buyer) async throws {
        try await awaitMessage(by: buyer) { message in
            guard case .orderStatus(let status) = message.content else { return false }
            return status.orderID == order && status.change == change
        }
    }

    public func awaitRefundNotice(of order: String, by buyer: Buyer) async throws {
        try await awaitMessage(by: buyer) { message in
            guard case .refund(let notice) = message.content else { return false }
            return notice.orderID == order
        }
    }

    private func awaitMessage(
        by buyer: Buyer, _ isIt: @Sendable (MessagingAPI.Message) -> Bool
    ) async throws {
        var options = buyer.options
        options.timeout = .seconds(30)
        for try await event in try await messaging.subscribe(.init(), options) {
            if case .message(let message) = event.event, isIt(message) { return }
        }
        throw Incomplete(what: "message")
    }

    private func present(_ order: OrdersAPI.Order?) throws -> OrdersAPI.Order {
        guard let order else { throw Incomplete(what: "order") }
        return order
    }
}
