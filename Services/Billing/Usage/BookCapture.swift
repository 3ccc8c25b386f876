import Contracts
import Storage
import Values

extension Billing {
    /// Books the commission of what was captured of a payment, in the month it was captured.
    ///
    /// A final capture of nothing only ends its hold, and earns nothing.
    static func bookCapture(
        _ captured: PaymentsAPI.PaymentCaptured, at time: Timestamp, in db: Connection
    ) throws {
        let amount = try captured.amount.money(field: "amount")
        let commission = try captured.commission.money(field: "commission")
        if captured.final, amount.minor == 0, commission.minor == 0 { return }
        try Charge.commission(
            commission, on: amount, rateMicros: captured.commissionMicros,
            fact: Charge.Fact(.capture, of: captured.captureID, order: captured.holdID),
            party: captured.payee.party(field: "payee"), transfer: captured.transferID, at: time
        ).book(in: db)
    }
}
