import Contracts
import Storage
import Values

extension Billing {
    /// Books the commission given back with a refund, in the month of the refund.
    static func bookRefund(_ refunded: PaymentsAPI.PaymentRefunded, at time: Timestamp, in db: Connection)
        throws
    {
        let amount = try refunded.amount.money(field: "amount")
        let returned = try refunded.commissionReturned.money(field: "commission_returned")
        let charge = Charge(
            fact: .refund(refunded.refundID, hold: refunded.holdID), transfer: refunded.transferID,
            kind: .commission, business: try BusinessID(refunded.businessID), turnover: try amount.negated(),
            charge: try returned.negated(), bookedAt: time)
        try charge.book(in: db)
    }
}
