import RPC
import Values

extension Refusal {
    static let payerInvalid = Self(
        .invalidArgument, "PAYER_INVALID", "The payer is not a person.",
        RefusalDetail(field: "payer", rule: "a person"))
    static let payeeInvalid = Self(
        .invalidArgument, "PAYEE_INVALID", "The payee is not a business.",
        RefusalDetail(field: "payee", rule: "a business"))
    static let customerInvalid = Self(
        .invalidArgument, "CUSTOMER_INVALID", "The customer is not one of the payee.",
        RefusalDetail(field: "customer", rule: "a customer of the payee"))

    static let insufficientFunds = Self(
        .failedPrecondition, "INSUFFICIENT_FUNDS", "There is not enough money for this.",
        RefusalDetail(
            field: "amount", rule: "at most what is available",
            remedy: "Top up the wallet, then ask again under a new id."))

    static let holdNotFound = Self(
        .notFound, "HOLD_NOT_FOUND", "There is no such hold.",
        RefusalDetail(field: "hold_id", remedy: "Use the id of an order of yours."))
    static let holdVoided = Self(
        .failedPrecondition, "HOLD_VOIDED", "The hold was voided.",
        RefusalDetail(field: "hold_id", rule: "not voided", remedy: "Place a new order."))
    static let holdRefused = Self(
        .failedPrecondition, "HOLD_REFUSED", "The hold was refused and never held money.",
        RefusalDetail(field: "hold_id", rule: "not refused", remedy: "Place a new order."))
    static let holdCaptured = Self(
        .failedPrecondition, "HOLD_CAPTURED", "The hold was captured.",
        RefusalDetail(
            field: "hold_id", rule: "still held",
            remedy: "End a hold that was captured in part with a final capture; refund what was captured."))

    static let nothingCaptured = Self(
        .invalidArgument, "AMOUNT_INVALID", "The amount is 0, but nothing of the hold was captured before.",
        RefusalDetail(
            field: "amount", rule: "1 or more, or 0 with `final` after another capture", current: "0",
            remedy: "Void the hold instead."))

    static func captureTooLarge(_ amount: Money, held: Money) -> Self {
        Self(
            .failedPrecondition, "CAPTURE_TOO_LARGE", "The amount is more than what is still held, \(held).",
            RefusalDetail(
                field: "amount", rule: "at most what is still held", limit: held.description,
                current: amount.description, remedy: "Capture at most \(held)."))
    }

    static let tooManyCaptures = Self(
        .resourceExhausted, "TOO_MANY_CAPTURES",
        "A hold has at most \(PaymentCapture.perPaymentMax) captures, and the last has to be final.",
        RefusalDetail(
            field: "final", rule: "true in capture \(PaymentCapture.perPaymentMax)",
            limit: "\(PaymentCapture.perPaymentMax)", remedy: "Capture the rest with `final`."))
}
