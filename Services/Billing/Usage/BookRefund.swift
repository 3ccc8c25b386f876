import Contracts
import Storage
import Values

extension Billing {
    /// Books the commission given back with a refund, in the month of the refund.
    static func bookRefund(
        _ refunded: PaymentsAPI.PaymentRefunded, at time: Timestamp, in db: Connection
    ) throws {
        try Charge.commission(
            refunded.commissionReturned.money(field: "commission_returned"),
            on: refunded.amount.money(field: "amount"), rateMicros: refunded.commissionMicros,
            fact: Charge.Fact(.refund, of: refunded.refundID, order: refunded.holdID),
            party: refunded.payee.party(field: "payee"), transfer: refunded.transferID, at: time
        ).reversed().book(in: db)
    }
}
