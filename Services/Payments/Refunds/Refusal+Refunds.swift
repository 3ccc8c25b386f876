import RPC
import Values

extension Refusal {
    static let notCaptured = Self(
        .failedPrecondition, "NOT_CAPTURED",
        "Nothing of the hold is captured, so there is nothing to refund.",
        RefusalDetail(
            field: "hold_id", rule: "captured, at least in part",
            remedy: "Void a hold that is not captured; or refund after the capture, under a new id."))

    static let refundUnfunded = Self(
        .failedPrecondition, "INSUFFICIENT_FUNDS", "The business has not enough money for this refund.",
        RefusalDetail(
            field: "amount", rule: "at most what the business has available",
            remedy: "Ask again under a new id when the business has the money."))

    static func refundTooLarge(_ amount: Money, refundable: Money) -> Self {
        Self(
            .failedPrecondition, "REFUND_TOO_LARGE",
            "The amount is more than what can still be refunded, \(refundable).",
            RefusalDetail(
                field: "amount", rule: "all refunds together are at most what was captured",
                limit: refundable.description, current: amount.description,
                remedy: "Refund at most \(refundable)."))
    }

    static let tooManyRefunds = Self(
        .resourceExhausted, "TOO_MANY_REFUNDS",
        "A payment is refunded in at most \(PaymentRefund.perPaymentMax) parts.",
        RefusalDetail(
            field: "hold_id", rule: "at most \(PaymentRefund.perPaymentMax) refunds",
            limit: "\(PaymentRefund.perPaymentMax)", remedy: "Pay the rest back outside of this payment."))
}
