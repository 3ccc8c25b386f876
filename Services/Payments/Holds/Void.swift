import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// Gives held money back to the buyer; before its hold has come, it makes sure that it never will.
    ///
    /// The reason is the first one given: repeating it with another answers as before. A hold that was
    /// refused holds nothing to give back: the answer is that it is refused.
    func void(_ request: PaymentsAPI.VoidRequest, _ call: Call) async throws
        -> PaymentsAPI.VoidResponse
    {
        let id: PaymentID = try Self.id(request.holdID, "hold_id")
        let reason = try Self.reason(request.reason)

        let payment = try await database.write { db -> Payment? in
            guard var payment = try Payment.find(id, in: db) else {
                try VoidTombstone.remember(id, reason: reason, in: db)
                return nil
            }
            switch payment.state {
            case .voided, .refused: return payment
            case .captured: throw PaymentsError.holdCaptured
            case .held(let hold):
                try Transfer.verify(hold, moved: payment.amount, in: db)
                let transfer = try Self.giveBack(payment, in: db)
                try payment.becomeVoided(by: transfer, reason: reason, in: db)
                try db.append(.voided(payment.content))
                return payment
            }
        }
        return PaymentsAPI.VoidResponse(
            payment: payment.map(PaymentsAPI.Payment.init)
                ?? PaymentsAPI.Payment(holdID: id.text, state: .voided))
    }

    private static func giveBack(_ payment: Payment, in db: Connection) throws -> TransferID {
        let payer = payment.content.payer
        return try Ledger.post(
            .void, about: payment.id.text,
            [
                Ledger.Posting(.held(payer), try payment.amount.negated(), as: .void),
                Ledger.Posting(.available(payer), payment.amount, as: .void),
            ], in: db
        ).id
    }
}
