import Contracts
import Values

/// Prints messages the way a chat shows them: one's own to the right, the other's to the left, Souk's in
/// between.
struct ConversationPrinter {
    static let width = 76
    static let bubbleWidth = 52

    let terminal: Terminal
    let me: CommonAPI.Party

    func show(_ message: MessagingAPI.Message) throws {
        let time = message.time.map { String($0.description.dropFirst(11).prefix(5)) } ?? ""
        switch message.content {
        case .text(let text):
            bubble(wrap(text.body), time: time, mine: message.author == me)
        case .orderCard(let card):
            try show(card, time: time)
        case .orderStatus(let status):
            notice(words(for: status), time: time)
        case .refund(let refund):
            let amount = try refund.amount?.money(field: "amount").description ?? ""
            notice("refunded \(amount)\(refund.reason.isEmpty ? "" : ": \(refund.reason)")", time: time)
        case nil:
            notice("a message of a kind that this program does not know yet", time: time)
        }
    }

    private func bubble(_ lines: [String], time: String, mine: Bool) {
        let inner = lines.map(\.count).max() ?? 0
        let indent = mine ? String(repeating: " ", count: max(2, Self.width - inner - 4)) : "  "
        for (index, line) in lines.enumerated() {
            let edge = terminal.styled(mine ? "▐" : "▌", mine ? .green : .cyan)
            let text = mine ? "\(line.padded(to: inner)) \(edge)" : "\(edge) \(line)"
            let stamp = index == lines.count - 1 ? terminal.styled(" \(time)", .dim) : ""
            terminal.line(indent + text + stamp)
        }
    }

    private func show(_ card: MessagingAPI.OrderCard, time: String) throws {
        let rule = String(repeating: "─", count: Self.bubbleWidth)
        terminal.line("    ┌\(rule)┐")
        row("Order \(card.orderID)", "")
        for line in card.lines {
            let price = try line.price?.money(field: "price").description ?? ""
            row("\(line.quantity) × \(line.title.shortened(to: 30))", price)
        }
        row("Total", try card.totals?.total?.money(field: "total").description ?? "")
        if !card.note.isEmpty { row("“\(card.note.shortened(to: 46))”", "") }
        terminal.line("    └\(rule)┘" + terminal.styled(" \(time)", .dim))
    }

    private func row(_ left: String, _ right: String) {
        let space = max(1, Self.bubbleWidth - 2 - left.count - right.count)
        terminal.line("    │ \(left)\(String(repeating: " ", count: space))\(right) │")
    }

    private func notice(_ text: String, time: String) {
        let padding = String(repeating: " ", count: max(2, (Self.width - text.count - 8) / 2))
        terminal.line(padding + terminal.styled("· \(text) · \(time)", .dim))
    }

    private func words(for status: MessagingAPI.OrderStatus) -> String {
        switch status.change {
        case .shipped:
            "shipped with \(status.shipment?.tracking?.carrier ?? ""), "
                + "\(status.shipment?.tracking?.number ?? "")"
        case .completed: "received; order completed"
        case .cancelled: "order cancelled" + (status.endNote.isEmpty ? "" : ": \(status.endNote)")
        default: "order \(status.change.words)"
        }
    }

    private func wrap(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + word.count + 1 > Self.bubbleWidth {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? "\(word)" : " \(word)"
        }
        return lines + [line]
    }
}
