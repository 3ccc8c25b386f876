import Contracts
import RPC
import Requests
import Storage
import Values

extension Approvals {
    /// Approves one payment of the caller's with their PIN.
    ///
    /// No money moves. Asked again with the same content and the right PIN it answers as before, even after
    /// it expired.
    func approvePayment(
        _ request: PaymentsAPI.ApprovePaymentRequest, _ call: Call
    ) async throws -> PaymentsAPI.ApprovePaymentResponse {
        let payer = try call.account()
        let id: ApprovalID = try ID(request.approvalID, field: "approval_id")
        let order: RequestID = try ID(request.requestID, field: "request_id")
        guard case .business(let payee) = try request.payee.party(field: "payee") else {
            throw Refusal.payeeInvalid
        }
        let amount = try Money(payable: request.amount)
        try await pins.confirm(Secret(request.pin), of: payer)

        let approval = try await database.write { db in
            let asked = Approval(
                id: id, payer: payer, request: order, payee: payee, amount: amount, now: db.now)
            return try createOnce(
                asked, in: db, insert: asked.insert(into:),
                existing: { try Approval.find(id, of: payer, in: $0) },
                difference: { $0.difference(from: asked) }
            ).thing
        }
        return PaymentsAPI.ApprovePaymentResponse(approvalID: approval.id.text, expiresAt: approval.expiresAt)
    }
}
