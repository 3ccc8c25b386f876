import Contracts
import Foundation
import RPC
import Values

/// The main job, played once with real programs and real data: Maria orders from a shop in their
/// conversation.
struct DemoStory {
    static let iban = "DE89 3704 0044 0532 0130 00"
    static let pin = "274958"

    let shop: Shop
    let people: DemoIdentities
    let terminal: Terminal
    let feed: URL

    /// What the closing lines and tests want to know.
    struct Ending {
        let orderID: String
        let conversationID: String
    }

    func play() async throws -> Ending {
        let (buyer, seller) = try await signIn()
        try await stockTheShelves(seller)
        try await fillTheWallet(buyer)
        let orderID = try await order(buyer, seller)
        let conversationID = try await showConversation(orderID, buyer, seller)
        try await showReceipt(orderID, buyer)
        try await showLedger(orderID, buyer, seller)
        return Ending(orderID: orderID, conversationID: conversationID)
    }
}

// MARK: - Before the order

extension DemoStory {
    private func signIn() async throws -> (buyer: DemoIdentities.SignedIn, seller: DemoIdentities.SignedIn) {
        terminal.heading("People")
        let buyer = try await people.signIn(.buyer)
        let owner = try await people.signIn(.business)
        let business = try await shop.accounts.createBusiness(
            .init(
                businessID: DemoIdentities.businessID, name: "Atelier Nord", country: "DE",
                about: "Things for the home, made to last."),
            owner.options)
        let seller = try await people.signIn(.business, actingFor: DemoIdentities.businessID)
        let how = buyer.byCode ? "signed in with a one-time code" : "known from the last run"
        terminal.line("  Maria         \(DemoIdentities.Role.buyer.phone)   \(how)")
        terminal.line(
            "  Jonas         \(DemoIdentities.Role.business.phone)   owns \(business.business?.name ?? "")")
        return (buyer, seller)
    }

    private func stockTheShelves(_ seller: DemoIdentities.SignedIn) async throws {
        terminal.heading("Catalogue")
        let bytes = [UInt8](try Data(contentsOf: feed))
        let products = try ProductFeed(bytes, unstatedStock: 100)
        let outcome = try await FeedImport(catalog: shop.catalog, options: seller.options).run(products) {
            sent in
            terminal.progress("  \(sent) products sent")
        }
        terminal.endProgress()
        terminal.line(
            "  \(feed.lastPathComponent): \(outcome.created) new, \(outcome.updated) changed, "
                + "\(outcome.unchanged) as they were, \(outcome.refused.count) refused")
    }

    private func fillTheWallet(_ buyer: DemoIdentities.SignedIn) async throws {
        terminal.heading("Wallet")
        let linked = try await shop.payments.linkBankAccount(
            .init(bankAccountID: "bank-maria", iban: Self.iban, holder: "Maria Lindqvist", currency: "EUR"),
            buyer.options)
        let topUp = try await shop.payments.topUp(
            .init(
                topUpID: "topup-\(Self.freshName())", bankAccountID: "bank-maria",
                amount: CommonAPI.Money(Money(250_00, .eur))),
            buyer.options)
        try await setPin(buyer)
        terminal.line(
            "  topped up 250.00 EUR from \(linked.bankAccount?.maskedIban ?? ""); "
                + "available \(try text(topUp.balance?.available)); PIN set")
    }

    /// The PIN of the first run is the PIN of every later one.
    private func setPin(_ buyer: DemoIdentities.SignedIn) async throws {
        do {
            _ = try await shop.payments.setPin(.init(pin: Self.pin), buyer.options)
        } catch let error as RPCError where error.reason == "PIN_WRONG" {
            _ = try await shop.payments.setPin(.init(pin: Self.pin, currentPin: Self.pin), buyer.options)
        }
    }
}

// MARK: - The order

