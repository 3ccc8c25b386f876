import Contracts
import Foundation
import RPC
import Values

/// The main job, played once with real programs and real data: Maria orders from a shop in their
/// conversation.
struct DemoStory {
    static let iban = "DE89 3704 0044 0532 0130 00"
    static let pin = "274958"
    static let discountCode = "WELCOME10"

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
        try await fillCatalogue(seller)
        let installation = try await fillWallet(buyer)
        let request = "request-\(Self.freshName())"
        let orderID = try await order(request, buyer, seller, installation)
        let conversationID = try await showConversation(orderID, placedBy: request, buyer, seller)
        try await showReceipt(orderID, buyer)
        try await showLedger(orderID, buyer, seller)
        return Ending(orderID: orderID, conversationID: conversationID)
    }

    func say(_ text: String) {
        terminal.line("  \(text)")
    }

    func text(_ money: CommonAPI.Money?) throws -> String {
        try money.map { "\(try $0.money(field: "amount"))" } ?? "nothing"
    }

    /// Short, and different at each run.
    static func freshName() -> String {
        String(TimeOrderedID.make("x", now: SystemClock().now).dropFirst(2).prefix(13))
    }
}

// MARK: - Before the order

extension DemoStory {
    private func signIn() async throws -> (buyer: DemoIdentities.SignedIn, seller: DemoIdentities.SignedIn) {
        terminal.heading("People")
        let buyer = try await people.signIn(.buyer)
        let owner = try await people.signIn(.business)
        let business = try await shop.businesses.createBusiness(
            .init(
                businessID: DemoIdentities.businessID, name: "Atelier Nord", country: "DE",
                about: "Things for the home, made to last."),
            owner.options)
        let seller = try await people.signIn(.business, actingFor: DemoIdentities.businessID)
        let how = buyer.byCode ? "signed in with a one-time code" : "known from the last run"
        say("Maria         \(DemoIdentities.Role.buyer.phone)   \(how)")
        say("Jonas         \(DemoIdentities.Role.business.phone)   owns \(business.business?.name ?? "")")
        return (buyer, seller)
    }

    private func fillCatalogue(_ seller: DemoIdentities.SignedIn) async throws {
        terminal.heading("Catalogue")
        _ = try await shop.terms.putTaxRate(
            .init(rate: .init(id: "default", name: "VAT 19 %", rateMicros: 190_000, included: true)),
            seller.options)
        _ = try await shop.terms.putDeliveryOption(
            .init(
                option: .init(
                    id: "standard", name: "Parcel", price: CommonAPI.Money(Money(4_90, .eur)),
                    freeFrom: CommonAPI.Money(Money(150_00, .eur)))),
            seller.options)
        _ = try await shop.terms.putDiscountCode(
            .init(discount: .init(code: Self.discountCode, value: .percentMicros(100_000))), seller.options)
        let bytes = [UInt8](try Data(contentsOf: feed))
        let products = try ProductFeed(bytes, unstatedStock: 100)
        let outcome = try await FeedImport(catalog: shop.catalog, options: seller.options).run(products) {
            sent in
            terminal.progress("  \(sent) products sent")
        }
        terminal.endProgress()
        say(
            "\(feed.lastPathComponent): \(outcome.created) new, \(outcome.updated) changed, "
                + "\(outcome.unchanged) as they were, \(outcome.refused.count) refused")
        say("prices include 19 % VAT; parcels 4.90 EUR, free from 150; \(Self.discountCode) takes 10 % off")
    }

    /// Fills Maria's wallet and enrols her phone for paying; returns the installation's id, which is part of
    /// what a phone signs.
    private func fillWallet(_ buyer: DemoIdentities.SignedIn) async throws -> String {
        terminal.heading("Wallet")
        let linked = try await shop.wallets.linkBankAccount(
            .init(bankAccountID: "bank-maria", iban: Self.iban, holder: "Maria Lindqvist", currency: "EUR"),
            buyer.options)
        let topUp = try await shop.wallets.topUp(
            .init(
                topUpID: "topup-\(Self.freshName())", bankAccountID: "bank-maria",
                amount: CommonAPI.Money(Money(250_00, .eur))),
            buyer.options)
        try await setPin(buyer)
        let enrolled = try await shop.approvals.enrolDeviceKey(
            .init(keyID: buyer.deviceKey.id, pin: Self.pin), buyer.options)
        say(
            "topped up 250.00 EUR from \(linked.bankAccount?.maskedIban ?? ""); "
                + "available \(try text(topUp.balance?.available))")
        say("Maria's phone may pay: \(buyer.deviceKey.id), enrolled once with her PIN")
        return enrolled.installationID
    }

    /// The PIN of the first run is the PIN of every later one.
    private func setPin(_ buyer: DemoIdentities.SignedIn) async throws {
        do {
            _ = try await shop.approvals.setPin(.init(pin: Self.pin), buyer.options)
        } catch let error as RPCError where error.reason == "PIN_WRONG" {
            _ = try await shop.approvals.setPin(.init(pin: Self.pin, currentPin: Self.pin), buyer.options)
        }
    }
}
