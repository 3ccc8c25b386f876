import Contracts
import Requests
import Storage
import Values

// What others learn of payments, written in the transaction that makes it true. The key is the order's id.

extension Connection {
    /// Appends an event about a payment, which concerns its payee.
    func append(_ message: some ContractMessage, about payment: Payment) throws {
        try append(message, key: payment.id.text, business: payment.content.payee)
    }
}

extension PaymentsAPI.PaymentHeld {
    init(_ payment: Payment) {
        self.init(
            holdID: payment.id.text, payer: CommonAPI.Party(.person(payment.content.payer)),
            payee: CommonAPI.Party(payment.payee), amount: CommonAPI.Money(payment.amount),
            customer: CommonAPI.Party(payment.customer))
    }
}

extension PaymentsAPI.PaymentCaptured {
    /// `payment` is as the capture left it.
    init(_ capture: PaymentCapture, of payment: Payment) {
        self.init(
            holdID: payment.id.text, captureID: capture.content.id.text,
            payer: CommonAPI.Party(.person(payment.content.payer)), payee: CommonAPI.Party(payment.payee),
            amount: CommonAPI.Money(capture.content.amount),
            commission: CommonAPI.Money(capture.commission), transferID: capture.transfer.text,
            final: payment.state == .captured, released: CommonAPI.Money(capture.released),
            customer: CommonAPI.Party(payment.customer),
            commissionMicros: payment.commission.rateMicros)
    }
}

extension PaymentsAPI.PaymentVoided {
    init(_ payment: Payment) {
        self.init(
            holdID: payment.id.text, payer: CommonAPI.Party(.person(payment.content.payer)),
            payee: CommonAPI.Party(payment.payee), amount: CommonAPI.Money(payment.amount),
            customer: CommonAPI.Party(payment.customer))
    }
}

extension PaymentsAPI.PaymentRefunded {
    init(
        _ refund: PaymentRefund.Content, of payment: Payment, commissionReturned: Money,
        by transfer: TransferID
    ) {
        self.init(
            refundID: refund.id.text, holdID: payment.id.text,
            payer: CommonAPI.Party(.person(payment.content.payer)), payee: CommonAPI.Party(payment.payee),
            amount: CommonAPI.Money(refund.amount), commissionReturned: CommonAPI.Money(commissionReturned),
            transferID: transfer.text, customer: CommonAPI.Party(payment.customer),
            commissionMicros: payment.commission.rateMicros)
    }
}
