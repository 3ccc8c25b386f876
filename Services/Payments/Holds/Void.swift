import Contracts
import RPC
import Requests
import Storage
import Values

extension Payments {
    /// The reason for a void or a refund.
    static let reasonLength = TextLength(0...200)

    /// Gives held money back to the payer; before its hold has come, it makes sure that it never will.
    ///
    /// The reason is the first one given: repeating it with another answers as before. A hold that was
    /// refused holds nothing to give back: the answer is that it is refused. A hold of another payer or
    /// request under the id is left alone.
    func void(_ request: PaymentsAPI.VoidRequest, _ call: Call) async throws
        -> PaymentsAPI.VoidResponse
    {
        let id: PaymentID = try ID(request.holdID, field: "hold_id")
        let reason = try Self.reasonLength.check(request.reason, field: "reason")
        guard case .person(let payer) = try request.payer.party(field: "payer") else {
            throw Refusal.payerInvalid
        }
        let placed: RequestID = try ID(request.requestID, field: "request_id")

        let payment = try await database.write { db -> Payment? in
            guard var payment = try Payment.find(id, in: db) else {
                try VoidTombstone.insert(id, reason: reason, in: db)
                return nil
            }
            guard payment.content.payer == payer else { throw Refusal.idReused("payer") }
            guard payment.content.request == placed else { throw Refusal.idReused("request_id") }
            switch payment.state {
            case .voided, .refused: return payment
            case .captured: throw Refusal.holdCaptured
            case .held:
                guard payment.captured.isZero else { throw Refusal.holdCaptured }
                try Self.release(&payment, reason: reason, in: db)
                try db.append(PaymentsAPI.PaymentVoided(payment), about: payment)
                return payment
            }
        }
        return PaymentsAPI.VoidResponse(
            payment: payment.map { PaymentsAPI.Payment($0) }
                ?? PaymentsAPI.Payment(holdID: id.text, state: .voided))
    }

    private static func release(_ payment: inout Payment, reason: String, in db: Connection) throws {
        guard let hold = payment.holdTransfer else { throw LedgerFault("\(payment.id) has no hold") }
        try Transfer.verify(hold, moved: payment.amount, in: db)
        let transfer = TransferID(timeOrdered: "trf", now: db.now)
        let payer = payment.content.payer
        try Ledger.post(
            transfer, .void(payment.id),
            [
                Posting(.held(payer), try payment.amount.negated(), with: payment.payee),
                Posting(.available(payer), payment.amount, with: payment.payee),
            ], in: db)
        try payment.becomeVoided(by: transfer, reason: reason, in: db)
    }
}
