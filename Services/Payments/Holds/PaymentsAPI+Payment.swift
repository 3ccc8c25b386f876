import Contracts
import Values

extension PaymentsAPI.Payment {
    /// The payment as it is now.
    init(_ payment: Payment, seenByPayee: Bool = false) {
        let currency = payment.amount.currency
        let keptMinor = payment.commissionCaptured.minor - payment.commissionReturned.minor
        let heldMinor: Int64
        var refusal: HoldRefusal?
        let state: PaymentsAPI.HoldState
        switch payment.state {
        case .held: (state, heldMinor) = (.held, payment.amount.minor - payment.captured.minor)
        case .captured: (state, heldMinor) = (.captured, 0)
        case .voided: (state, heldMinor) = (.voided, 0)
        case .refused(let reason): (state, heldMinor, refusal) = (.refused, 0, reason)
        }
        self.init(
            holdID: payment.id.text, state: state,
            payer: CommonAPI.Party(seenByPayee ? payment.customer : .person(payment.content.payer)),
            payee: CommonAPI.Party(payment.payee), amount: CommonAPI.Money(payment.amount),
            captured: CommonAPI.Money(payment.captured), refunded: CommonAPI.Money(payment.refunded),
            commission: CommonAPI.Money(Money(keptMinor, currency)),
            heldAt: refusal == nil ? payment.requestedAt : nil,
            held: CommonAPI.Money(Money(heldMinor, currency)), refusal: refusal?.rawValue ?? "")
    }
}

extension PaymentsAPI.PaymentCapture {
    init(_ capture: PaymentCapture) {
        self.init(
            captureID: capture.content.id.text, amount: CommonAPI.Money(capture.content.amount),
            commission: CommonAPI.Money(capture.commission), released: CommonAPI.Money(capture.released),
            transferID: capture.transfer.text, capturedAt: capture.time)
    }
}

extension PaymentsAPI.PaymentRefund {
    /// Nil for one that moved no money.
    init?(_ refund: PaymentRefund) {
        guard case .moved(let transfer, let commission) = refund.outcome else { return nil }
        self.init(
            refundID: refund.content.id.text, amount: CommonAPI.Money(refund.content.amount),
            commissionReturned: CommonAPI.Money(commission), reason: refund.content.reason,
            transferID: transfer.text, refundedAt: refund.time)
    }
}
