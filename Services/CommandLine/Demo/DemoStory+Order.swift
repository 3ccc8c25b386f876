import Contracts
import RPC
import Values

// The order itself: quoted, signed by Maria's phone, placed, accepted, shipped, received, partly refunded.
extension DemoStory {
    static let refundID = "chipped"

    func order(
        _ request: String, _ buyer: DemoIdentities.SignedIn, _ seller: DemoIdentities.SignedIn,
        _ installation: String
    ) async throws -> String {
        terminal.heading("Order")
        let cart = OrdersAPI.Cart(
            businessID: DemoIdentities.businessID, lines: try await pickTwoProducts(),
            deliveryOptionID: "standard",
            address: .init(
                name: "Maria Lindqvist", lines: ["Torstraße 12"], postalCode: "10119", city: "Berlin",
                country: "DE"),
            discountCode: Self.discountCode)
        _ = try await shop.messaging.sendMessage(
            .init(
                messageID: "hello-\(request)",
                to: .party(CommonAPI.Party(kind: .business(DemoIdentities.businessID))),
                content: .text(.init(body: "Hi! I'd like these two. Could they be here by the weekend?"))),
            buyer.options)
        let quote = try await shop.orders.quoteOrder(.init(cart: cart), buyer.options)
        try show(quote.lines, quote.totals)
        let signed = try sign(quote, request, buyer, installation)
        let placed = try present(
            try await shop.orders.placeOrder(
                .init(
                    requestID: request, cart: cart, total: quote.totals?.total,
                    authorisation: .deviceSignature(signed.signature), note: "Please wrap it as a present."),
                buyer.options
            ).order)
        step("Maria places \(placed.id)", placed)
        try await fulfil(placed.id, request, buyer, seller)
        try await refund(placed, seller)
        return placed.id
    }

    private func sign(
        _ quote: OrdersAPI.QuoteOrderResponse, _ request: String, _ buyer: DemoIdentities.SignedIn,
        _ installation: String
    ) throws -> DeviceKey.Signed {
        let signed = try buyer.deviceKey.sign(
            DeviceKey.Payment(
                installation: installation, payer: .person(try AccountID(buyer.accountID)),
                payee: try quote.payee.party(field: "payee"), requestID: request,
                total: try quote.totals?.total?.money(field: "total") ?? .zero(.eur)),
            now: SystemClock().now)
        say("Maria's phone signs exactly this, and no PIN is asked for:")
        for line in signed.text.split(separator: "\n") {
            terminal.line(terminal.styled("      \(line)", .dim))
        }
        let hex = signed.signature.signature.hexadecimal
        say("signature \(hex.prefix(16))…\(hex.suffix(16)), ECDSA over P-256")
        return signed
    }

    private func fulfil(
        _ order: String, _ request: String, _ buyer: DemoIdentities.SignedIn,
        _ seller: DemoIdentities.SignedIn
    ) async throws {
        step(
            "Jonas accepts, and is paid",
            try present(try await shop.orders.acceptOrder(.init(orderID: order), seller.options).order))
        try await reply(seller, request)
        step(
            "Jonas ships",
            try present(
                try await shop.fulfilment.shipOrder(
                    .init(
                        orderID: order, shipmentID: "parcel-1",
                        tracking: .init(carrier: "DHL", number: "00340434161094042557")),
                    seller.options
                ).order))
        step(
            "Maria confirms receipt",
            try present(try await shop.orders.confirmReceipt(.init(orderID: order), buyer.options).order))
    }

    /// One piece came with a chip: a tenth of the total goes back.
    private func refund(_ order: OrdersAPI.Order, _ seller: DemoIdentities.SignedIn) async throws {
        let total = try order.totals?.total?.money(field: "total") ?? .zero(.eur)
        let amount = Money(max(1, total.minor / 10), total.currency)
        let refunded = try present(
            try await shop.orders.refundOrder(
                .init(
                    orderID: order.id, refundID: Self.refundID, amount: CommonAPI.Money(amount),
                    reason: "Sorry for the chip in the glaze."),
                seller.options
            ).order)
        step("Jonas gives \(amount) back", refunded)
    }

    private func reply(_ seller: DemoIdentities.SignedIn, _ request: String) async throws {
        let found = try await shop.messaging.listConversations(.init(), seller.options)
        guard let conversation = found.conversations.first else {
            throw CommandFailure("the business sees no conversation although the buyer has written")
        }
        _ = try await shop.messaging.sendMessage(
            .init(
                messageID: "reply-\(request)", to: .conversationID(conversation.id),
                content: .text(.init(body: "With pleasure, it leaves our workshop today."))),
            seller.options)
    }

    /// Two products in euros that are there to be had, found the way a person would: by searching.
    private func pickTwoProducts() async throws -> [OrdersAPI.CartLine] {
        var picked: [CatalogAPI.Product] = []
        for word in ["lamp", "mug", "vase", "bowl", "blanket", "chair"] where picked.count < 2 {
            let found = try await shop.catalog.searchProducts(
                .init(businessID: DemoIdentities.businessID, query: word, pageSize: 20))
            picked += found.products.filter { product in
                product.price?.currency == "EUR" && product.available > 2 && product.variants.isEmpty
                    && (product.price?.minor ?? 0) < 90_00
                    && !picked.contains { $0.id == product.id }
            }.prefix(1)
        }
        guard picked.count == 2 else {
            throw CommandFailure("the feed has no two products in EUR with stock; the demo cannot order")
        }
        return zip(picked, [1, 2] as [Int64]).map { product, quantity in
            OrdersAPI.CartLine(
                productID: product.id, quantity: (product.price?.minor ?? 0) > 30_00 ? 1 : quantity)
        }
    }

    private func step(_ what: String, _ order: OrdersAPI.Order) {
        let states = [order.state.words, order.payment.words, order.fulfilment.words]
            .filter { $0 != "none" }
        say("\(what.padded(to: 44)) \(terminal.styled(states.joined(separator: ", "), .green))")
    }

    private func present(_ order: OrdersAPI.Order?) throws -> OrdersAPI.Order {
        guard let order else { throw CommandFailure("the answer holds no order") }
        return order
    }
}

extension ContractEnum {
    /// The value's name for people: `partly refunded`.
    var words: String {
        guard let name, let first = Self.names.first?.name else { return "of a kind unknown here" }
        let prefix = first.replacing("UNSPECIFIED", with: "")
        let own = name.dropFirst(name.hasPrefix(prefix) ? prefix.count : 0)
        return own.lowercased().replacing("_", with: " ")
    }
}
