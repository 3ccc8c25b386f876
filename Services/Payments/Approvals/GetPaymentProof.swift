import Contracts
import RPC
import Requests
import Storage
import Values

extension Approvals {
    /// What authorised a payment, for its payer, commerce and operators: to anybody else it does not exist.
    func getPaymentProof(
        _ request: PaymentsAPI.GetPaymentProofRequest, _ call: Call
    ) async throws -> PaymentsAPI.GetPaymentProofResponse {
        let id: PaymentID = try ID(request.holdID, field: "hold_id")
        let payer = Self.isPerson(call) ? try call.account() : nil

        return try await database.read { db in
            guard let payment = try Payment.find(id, in: db),
                payer == nil || payer == payment.content.payer
            else { throw Refusal.holdNotFound }
            if case .refused = payment.state { throw Refusal.holdRefused }
            return PaymentsAPI.GetPaymentProofResponse(proof: try Self.proof(of: payment, in: db))
        }
    }

    private static func isPerson(_ call: Call) -> Bool {
        switch call.caller {
        case .service, .operator: false
        default: true
        }
    }

    private static func proof(
        of payment: Payment, in db: Connection
    ) throws -> PaymentsAPI.GetPaymentProofResponse.OneOf_Proof {
        if let id = payment.content.approval {
            guard let approval = try Approval.find(id, of: payment.content.payer, in: db) else {
                throw LedgerFault("payment \(payment.id) has lost its approval")
            }
            return .approved(
                PaymentsAPI.ApprovedPayment(approvalID: id.text, approvedAt: approval.approvedAt))
        }
        guard let proof = try PaymentSignature.find(payment.id, in: db), let publicKey = proof.publicKey
        else {
            throw LedgerFault("payment \(payment.id) has lost its signature")
        }
        return .signed(
            PaymentsAPI.SignedPayment(
                signedBytes: proof.signedBytes, signature: proof.signature.bytes, publicKey: publicKey,
                keyID: proof.signature.key.text))
    }
}
