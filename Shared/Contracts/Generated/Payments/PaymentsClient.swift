// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.payments.v1.Payments` over a channel.
public struct PaymentsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Sets a payer's money aside under an authorisation.
    ///
    /// The id is the order's. Same id and content answers as before. A hold that was refused stays refused
    /// under its id for ever, and so does one that was voided before it arrived, so that no late or repeated
    /// request can turn the outcome. Refused for ever: INSUFFICIENT_FUNDS, APPROVAL_NOT_FOUND, APPROVAL_USED,
    /// APPROVAL_EXPIRED, APPROVAL_DIFFERS, DEVICE_KEY_NOT_FOUND (the payer has none of this id),
    /// DEVICE_KEY_NOT_ENROLLED, DEVICE_KEY_REVOKED, SIGNATURE_INVALID (it is not of these very fields by this
    /// key), SIGNATURE_EXPIRED, EXPIRY_INVALID (more than 24 hours ahead), NONCE_USED, HOLD_VOIDED. A nonce
    /// is used up by the first signature that is right, whatever else the hold is refused for. Refused
    /// because the request makes no sense, which leaves nothing behind: AMOUNT_INVALID, PAYER_INVALID (not a
    /// person), PAYEE_INVALID (not a business), CUSTOMER_INVALID (not a customer of the payee),
    /// AUTHORISATION_MISSING, NONCE_INVALID, EXPIRY_INVALID (not whole seconds), SIGNATURE_INVALID (not 64
    /// bytes), ID_REUSED.
    public func hold(
        _ request: PaymentsAPI.HoldRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.HoldResponse {
        try await channel.unary(PaymentsMethods.hold, request, options)
    }

    /// Gives held money to the payee, whole or in part, less the commission on that part, in one balanced
    /// transfer.
    ///
    /// A hold may be captured in several parts; the one with `final`, or that takes all that is left, ends
    /// it, and what is left goes back to the payer in the same transfer. The commission on the whole amount
    /// is fixed by the hold; what all parts so far have taken of it is rounded half-even, so that the parts
    /// add up exactly. The caller chooses the id: the same id and content answers as before. Refused:
    /// HOLD_NOT_FOUND, HOLD_VOIDED, HOLD_REFUSED, HOLD_CAPTURED (a capture has ended it), AMOUNT_INVALID
    /// (also 0 where nothing was captured: void the hold), CURRENCY_MIXED, CAPTURE_TOO_LARGE (more than is
    /// still held), TOO_MANY_CAPTURES (100 a hold; the 100th has to be final), ID_REUSED.
    public func capture(
        _ request: PaymentsAPI.CaptureRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.CaptureResponse {
        try await channel.unary(PaymentsMethods.capture, request, options)
    }

    /// Gives all held money back to the payer.
    ///
    /// A void that arrives before its hold is remembered and makes the hold refuse. Repeating it answers as
    /// before, and the first reason stays. Refused: HOLD_CAPTURED (some of it was captured: end it with a
    /// final capture of 0), PAYER_INVALID (not a person), ID_REUSED (the hold of this id is another payer's
    /// or another request's, and is left alone), TEXT_INVALID (`reason`).
    public func void(
        _ request: PaymentsAPI.VoidRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.VoidResponse {
        try await channel.unary(PaymentsMethods.void, request, options)
    }

    /// Gives captured money back, in part or whole; the platform gives back its part of the commission.
    ///
    /// Refunds of orders go through Orders/RefundOrder, which calls this. The caller chooses the id: the same
    /// id and content answers as before. Refused: HOLD_NOT_FOUND, NOT_CAPTURED, AMOUNT_INVALID,
    /// CURRENCY_MIXED, REFUND_TOO_LARGE (all refunds together exceed what was captured), INSUFFICIENT_FUNDS,
    /// TOO_MANY_REFUNDS (100 a hold that moved money), ID_REUSED, TEXT_INVALID (`reason`). NOT_CAPTURED and
    /// INSUFFICIENT_FUNDS are remembered: a refund that they refused stays refused under its id; ask again
    /// under a new one.
    public func refund(
        _ request: PaymentsAPI.RefundRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.RefundResponse {
        try await channel.unary(PaymentsMethods.refund, request, options)
    }

    /// A payment as it is now with its captures and refunds, for its payer, its payee, or commerce.
    ///
    /// Refused: HOLD_NOT_FOUND (also for anybody else's).
    public func getPayment(
        _ request: PaymentsAPI.GetPaymentRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.GetPaymentResponse {
        try await channel.unary(PaymentsMethods.getPayment, request, options)
    }
}
