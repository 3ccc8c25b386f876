import Contracts
import Foundation
import RPC
import Values

// What the demo shows when the order is done: the conversation from both ends, the receipt,
// the ledger.
extension DemoStory {
    static let cardSecondsMax = 15

    /// Follows Maria's inbox until the refund's notice has arrived, then prints the conversation as each side
    /// sees it.
    func showConversation(
        _ orderID: String, placedBy request: String, _ buyer: DemoIdentities.SignedIn,
        _ seller: DemoIdentities.SignedIn
    ) async throws -> String {
        let last = try await awaitRefund(of: orderID, buyer)
        let hello = "hello-\(request)"
        terminal.heading("The conversation, as Maria sees it")
        try await printMessages(
            last.conversationID, from: .person(buyer.accountID), since: hello, buyer)
        terminal.heading("The same, as Atelier Nord sees it")
        try await printMessages(
            last.conversationID, from: .business(DemoIdentities.businessID), since: hello, seller)
        return last.conversationID
    }

    private func awaitRefund(of orderID: String, _ buyer: DemoIdentities.SignedIn) async throws
        -> MessagingAPI.Message
    {
        var options = buyer.options
        options.timeout = .seconds(Self.cardSecondsMax)
        for try await event in try await shop.messaging.subscribe(.init(), options) {
            if case .message(let message) = event.event, case .refund(let notice) = message.content,
                notice.orderID == orderID
            {
                return message
            }
        }
        throw CommandFailure("the conversation ended before the notice of the refund came")
    }

    private func printMessages(
        _ conversation: String, from me: CommonAPI.Party.OneOf_Kind, since hello: String,
        _ side: DemoIdentities.SignedIn
    ) async throws {
        var messages: [MessagingAPI.Message] = []
        var more = true
        while more {
            let page = try await shop.messaging.listMessages(
                .init(
                    conversationID: conversation, from: .after(messages.last?.sequence ?? 0), pageSize: 100),
                side.options)
            messages += page.messages
            more = page.more
        }
        let first = messages.lastIndex { $0.id == hello } ?? 0
        if first > 0 { terminal.line(terminal.styled("    (\(first) earlier messages)", .dim)) }
        let printer = ConversationPrinter(terminal: terminal, me: CommonAPI.Party(kind: me))
        for message in messages[first...] { try printer.show(message) }
    }

    func showReceipt(_ orderID: String, _ buyer: DemoIdentities.SignedIn) async throws {
        guard let order = try await shop.orders.getOrder(.init(orderID: orderID), buyer.options).order else {
            throw CommandFailure("the order's answer is empty")
        }
        terminal.heading("Receipt")
        try show(order.lines, order.totals)
        try row("refunded", order.refunded, sign: "-")
        if let parcel = order.shipments.last?.tracking {
            say(terminal.styled("\(parcel.carrier) \(parcel.number), received", .dim))
        }
    }

    /// Lines and totals as a receipt has them.
    func show(_ lines: [OrdersAPI.OrderLine], _ totals: OrdersAPI.Totals?) throws {
        for line in lines {
            guard let price = try line.price?.money(field: "price") else { continue }
            try row(
                "\(line.quantity) × \(line.title.shortened(to: 44))",
                CommonAPI.Money(try price.multiplied(by: line.quantity)))
        }
        guard let totals else { return }
        try row("discount \(Self.discountCode)", totals.discount, sign: "-")
        try row("parcel", totals.delivery)
        try row("Total", totals.total)
        for tax in totals.taxes {
            say(
                terminal.styled(
                    "\(tax.included ? "with" : "plus") \(tax.name) on \(try text(tax.base)): "
                        + "\(try text(tax.tax))", .dim))
        }
    }

    private func row(_ label: String, _ money: CommonAPI.Money?, sign: String = "") throws {
        guard let amount = try money?.money(field: "amount"), amount.isPositive else { return }
        say("\(label.padded(to: 50)) \("\(sign)\(amount)".leftPadded(to: 12))")
    }

    func showLedger(
        _ orderID: String, _ buyer: DemoIdentities.SignedIn, _ seller: DemoIdentities.SignedIn
    ) async throws {
        terminal.heading("Ledger")
        for (name, side) in [("Maria", buyer), ("Atelier Nord", seller)] {
            let entries = try await shop.wallets.listEntries(.init(pageSize: 100), side.options).entries
            for entry in entries.reversed() {
                guard case .payment(let part) = entry.subject?.kind, part.holdID == orderID else { continue }
                say(
                    "\(name.padded(to: 13)) \(entry.kind.words.padded(to: 9))"
                        + " \(entry.account.words.padded(to: 10))"
                        + " \(try text(entry.amount).leftPadded(to: 14))"
                        + terminal.styled("   then \(try text(entry.balanceAfter))", .dim))
            }
        }
        for line in try await awaitCommission(of: orderID, seller).lines where line.kind == .commission {
            say(
                "Souk's commission this month: \(try text(line.charge))"
                    + " on \(try text(line.turnover)), \(line.count) charges")
        }
    }

    /// Billing follows the payments' events, so charges may come a moment after the order: the capture's and
    /// the refund's.
    private func awaitCommission(of orderID: String, _ seller: DemoIdentities.SignedIn) async throws
        -> BillingAPI.GetUsageResponse
    {
        let deadline = ContinuousClock.now + .seconds(Self.cardSecondsMax)
        while ContinuousClock.now < deadline {
            let charges = try await shop.billing.listCharges(.init(pageSize: 20), seller.options).charges
            if charges.count(where: { $0.orderID == orderID }) == 2 {
                return try await shop.billing.getUsage(.init(), seller.options)
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CommandFailure(
            "the commission was not booked within \(Self.cardSecondsMax) s; see .data/logs/billing.log")
    }

    private func text(_ charge: BillingAPI.Micros?) throws -> String {
        guard let charge else { return "nothing" }
        // Commissions are whole minor units; what is finer is shown on an invoice.
        return try text(CommonAPI.Money(currency: charge.currency, minor: charge.micros / 1_000_000))
    }
}

extension String {
    func leftPadded(to width: Int) -> String {
        count < width ? String(repeating: " ", count: width - count) + self : self
    }

    func shortened(to width: Int) -> String {
        count > width ? prefix(width - 1) + "…" : self
    }
}
