import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// Sets a buyer's money aside, and uses up the approval that allows it, in one transaction.
    ///
    /// Once the request makes sense, its outcome is stored, a refusal too: whatever comes later under this
    /// id gets the same answer, so a caller that gave up never wakes a payment by asking again. The answer
    /// to a repeated hold is the payment as it is by then.
    func hold(_ request: PaymentsAPI.HoldRequest, _ call: Call) async throws
        -> PaymentsAPI.HoldResponse
    {
        let content = Payment.Content(
            id: try Self.id(request.holdID, "hold_id"),
            payer: try Self.id(request.payerAccountID, "payer_account_id"),
            business: try Self.id(request.businessID, "business_id"), amount: try Self.amount(request.amount),
            approval: try Self.id(request.approvalID, "approval_id"))
        let commission = try commissionRate.commission(on: content.amount)

        let payment = try await database.write { db in
            if let known = try Payment.find(content.id, in: db) {
                let field = known.content.difference(from: content)
                if let field { throw PaymentsError.idReused(field: field) }
                return known
            }
            guard try !VoidTombstone.exists(content.id, in: db) else { throw PaymentsError.holdVoided }
            let payment = Payment(
                content, commission: commission, state: try Self.outcome(of: content, in: db), now: db.now)
            try payment.insert(into: db)
            if case .held = payment.state { try db.append(.held(content)) }
            return payment
        }
        switch payment.state {
        case .held, .captured: return PaymentsAPI.HoldResponse(payment: PaymentsAPI.Payment(payment))
        case .voided: throw PaymentsError.holdVoided
        case .refused(let refusal): throw refusal.error
        }
    }

    /// Decides a new hold, and moves the money when the answer is yes.
    private static func outcome(of payment: Payment.Content, in db: Connection) throws -> Payment.State {
        guard let approval = try Approval.find(payment.approval, of: payment.payer, in: db) else {
            let isAnothers = try Approval.exists(payment.approval, in: db)
            return .refused(isAnothers ? .approvalDiffers : .approvalNotFound)
        }
        if let refusal = approval.refusal(of: payment, now: db.now) { return .refused(refusal) }
        let available = try LedgerAccount.balance(
            .available(payment.payer), in: payment.amount.currency, in: db)
        guard try !available.isLess(than: payment.amount) else { return .refused(.insufficientFunds) }

        try Approval.use(approval.id, of: approval.payer, in: db)
        let transfer = try Ledger.post(
            .hold, about: payment.id.text,
            [
                Ledger.Posting(.available(payment.payer), try payment.amount.negated(), as: .hold),
                Ledger.Posting(.held(payment.payer), payment.amount, as: .hold),
            ], in: db)
        return .held(transfer.id)
    }
}
