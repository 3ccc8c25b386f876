import Contracts
import RPC
import Storage
import Values

// What others learn of payments, written in the transaction that makes it true. The key is the order's id.

extension NewEvent {
    static func held(_ payment: Payment.Content) throws -> NewEvent {
        try NewEvent(
            PaymentsAPI.PaymentHeld(
                holdID: payment.id.text, payerAccountID: payment.payer.text,
                businessID: payment.business.text,
                amount: CommonAPI.Money(payment.amount)), about: payment)
    }

    static func captured(
        _ payment: Payment.Content, commission: Money, by transfer: TransferID
    ) throws -> NewEvent {
        try NewEvent(
            PaymentsAPI.PaymentCaptured(
                holdID: payment.id.text, payerAccountID: payment.payer.text,
                businessID: payment.business.text,
                amount: CommonAPI.Money(payment.amount), commission: CommonAPI.Money(commission),
                transferID: transfer.text), about: payment)
    }

    static func voided(_ payment: Payment.Content) throws -> NewEvent {
        try NewEvent(
            PaymentsAPI.PaymentVoided(
                holdID: payment.id.text, payerAccountID: payment.payer.text,
                businessID: payment.business.text,
                amount: CommonAPI.Money(payment.amount)), about: payment)
    }

    static func refunded(
        _ payment: Payment.Content, by refund: PaymentRefund.Content, commissionReturned: Money,
        transfer: TransferID
    ) throws -> NewEvent {
        try NewEvent(
            PaymentsAPI.PaymentRefunded(
                refundID: refund.id.text, holdID: payment.id.text, payerAccountID: payment.payer.text,
                businessID: payment.business.text, amount: CommonAPI.Money(refund.amount),
                commissionReturned: CommonAPI.Money(commissionReturned), transferID: transfer.text),
            about: payment)
    }

    private init<Message: ContractMessage>(_ message: Message, about payment: Payment.Content) throws {
        self.init(type: Message.messageName, key: payment.id.text, payload: try message.bytes())
    }
}
