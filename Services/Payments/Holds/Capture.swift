import Contracts
import RPC
import Requests
import Storage
import Values

extension Payments {
    /// Gives held money, or a part of it, to the payee and its commission to the platform, in one balanced
    /// transfer; the capture that ends the hold gives the rest back to the payer in the same transfer.
    ///
    /// There is no way back but a refund. Repeating it answers with the capture as it was and the payment as
    /// it is.
    func capture(
        _ request: PaymentsAPI.CaptureRequest, _ call: Call
    ) async throws -> PaymentsAPI.CaptureResponse {
        let content = PaymentCapture.Content(
            id: try ID(request.captureID, field: "capture_id"),
            payment: try ID(request.holdID, field: "hold_id"),
            amount: try Money(payable: request.amount, allowsZero: request.final), isFinal: request.final)

        let (capture, payment) = try await database.write { db in
            guard var payment = try Payment.find(content.payment, in: db) else {
                throw try VoidTombstone.exists(content.payment, in: db)
                    ? Refusal.holdVoided : Refusal.holdNotFound
            }
            if let known = try PaymentCapture.find(content.id, of: payment, in: db) {
                if let field = known.content.difference(from: content) { throw Refusal.idReused(field) }
                return (known, payment)
            }
            let capture = try Self.decide(content, of: payment, now: db.now)
            guard let hold = payment.holdTransfer else { throw LedgerFault("\(payment.id) has no hold") }
            try Transfer.verify(hold, moved: payment.amount, in: db)
            try Self.pay(capture, of: payment, in: db)
            try capture.insert(into: db)
            try payment.add(capture, in: db)
            try db.append(PaymentsAPI.PaymentCaptured(capture, of: payment), about: payment)
            return (capture, payment)
        }
        return PaymentsAPI.CaptureResponse(
            payment: PaymentsAPI.Payment(payment), transferID: capture.transfer.text,
            commission: CommonAPI.Money(capture.commission), released: CommonAPI.Money(capture.released))
    }

    /// What a new capture takes, or why it cannot be; a refusal leaves nothing behind.
    private static func decide(
        _ content: PaymentCapture.Content, of payment: Payment, now: Timestamp
    ) throws -> PaymentCapture {
        guard content.amount.currency == payment.amount.currency else {
            throw Refusal.currencyMixed(payment.amount.currency)
        }
        switch payment.state {
        case .held: break
        case .captured: throw Refusal.holdCaptured
        case .voided: throw Refusal.holdVoided
        case .refused: throw Refusal.holdRefused
        }
        let held = try payment.held()
        guard try !held.isLess(than: content.amount) else {
            throw Refusal.captureTooLarge(content.amount, held: held)
        }
        guard !content.amount.isZero || !payment.captured.isZero else { throw Refusal.nothingCaptured }
        let rest = try held.subtracting(content.amount)
        guard content.isFinal || rest.isZero || payment.captureCount + 1 < PaymentCapture.perPaymentMax else {
            throw Refusal.tooManyCaptures
        }
        return PaymentCapture(
            content: content, commission: try payment.commission(ofCapture: content.amount),
            released: content.isFinal ? rest : .zero(rest.currency),
            transfer: TransferID(timeOrdered: "trf", now: now), time: now)
    }

    /// The payee sees both the whole amount and the commission that was taken from it.
    private static func pay(_ capture: PaymentCapture, of payment: Payment, in db: Connection) throws {
        let payer = payment.content.payer
        let payee = LedgerAccount.Name.available(payment.content.payee)
        let amount = capture.content.amount
        try Ledger.post(
            capture.transfer, .capture(payment.id, capture.content.id),
            [
                Posting(.held(payer), try amount.negated(), with: payment.payee),
                Posting(payee, amount, with: payment.customer),
                Posting(payee, try capture.commission.negated(), with: .platform),
                Posting(.commission, capture.commission, with: payment.payee),
                Posting(.held(payer), try capture.released.negated(), with: payment.payee),
                Posting(.available(payer), capture.released, with: payment.payee),
            ], in: db)
    }
}
