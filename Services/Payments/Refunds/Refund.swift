import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// Gives captured money back to the buyer; the platform returns its part of the commission.
    ///
    /// A refund's id is the business's own: two businesses may use the same. A refund that was refused
    /// because the business had too little, or before the capture, stays refused under its id. To another
    /// business the payment does not exist.
    func refund(
        _ request: PaymentsAPI.RefundRequest, _ call: Call
    ) async throws -> PaymentsAPI.RefundResponse {
        let content = PaymentRefund.Content(
            id: try Self.id(request.refundID, "refund_id"), payment: try Self.id(request.holdID, "hold_id"),
            amount: try Self.amount(request.amount), reason: try Self.reason(request.reason))
        let business = try Self.refundingBusiness(call)

        let (refund, payment) = try await database.write { db in
            guard var payment = try Payment.find(content.payment, in: db),
                business == nil || business == payment.content.business
            else { throw PaymentsError.holdNotFound }
            if let known = try PaymentRefund.find(content.id, by: payment.content.business, in: db) {
                let field = known.content.difference(from: content)
                if let field { throw PaymentsError.idReused(field: field) }
                return (known, payment)
            }
            let refund = PaymentRefund(
                content: content, outcome: try Self.outcome(of: content, on: payment, in: db))
            try refund.insert(by: payment.content.business, into: db)
            if case .moved(let transfer, let commission) = refund.outcome {
                try payment.add(refund: content.amount, commissionReturned: commission, in: db)
                try db.append(
                    .refunded(
                        payment.content, by: content, commissionReturned: commission, transfer: transfer))
            }
            return (refund, payment)
        }
        switch refund.outcome {
        case .refused(let refusal): throw refusal.error
        case .moved(let transfer, _):
            return PaymentsAPI.RefundResponse(
                transferID: transfer.text, payment: PaymentsAPI.Payment(payment))
        }
    }

    /// The business the caller refunds for; nil for a program of ours, which may for any.
    private static func refundingBusiness(_ call: Call) throws -> BusinessID? {
        if case .service = call.caller { return nil }
        return try call.business()
    }

    /// Decides a new refund, and moves the money when the answer is yes.
    ///
    /// What can never be is thrown: it leaves nothing behind.
    private static func outcome(
        of refund: PaymentRefund.Content, on payment: Payment, in db: Connection
    ) throws -> PaymentRefund.Outcome {
        guard refund.amount.currency == payment.amount.currency else {
            throw PaymentsError.amountInvalid("in \(payment.amount.currency), as it was paid")
        }
        guard case .captured(let capture) = payment.state else { return .refused(.notCaptured) }
        let refundable = try payment.refundable()
        guard try !refundable.isLess(than: refund.amount) else {
            throw PaymentsError.refundTooLarge(refundable: refundable)
        }
        let commission = try payment.commissionReturned(by: refund.amount)
        let business = LedgerAccount.Name.available(payment.content.business)
        let available = try LedgerAccount.balance(business, in: refund.amount.currency, in: db)
        guard try !available.adding(commission).isLess(than: refund.amount) else {
            return .refused(.insufficientFunds)
        }

        try Transfer.verify(capture, moved: payment.amount, in: db)
        let transfer = try Ledger.post(
            .refund, about: payment.id.text,
            [
                Ledger.Posting(.commission, try commission.negated(), as: .commission),
                Ledger.Posting(business, commission, as: .commission),
                Ledger.Posting(business, try refund.amount.negated(), as: .refund),
                Ledger.Posting(.available(payment.content.payer), refund.amount, as: .refund),
            ], in: db)
        return .moved(transfer.id, commissionReturned: commission)
    }
}
