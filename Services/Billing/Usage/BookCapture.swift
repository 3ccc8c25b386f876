import Contracts
import Storage
import Values

extension Billing {
    /// Books the commission of a captured payment, in the month it was captured.
    static func bookCapture(_ captured: PaymentsAPI.PaymentCaptured, at time: Timestamp, in db: Connection)
        throws
    {
        let charge = Charge(
            fact: .capture(hold: captured.holdID), transfer: captured.transferID, kind: .commission,
            business: try BusinessID(captured.businessID),
            turnover: try captured.amount.money(field: "amount"),
            charge: try captured.commission.money(field: "commission"), bookedAt: time)
        try charge.book(in: db)
    }
}
