// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Any rpc that takes ids also refuses with ID_MALFORMED, naming the field whose id breaks the rule.
/// What answers `souk.payments.v1.Payments`: a function for each method.
public protocol PaymentsService: RPCService {
    /// Links a bank account that a wallet can be topped up from.
    ///
    /// The simulated bank accepts every IBAN whose check digits are right. The caller chooses the id: the
    /// same id and content answers as before. Refused: IBAN_INVALID, HOLDER_INVALID, CURRENCY_INVALID,
    /// ID_REUSED, TOO_MANY_BANK_ACCOUNTS (5 a person).
    func linkBankAccount(
        _ request: PaymentsAPI.LinkBankAccountRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.LinkBankAccountResponse

    /// Moves money from a linked bank account into the caller's wallet.
    ///
    /// The caller chooses the id: the same id and content answers as before. Refused: BANK_ACCOUNT_NOT_FOUND,
    /// AMOUNT_INVALID (1 to 1,000,000 minor units a call), CURRENCY_MIXED, BALANCE_TOO_LARGE, ID_REUSED.
    /// BALANCE_TOO_LARGE is remembered: a top-up that it refused stays refused under its id, also once there
    /// is room; ask again under a new one.
    func topUp(_ request: PaymentsAPI.TopUpRequest, _ call: Call) async throws -> PaymentsAPI.TopUpResponse

    /// Sets the six digits that approve payments, or changes them when `current_pin` is right.
    ///
    /// Setting the same PIN again answers as before. Refused: PIN_INVALID, PIN_TOO_SIMPLE, PIN_WRONG,
    /// PIN_LOCKED (retry_at says until when), TOO_BUSY (too many PINs are being checked; nothing was tried,
    /// ask again shortly).
    func setPin(_ request: PaymentsAPI.SetPinRequest, _ call: Call) async throws -> PaymentsAPI.SetPinResponse

    /// Approves one payment: this amount, to this business, for this order, by this person, once, within 10
    /// minutes.
    ///
    /// No money moves. The caller chooses the id: the same id and content answers as before, if the PIN is
    /// right again. Five wrong PINs lock it for 1 minute, and each further wrong one for longer: 5, 15, 60
    /// minutes, then a day. Refused: PIN_NOT_SET, PIN_WRONG, PIN_LOCKED, AMOUNT_INVALID, ID_REUSED, TOO_BUSY
    /// (as for SetPin).
    func approvePayment(
        _ request: PaymentsAPI.ApprovePaymentRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.ApprovePaymentResponse

    /// Sets a buyer's money aside under an approval.
    ///
    /// The id is the order's. A hold that was refused stays refused under its id for ever, and so does one
    /// that was voided before it arrived, so that no late or repeated request can turn the outcome. Same id
    /// and content answers as before. Refused: INSUFFICIENT_FUNDS, APPROVAL_NOT_FOUND, APPROVAL_USED,
    /// APPROVAL_EXPIRED, APPROVAL_DIFFERS, HOLD_VOIDED, AMOUNT_INVALID, ID_REUSED.
    func hold(_ request: PaymentsAPI.HoldRequest, _ call: Call) async throws -> PaymentsAPI.HoldResponse

    /// Gives held money to the business, less the commission, in one balanced transfer.
    ///
    /// Repeating it answers as before. Refused: HOLD_NOT_FOUND, HOLD_VOIDED, HOLD_REFUSED.
    func capture(
        _ request: PaymentsAPI.CaptureRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.CaptureResponse

    /// Gives held money back to the buyer.
    ///
    /// A void that arrives before its hold is remembered and makes the hold refuse. Repeating it answers as
    /// before, and the first reason stays. Refused: HOLD_CAPTURED, REASON_TOO_LONG.
    func void(_ request: PaymentsAPI.VoidRequest, _ call: Call) async throws -> PaymentsAPI.VoidResponse

    /// Gives captured money back, in part or whole; the platform gives back its part of the commission.
    ///
    /// The caller chooses the id: the same id and content answers as before. Refused: HOLD_NOT_FOUND,
    /// NOT_CAPTURED, AMOUNT_INVALID, REFUND_TOO_LARGE (all refunds together exceed what was captured),
    /// INSUFFICIENT_FUNDS, ID_REUSED, REASON_TOO_LONG. NOT_CAPTURED and INSUFFICIENT_FUNDS are remembered: a
    /// refund that they refused stays refused under its id, also once the money is there; ask again under a
    /// new one.
    func refund(_ request: PaymentsAPI.RefundRequest, _ call: Call) async throws -> PaymentsAPI.RefundResponse

    /// The caller's balances, one for each currency they ever had; a business's when acting for one.
    func getBalance(
        _ request: PaymentsAPI.GetBalanceRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.GetBalanceResponse

    /// The caller's ledger entries, newest first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listEntries(
        _ request: PaymentsAPI.ListEntriesRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.ListEntriesResponse
}

extension PaymentsService {
    public var methods: [MethodHandler] { PaymentsMethods.handlers(for: self) }
}

extension PaymentsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some PaymentsService) -> [MethodHandler] {
        [
            .unary(linkBankAccount, service.linkBankAccount),
            .unary(topUp, service.topUp),
            .unary(setPin, service.setPin),
            .unary(approvePayment, service.approvePayment),
            .unary(hold, service.hold),
            .unary(capture, service.capture),
            .unary(void, service.void),
            .unary(refund, service.refund),
            .unary(getBalance, service.getBalance),
            .unary(listEntries, service.listEntries),
        ]
    }
}
