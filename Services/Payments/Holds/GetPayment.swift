import Contracts
import RPC
import Requests
import Storage
import Values

extension Payments {
    /// A payment as it is now, with its captures and refunds.
    ///
    /// To anybody but its payer, its payee and commerce it does not exist. The payee is shown the customer in
    /// place of the payer's account.
    func getPayment(
        _ request: PaymentsAPI.GetPaymentRequest, _ call: Call
    ) async throws -> PaymentsAPI.GetPaymentResponse {
        let id: PaymentID = try ID(request.holdID, field: "hold_id")
        let reader: Party? = if case .service = call.caller { nil } else { try call.party() }

        return try await database.read { db in
            guard let payment = try Payment.find(id, in: db),
                reader == nil || reader == .person(payment.content.payer) || reader == payment.payee
            else { throw Refusal.holdNotFound }
            return PaymentsAPI.GetPaymentResponse(
                payment: PaymentsAPI.Payment(payment, seenByPayee: reader == payment.payee),
                captures: try PaymentCapture.all(of: payment, in: db).map { PaymentsAPI.PaymentCapture($0) },
                refunds: try PaymentRefund.moved(of: payment, in: db).compactMap(
                    PaymentsAPI.PaymentRefund.init))
        }
    }
}
