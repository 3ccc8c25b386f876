// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.payments.v1.Payments` over a channel.
public struct PaymentsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Links a bank account that a wallet can be topped up from.
    ///
    /// The simulated bank accepts every IBAN whose check digits are right. The caller chooses the id: the
    /// same id and content answers as before. Refused: IBAN_INVALID, HOLDER_INVALID, CURRENCY_INVALID,
    /// ID_REUSED, TOO_MANY_BANK_ACCOUNTS (5 a person).
    public func linkBankAccount(
        _ request: PaymentsAPI.LinkBankAccountRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.LinkBankAccountResponse {
        try await channel.unary(PaymentsMethods.linkBankAccount, request, options)
    }

    /// Moves money from a linked bank account into the caller's wallet.
    ///
    /// The caller chooses the id: the same id and content answers as before. Refused: BANK_ACCOUNT_NOT_FOUND,
    /// AMOUNT_INVALID (1 to 1,000,000 minor units a call), CURRENCY_MIXED, BALANCE_TOO_LARGE, ID_REUSED.
    /// BALANCE_TOO_LARGE is remembered: a top-up that it refused stays refused under its id, also once there
    /// is room; ask again under a new one.
    public func topUp(
        _ request: PaymentsAPI.TopUpRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.TopUpResponse {
        try await channel.unary(PaymentsMethods.topUp, request, options)
    }

    /// Sets the six digits that approve payments, or changes them when `current_pin` is right.
    ///
    /// Setting the same PIN again answers as before. Refused: PIN_INVALID, PIN_TOO_SIMPLE, PIN_WRONG,
    /// PIN_LOCKED (retry_at says until when), TOO_BUSY (too many PINs are being checked; nothing was tried,
    /// ask again shortly).
    public func setPin(
        _ request: PaymentsAPI.SetPinRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.SetPinResponse {
        try await channel.unary(PaymentsMethods.setPin, request, options)
    }

    /// Approves one payment: this amount, to this business, for this order, by this person, once, within 10
    /// minutes.
    ///
    /// No money moves. The caller chooses the id: the same id and content answers as before, if the PIN is
    /// right again. Five wrong PINs lock it for 1 minute, and each further wrong one for longer: 5, 15, 60
    /// minutes, then a day. Refused: PIN_NOT_SET, PIN_WRONG, PIN_LOCKED, AMOUNT_INVALID, ID_REUSED, TOO_BUSY
    /// (as for SetPin).
    public func approvePayment(
        _ request: PaymentsAPI.ApprovePaymentRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.ApprovePaymentResponse {
        try await channel.unary(PaymentsMethods.approvePayment, request, options)
    }

    /// Sets a buyer's money aside under an approval.
    ///
    /// The id is the order's. A hold that was refused stays refused under its id for ever, and so does one
    /// that was voided before it arrived, so that no late or repeated request can turn the outcome. Same id
    /// and content answers as before. Refused: INSUFFICIENT_FUNDS, APPROVAL_NOT_FOUND, APPROVAL_USED,
    /// APPROVAL_EXPIRED, APPROVAL_DIFFERS, HOLD_VOIDED, AMOUNT_INVALID, ID_REUSED.
    public func hold(
        _ request: PaymentsAPI.HoldRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.HoldResponse {
        try await channel.unary(PaymentsMethods.hold, request, options)
    }

    /// Gives held money to the business, less the commission, in one balanced transfer.
    ///
    /// Repeating it answers as before. Refused: HOLD_NOT_FOUND, HOLD_VOIDED, HOLD_REFUSED.
    public func capture(
        _ request: PaymentsAPI.CaptureRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.CaptureResponse {
        try await channel.unary(PaymentsMethods.capture, request, options)
    }

    /// Gives held money back to the buyer.
    ///
    /// A void that arrives before its hold is remembered and makes the hold refuse. Repeating it answers as
    /// before, and the first reason stays. Refused: HOLD_CAPTURED, REASON_TOO_LONG.
    public func void(
        _ request: PaymentsAPI.VoidRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.VoidResponse {
        try await channel.unary(PaymentsMethods.void, request, options)
    }

    /// Gives captured money back, in part or whole; the platform gives back its part of the commission.
    ///
    /// The caller chooses the id: the same id and content answers as before. Refused: HOLD_NOT_FOUND,
    /// NOT_CAPTURED, AMOUNT_INVALID, REFUND_TOO_LARGE (all refunds together exceed what was captured),
    /// INSUFFICIENT_FUNDS, ID_REUSED, REASON_TOO_LONG. NOT_CAPTURED and INSUFFICIENT_FUNDS are remembered: a
    /// refund that they refused stays refused under its id, also once the money is there; ask again under a
    /// new one.
    public func refund(
        _ request: PaymentsAPI.RefundRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.RefundResponse {
        try await channel.unary(PaymentsMethods.refund, request, options)
    }

    /// The caller's balances, one for each currency they ever had; a business's when acting for one.
    public func getBalance(
        _ request: PaymentsAPI.GetBalanceRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.GetBalanceResponse {
        try await channel.unary(PaymentsMethods.getBalance, request, options)
    }

    /// The caller's ledger entries, newest first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listEntries(
        _ request: PaymentsAPI.ListEntriesRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.ListEntriesResponse {
        try await channel.unary(PaymentsMethods.listEntries, request, options)
    }
}
