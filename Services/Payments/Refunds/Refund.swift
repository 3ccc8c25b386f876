import Contracts
import RPC
import Requests
import Storage
import Values

extension Payments {
    /// Gives captured money back to the payer; the platform returns its part of the commission.
    ///
    /// A refund that was refused because the payee had too little, or before a capture, stays refused under
    /// its id.
    func refund(
        _ request: PaymentsAPI.RefundRequest, _ call: Call
    ) async throws -> PaymentsAPI.RefundResponse {
        let content = PaymentRefund.Content(
            id: try ID(request.refundID, field: "refund_id"),
            payment: try ID(request.holdID, field: "hold_id"), amount: try Money(payable: request.amount),
            reason: try Self.reasonLength.check(request.reason, field: "reason"))

        let (refund, payment) = try await database.write { db in
            guard var payment = try Payment.find(content.payment, in: db) else { throw Refusal.holdNotFound }
            if let known = try PaymentRefund.find(content.id, of: payment, in: db) {
                if let field = known.content.difference(from: content) { throw Refusal.idReused(field) }
                return (known, payment)
            }
            let outcome = try Self.outcome(of: content, on: payment, in: db)
            let refund = PaymentRefund(content: content, outcome: outcome, time: db.now)
            if case .moved(let transfer, let commission) = outcome {
                try Self.giveBack(content, commission, by: transfer, on: payment, in: db)
                try payment.add(refund: content.amount, commissionReturned: commission, in: db)
                try db.append(
                    PaymentsAPI.PaymentRefunded(
                        content, of: payment, commissionReturned: commission, by: transfer),
                    about: payment)
            }
            try refund.insert(into: db)
            return (refund, payment)
        }
        switch refund.outcome {
        case .refused(let refusal): throw refusal.refusal
        case .moved(let transfer, _):
            return PaymentsAPI.RefundResponse(
                transferID: transfer.text, payment: PaymentsAPI.Payment(payment))
        }
    }

    /// Decides a new refund.
    ///
    /// What can never be is thrown: it leaves nothing behind.
    private static func outcome(
        of refund: PaymentRefund.Content, on payment: Payment, in db: Connection
    ) throws -> PaymentRefund.Outcome {
        guard refund.amount.currency == payment.amount.currency else {
            throw Refusal.currencyMixed(payment.amount.currency)
        }
        guard !payment.captured.isZero else { return .refused(.notCaptured) }
        let refundable = try payment.refundable()
        guard try !refundable.isLess(than: refund.amount) else {
            throw Refusal.refundTooLarge(refund.amount, refundable: refundable)
        }
        guard payment.refundCount < PaymentRefund.perPaymentMax else { throw Refusal.tooManyRefunds }
        let commission = try payment.commission(ofRefund: refund.amount)
        let available = try LedgerAccount.balance(
            .available(payment.content.payee), in: refund.amount.currency, in: db)
        guard try !available.adding(commission).isLess(than: refund.amount) else {
            return .refused(.insufficientFunds)
        }
        return .moved(TransferID(timeOrdered: "trf", now: db.now), commissionReturned: commission)
    }

    private static func giveBack(
        _ refund: PaymentRefund.Content, _ commission: Money, by transfer: TransferID, on payment: Payment,
        in db: Connection
    ) throws {
        guard let hold = payment.holdTransfer else { throw LedgerFault("\(payment.id) has no hold") }
        try Transfer.verify(hold, moved: payment.amount, in: db)
        let payee = LedgerAccount.Name.available(payment.content.payee)
        try Ledger.post(
            transfer, .refund(payment.id, refund.id),
            [
                Posting(.commission, try commission.negated(), with: payment.payee),
                Posting(payee, commission, with: .platform),
                Posting(payee, try refund.amount.negated(), with: payment.customer),
                Posting(.available(payment.content.payer), refund.amount, with: payment.payee),
            ], in: db)
    }
}
