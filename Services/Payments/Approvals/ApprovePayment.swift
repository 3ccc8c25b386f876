import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// Takes the caller's word, and PIN, for one payment of theirs.
    ///
    /// No money moves. Asked again with the same content and the right PIN it answers as before, even after
    /// it expired.
    func approvePayment(
        _ request: PaymentsAPI.ApprovePaymentRequest, _ call: Call
    ) async throws -> PaymentsAPI.ApprovePaymentResponse {
        let payer = try call.account()
        let id: ApprovalID = try Self.id(request.approvalID, "approval_id")
        let order: PaymentID = try Self.id(request.orderID, "order_id")
        let business: BusinessID = try Self.id(request.businessID, "business_id")
        let amount = try Self.amount(request.amount)
        try await pins.confirm(Secret(request.pin), of: payer)

        let approval = try await database.write { db in
            let asked = Approval(
                id: id, payer: payer, order: order, business: business, amount: amount, now: db.now)
            guard let known = try Approval.find(id, of: payer, in: db) else {
                try asked.insert(into: db)
                return asked
            }
            if let field = known.difference(from: asked) { throw PaymentsError.idReused(field: field) }
            return known
        }
        return PaymentsAPI.ApprovePaymentResponse(approvalID: approval.id.text, expiresAt: approval.expiresAt)
    }
}
