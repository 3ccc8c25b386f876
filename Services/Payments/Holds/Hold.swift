import Contracts
import RPC
import Requests
import Storage
import Values

extension Payments {
    /// Sets a payer's money aside, and uses up the authorisation that allows it, in one transaction.
    ///
    /// Once the request makes sense, its outcome is stored, a refusal too: whatever comes later under this
    /// id gets the same answer, so a caller that gave up never wakes a payment by asking again. That includes
    /// a signature that is not right: nobody may try signatures on one hold until one fits. The answer to a
    /// repeated hold is the payment as it is by then.
    func hold(_ request: PaymentsAPI.HoldRequest, _ call: Call) async throws
        -> PaymentsAPI.HoldResponse
    {
        let content = try Payment.Content(request)
        let commission = try commissionRate.commission(on: content.amount)
        let authorisation = try await authorisation(in: request, of: content)

        let payment = try await database.write { db in
            try Self.hold(content, commission: commission, by: authorisation, in: db)
        }
        switch payment.state {
        case .held, .captured: return PaymentsAPI.HoldResponse(payment: PaymentsAPI.Payment(payment))
        case .voided: throw Refusal.holdVoided
        case .refused(let refusal): throw refusal.refusal
        }
    }

    /// A signature is checked here, outside the transaction: that takes longer than all the rest.
    private func authorisation(
        in request: PaymentsAPI.HoldRequest, of content: Payment.Content
    ) async throws -> Authorisation {
        switch request.authorisation {
        case .approvalID(let id): return .approval(try ID(id, field: "approval_id"))
        case .deviceSignature(let message):
            let signature = try DeviceSignature(message)
            let key = try await database.read { db in
                try DeviceKey.find(signature.key, of: content.payer, in: db)
            }
            return .signature(CheckedSignature(signature, of: content, by: key, at: installation))
        case nil: throw Refusal.authorisationMissing
        }
    }

    private static func hold(
        _ content: Payment.Content, commission: Commission, by authorisation: Authorisation, in db: Connection
    ) throws -> Payment {
        guard try !VoidTombstone.exists(content.id, in: db) else { throw Refusal.holdVoided }
        let transfer = TransferID(timeOrdered: "trf", now: db.now)
        let refusal = try refusal(of: content, by: authorisation, in: db)
        let asked = Payment(
            content, commission: commission, outcome: refusal.map { .failure($0) } ?? .success(transfer),
            now: db.now)
        let (payment, isNew) = try createOnce(
            asked, in: db, insert: asked.insert(into:), existing: { try Payment.find(content.id, in: $0) },
            difference: { $0.content.difference(from: content) })
        guard isNew else {
            if let field = try authorisation.difference(from: payment, in: db) {
                throw Refusal.idReused(field)
            }
            return payment
        }
        try authorisation.use(by: payment, in: db)
        if refusal == nil {
            try setAside(payment, by: transfer, in: db)
            try db.append(PaymentsAPI.PaymentHeld(payment), about: payment)
        }
        return payment
    }

    private static func refusal(
        of content: Payment.Content, by authorisation: Authorisation, in db: Connection
    ) throws -> HoldRefusal? {
        if let refusal = try authorisation.refusal(of: content, in: db) { return refusal }
        let available = try LedgerAccount.balance(
            .available(content.payer), in: content.amount.currency, in: db)
        return try available.isLess(than: content.amount) ? .insufficientFunds : nil
    }

    private static func setAside(_ payment: Payment, by transfer: TransferID, in db: Connection) throws {
        let payer = payment.content.payer
        try Ledger.post(
            transfer, .hold(payment.id),
            [
                Posting(.available(payer), try payment.amount.negated(), with: payment.payee),
                Posting(.held(payer), payment.amount, with: payment.payee),
            ], in: db)
    }
}

extension Payment.Content {
    fileprivate init(_ request: PaymentsAPI.HoldRequest) throws {
        id = try ID(request.holdID, field: "hold_id")
        guard case .person(let payer) = try request.payer.party(field: "payer") else {
            throw Refusal.payerInvalid
        }
        guard case .business(let payee) = try request.payee.party(field: "payee") else {
            throw Refusal.payeeInvalid
        }
        guard case .customer(let customer, of: payee) = try request.customer.party(field: "customer") else {
            throw Refusal.customerInvalid
        }
        (self.payer, self.payee, self.customer) = (payer, payee, customer)
        self.request = try ID(request.requestID, field: "request_id")
        amount = try Money(payable: request.amount)
        if case .approvalID(let id) = request.authorisation {
            approval = try ID(id, field: "approval_id")
        } else {
            approval = nil
        }
    }
}
