import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// Gives held money to the business and the commission to the platform, in one balanced transfer.
    ///
    /// There is no way back but a refund. Repeating it answers with the payment as it is.
    func capture(
        _ request: PaymentsAPI.CaptureRequest, _ call: Call
    ) async throws -> PaymentsAPI.CaptureResponse {
        let id: PaymentID = try Self.id(request.holdID, "hold_id")

        let payment = try await database.write { db in
            guard var payment = try Payment.find(id, in: db) else {
                throw try VoidTombstone.exists(id, in: db) ? PaymentsError.holdVoided : .holdNotFound
            }
            switch payment.state {
            case .captured: return payment
            case .voided: throw PaymentsError.holdVoided
            case .refused: throw PaymentsError.holdRefused
            case .held(let hold):
                try Transfer.verify(hold, moved: payment.amount, in: db)
                let transfer = try Self.pay(payment, in: db)
                try payment.becomeCaptured(by: transfer, in: db)
                try db.append(.captured(payment.content, commission: payment.commission, by: transfer))
                return payment
            }
        }
        return PaymentsAPI.CaptureResponse(payment: PaymentsAPI.Payment(payment))
    }

    /// The business sees both the whole amount and the commission that was taken from it.
    private static func pay(_ payment: Payment, in db: Connection) throws -> TransferID {
        let business = LedgerAccount.Name.available(payment.content.business)
        let amount = payment.amount
        let commission = payment.commission
        return try Ledger.post(
            .capture, about: payment.id.text,
            [
                Ledger.Posting(.held(payment.content.payer), try amount.negated(), as: .capture),
                Ledger.Posting(business, amount, as: .capture),
                Ledger.Posting(business, try commission.negated(), as: .commission),
                Ledger.Posting(.commission, commission, as: .commission),
            ], in: db
        ).id
    }
}
