import Contracts
import RPC
import Storage
import Values

// MARK: - Making the money the business's, and giving captured money back

extension OrderSaga {
    func capture(_ capture: Capture, of order: Order) async throws -> Order {
        let answer = try await answer(about: order) { options in
            try await payments.capture(
                PaymentsAPI.CaptureRequest(
                    holdID: order.id.text, captureID: capture.id.text,
                    amount: CommonAPI.Money(capture.amount),
                    final: capture.isFinal),
                options
            ).payment
        }
        switch answer {
        case .payment(.captured) where capture.isFinal, .payment(.held) where !capture.isFinal: break
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a capture")
        case .refused(let reason, _):
            return try await park(order, fault: "payments says \(reason) to a capture")
        }
        let isWhole = order.captureMode == .whole
        return try await write(
            isWhole ? .accepted : .captured, part: isWhole ? "" : capture.id.text, to: order
        ) {
            order in
            try order.finish(capture)
        } then: { order, db in
            guard isWhole else { return }
            try Inventory.sell(order.stockLines, of: order.business, order: order.id, in: db)
        }
    }

    func refund(_ refund: Refund, of order: Order) async throws -> Order {
        let answer = try await answer(about: order) { options in
            try await payments.refund(
                PaymentsAPI.RefundRequest(
                    refundID: refund.id.text, holdID: order.id.text, amount: CommonAPI.Money(refund.amount),
                    reason: refund.reason),
                options
            ).payment
        }
        switch answer {
        case .payment(.captured), .payment(.held):
            return try await write(.refunded, part: refund.id.text, to: order) { order in
                try order.finish(refund)
            } then: { order, db in
                let lines = order.stockLines(of: refund.restocked)
                guard !lines.isEmpty else { return }
                try Inventory.restock(
                    lines, of: order.business, order: order.id, part: "refund:\(refund.id)", in: db)
            }
        // Payments remembers this one under the refund's id: it can never succeed any more.
        case .refused("INSUFFICIENT_FUNDS", _):
            return try await write(.refundRefused, part: refund.id.text, to: order) { order in
                order.update(refund) { refund in
                    refund.state = .refused
                    refund.refusal = "INSUFFICIENT_FUNDS"
                }
            }
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a refund")
        case .refused(let reason, _):
            return try await park(order, fault: "payments says \(reason) to a refund")
        }
    }
}

extension Order {
    fileprivate mutating func finish(_ capture: Capture) throws {
        captured = try captured.adding(capture.amount)
        for index in captures.indices where captures[index].id == capture.id { captures[index].isDone = true }
        guard capture.isFinal else { return }
        payment = stateAfterFinalCapture
        expiresAt = nil
        if captureMode == .whole { state = .accepted }
    }

    fileprivate mutating func finish(_ refund: Refund) throws {
        refunded = try refunded.adding(refund.amount)
        update(refund) { $0.state = .done }
        if payment != .authorised { payment = stateAfterFinalCapture }
    }

    fileprivate mutating func update(_ refund: Refund, _ edit: (inout Refund) -> Void) {
        for index in refunds.indices where refunds[index].id == refund.id { edit(&refunds[index]) }
    }
}
