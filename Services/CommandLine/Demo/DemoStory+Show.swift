import Contracts
import Foundation
import RPC
import Values

// What the demo shows when the order is done: the conversation from both ends, the receipt, the ledger.
extension DemoStory {
    static let cardSecondsMax = 15

    /// Follows the conversation until the last status has arrived, then prints it as each side sees it.
    func showConversation(
        _ orderID: String, _ buyer: DemoIdentities.SignedIn, _ seller: DemoIdentities.SignedIn
    ) async throws -> String {
        let last = try await awaitStatus(.completed, of: orderID, buyer)
        terminal.heading("The conversation, as Maria sees it")
        try await printMessages(last.conversationID, from: .person, since: orderID, buyer)
        terminal.heading("The same, as Atelier Nord sees it")
        try await printMessages(last.conversationID, from: .business, since: orderID, seller)
        return last.conversationID
    }

    private func awaitStatus(
        _ state: OrdersAPI.OrderState, of orderID: String, _ buyer: DemoIdentities.SignedIn
    ) async throws -> MessagingAPI.Message {
        var options = buyer.options
        options.timeout = .seconds(Self.cardSecondsMax)
        for try await message in try await shop.messaging.subscribe(.init(), options) {
            if case .orderStatus(let status) = message.content, status.orderID == orderID,
                status.state == state
            {
                return message
            }
        }
        throw CommandFailure("the conversation ended before the order's last status came")
    }

    private func printMessages(
        _ conversation: String, from me: MessagingAPI.Sender, since orderID: String,
        _ side: DemoIdentities.SignedIn
    ) async throws {
        var messages: [MessagingAPI.Message] = []
        var more = true
        while more {
            let page = try await shop.messaging.listMessages(
                .init(conversationID: conversation, after: messages.last?.sequence ?? 0, pageSize: 100),
                side.options)
            messages += page.messages
            more = page.more
        }
        let first = messages.firstIndex { $0.id == "hello-\(orderID)" } ?? 0
        if first > 0 { terminal.line(terminal.styled("    (\(first) earlier messages)", .dim)) }
        for message in messages[first...] {
            try ConversationPrinter(terminal: terminal, me: me).show(message)
        }
    }

    func showReceipt(_ orderID: String, _ buyer: DemoIdentities.SignedIn) async throws {
        guard let order = try await shop.orders.getOrder(.init(orderID: orderID), buyer.options).order else {
            throw CommandFailure("the order's answer is empty")
        }
        terminal.heading("Receipt")
        for line in order.lines {
            guard let price = try line.price?.money(field: "price") else { continue }
            let amount = "\(try price.multiplied(by: line.quantity))"
            terminal.line(
                "  \(line.quantity) × \(line.title.shortened(to: 44).padded(to: 46))"
                    + " \(amount.leftPadded(to: 12))")
        }
        let total = try order.total?.money(field: "total").description ?? ""
        terminal.line("  \("Total, paid from the wallet".padded(to: 50)) \(total.leftPadded(to: 12))")
        if let tracking = order.tracking {
            terminal.line(terminal.styled("  \(tracking.carrier) \(tracking.number), received", .dim))
        }
    }

    func showLedger(
        _ orderID: String, _ buyer: DemoIdentities.SignedIn, _ seller: DemoIdentities.SignedIn
    ) async throws {
        terminal.heading("Ledger")
        for (name, side) in [("Maria", buyer), ("Atelier Nord", seller)] {
            let entries = try await shop.payments.listEntries(.init(pageSize: 100), side.options).entries
            for entry in entries.reversed() where entry.subject == orderID {
                let amount = try entry.amount?.money(field: "amount")
                let after = try entry.balanceAfter?.money(field: "balance_after")
                terminal.line(
                    "  \(name.padded(to: 13)) \("\(entry.kind)".padded(to: 11))"
                        + " \(entry.account.padded(to: 10))"
                        + " \((amount.map { "\($0)" } ?? "").leftPadded(to: 14))"
                        + terminal.styled("   then \(after.map { "\($0)" } ?? "")", .dim))
            }
        }
        let usage = try await awaitCommission(seller)
        for line in usage.lines where line.kind == .commission {
            terminal.line(
                "  Souk's commission this month: \(try line.charge?.money(field: "charge").description ?? "")"
                    + " on \(try line.turnover?.money(field: "turnover").description ?? "")"
                    + ", \(line.count) \(line.count == 1 ? "payment" : "payments")")
        }
    }

    /// Billing follows the payments' events, so the commission may come a moment after the order.
    private func awaitCommission(_ seller: DemoIdentities.SignedIn) async throws
        -> BillingAPI.GetUsageResponse
    {
        let captured = try await shop.payments.listEntries(.init(pageSize: 1), seller.options).entries.count
        let deadline = ContinuousClock.now + .seconds(Self.cardSecondsMax)
        while ContinuousClock.now < deadline {
            let usage = try await shop.billing.getUsage(.init(), seller.options)
            if captured == 0 || usage.lines.contains(where: { $0.kind == .commission }) { return usage }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CommandFailure(
            "the commission was not booked within \(Self.cardSecondsMax) s; see .data/logs/billing.log")
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
