import Storage
import Values

/// What is to authorise a payment.
enum Authorisation: Sendable {
    case approval(ApprovalID)
    case signature(CheckedSignature)
}

extension Authorisation {
    /// Why it does not let that payment through, nil when it does.
    func refusal(of payment: Payment.Content, in db: Connection) throws -> HoldRefusal? {
        switch self {
        case .signature(let signature): return try signature.refusal(of: payment, in: db)
        case .approval(let id):
            guard let approval = try Approval.find(id, of: payment.payer, in: db) else {
                return try Approval.exists(id, in: db) ? .approvalDiffers : .approvalNotFound
            }
            return approval.refusal(of: payment, now: db.now)
        }
    }

    /// Uses it up: an approval when the payment is held; a nonce whenever the signature is right.
    ///
    /// For a payment that was stored just now.
    func use(by payment: Payment, in db: Connection) throws {
        switch self {
        case .approval(let id):
            guard case .held = payment.state else { return }
            try Approval.use(id, of: payment.content.payer, by: payment.id, in: db)
        case .signature(let signature):
            try signature.insert(for: payment.id, into: db)
        }
    }

    /// The field in which this differs from what an earlier hold of the same id was asked for with, nil when
    /// it is the same.
    func difference(from known: Payment, in db: Connection) throws -> String? {
        switch self {
        case .approval(let id): id == known.content.approval ? nil : "approval_id"
        case .signature(let checked):
            try PaymentSignature.find(known.id, in: db)?.signature == checked.signature
                ? nil : "device_signature"
        }
    }
}