extension DemoStory {
    private func order(_ buyer: DemoIdentities.SignedIn, _ seller: DemoIdentities.SignedIn) async throws
        -> String
    {
        terminal.heading("Order")
        let business = DemoIdentities.businessID
        let orderID = "order-\(Self.freshName())"
        let lines = try await pickTwoProducts()
        let total = try lines.reduce(Money.zero(.eur)) { sum, line in
            try sum.adding(line.price?.money(field: "price").multiplied(by: line.quantity) ?? .zero(.eur))
        }
        _ = try await shop.messaging.sendMessage(
            .init(
                messageID: "hello-\(orderID)", to: .businessID(business),
                text: "Hi! I'd like these two. Could they be here by the weekend?"),
            buyer.options)
        _ = try await shop.payments.approvePayment(
            .init(
                approvalID: "approval-\(orderID)", orderID: orderID, businessID: business,
                amount: CommonAPI.Money(total), pin: Self.pin),
            buyer.options)
        say("Maria approves \(total) with her PIN")
        let placed = try await shop.orders.placeOrder(
            .init(
                orderID: orderID, businessID: business, lines: lines, approvalID: "approval-\(orderID)",
                note: "Please wrap it as a present."),
            buyer.options)
        try step("Maria places \(orderID)", placed.order)
        try step(
            "Jonas accepts", try await shop.orders.acceptOrder(.init(orderID: orderID), seller.options).order)
        try await reply(seller, orderID)
        let tracking = OrdersAPI.Tracking(carrier: "DHL", number: "00340434161094042557")
        try step(
            "Jonas ships",
            try await shop.orders.shipOrder(.init(orderID: orderID, tracking: tracking), seller.options).order
        )
        try step(
            "Maria confirms receipt",
            try await shop.orders.confirmReceipt(.init(orderID: orderID), buyer.options).order)
        return orderID
    }

    private func reply(_ seller: DemoIdentities.SignedIn, _ orderID: String) async throws {
        let conversations = try await shop.messaging.listConversations(.init(), seller.options)
        guard let conversation = conversations.conversations.first else {
            throw CommandFailure("the business sees no conversation although the buyer has written")
        }
        _ = try await shop.messaging.sendMessage(
            .init(
                messageID: "reply-\(orderID)", to: .conversationID(conversation.id),
                text: "With pleasure, it leaves our workshop today."),
            seller.options)
    }

    /// Two products in euros that are there to be had, found the way a person would: by searching.
    private func pickTwoProducts() async throws -> [OrdersAPI.CartLine] {
        var picked: [CatalogAPI.Product] = []
        for word in ["lamp", "mug", "vase", "bowl", "blanket", "chair"] where picked.count < 2 {
            let found = try await shop.catalog.searchProducts(
                .init(businessID: DemoIdentities.businessID, query: word, pageSize: 20))
            picked += found.products.filter { product in
                product.price?.currency == "EUR" && product.available > 2
                    && (product.price?.minor ?? 0) < 90_00
                    && !picked.contains { $0.id == product.id }
            }.prefix(1)
        }
        guard picked.count == 2 else {
            throw CommandFailure("the feed has no two products in EUR with stock; the demo cannot order")
        }
        return zip(picked, [1, 2] as [Int64]).map { product, quantity in
            OrdersAPI.CartLine(
                productID: product.id, quantity: (product.price?.minor ?? 0) > 30_00 ? 1 : quantity,
                price: product.price)
        }
    }

    private func step(_ what: String, _ order: OrdersAPI.Order?) throws {
        guard let order else { throw CommandFailure("the answer to \"\(what)\" holds no order") }
        say("\(what.padded(to: 44)) \(terminal.styled("\(order.state)", .green))")
    }

    private func say(_ text: String) {
        terminal.line("  \(text)")
    }

    private func text(_ money: CommonAPI.Money?) throws -> String {
        try money.map { "\(try $0.money(field: "amount"))" } ?? "nothing"
    }

    /// Short, and different at each run.
    private static func freshName() -> String {
        String(TimeOrderedID.make("x", now: SystemClock().now).dropFirst(2).prefix(13))
    }
}
