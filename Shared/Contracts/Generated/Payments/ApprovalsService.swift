// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// How a person authorises payments: with a device key, or with the PIN.
/// What answers `souk.payments.v1.Approvals`: a function for each method.
public protocol ApprovalsService: RPCService {
    /// Sets the six digits that approve payments, or changes them when `current_pin` is right.
    ///
    /// Setting the same PIN again answers as before. Five wrong PINs lock it for 1 minute, and each further
    /// wrong one for longer: 5, 15, 60 minutes, then a day. Refused: PIN_INVALID, PIN_TOO_SIMPLE, PIN_WRONG,
    /// PIN_LOCKED (retry_at says until when), TOO_BUSY (too many PINs are being checked; nothing was tried,
    /// ask again shortly).
    func setPin(_ request: PaymentsAPI.SetPinRequest, _ call: Call) async throws -> PaymentsAPI.SetPinResponse

    /// Approves one payment with the PIN: this amount, to this payee, for this request, by this person, once,
    /// within 10 minutes.
    ///
    /// No money moves. The caller chooses the id: the same id and content answers as before, if the PIN is
    /// right again. Refused: PIN_NOT_SET, PIN_WRONG, PIN_LOCKED, AMOUNT_INVALID, PAYEE_INVALID (not a
    /// business), ID_REUSED, TOO_BUSY.
    func approvePayment(
        _ request: PaymentsAPI.ApprovePaymentRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.ApprovePaymentResponse

    /// Enrols the key of the device that calls for paying: from then on its signatures approve payments
    /// without the PIN.
    ///
    /// The device has registered the key at sign-in (Accounts/CompleteVerification,
    /// Devices/RegisterDeviceKey); the call waits up to 2 seconds for the news of it. Repeating it answers as
    /// before, if the PIN is right again. Refused: PIN_NOT_SET, PIN_WRONG, PIN_LOCKED, TOO_BUSY,
    /// DEVICE_KEY_NOT_FOUND (this session has registered no such key, or its news has not come: ask again),
    /// DEVICE_KEY_REVOKED.
    func enrolDeviceKey(
        _ request: PaymentsAPI.EnrolDeviceKeyRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.EnrolDeviceKeyResponse

    /// The caller's device keys that are not revoked, enrolled or not, newest first, at most 20: one a
    /// session.
    func listDeviceKeys(
        _ request: PaymentsAPI.ListDeviceKeysRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.ListDeviceKeysResponse

    /// What authorised a payment: the bytes that were signed, the signature and the public key, so that
    /// anybody who is shown them can check it; or that it was the PIN.
    ///
    /// For its payer, commerce and an operator: the payee is not shown it, because the bytes name the payer's
    /// account. Refused: HOLD_NOT_FOUND (also for anybody else's), HOLD_REFUSED (nothing was paid).
    func getPaymentProof(
        _ request: PaymentsAPI.GetPaymentProofRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.GetPaymentProofResponse
}

extension ApprovalsService {
    public var methods: [MethodHandler] { ApprovalsMethods.handlers(for: self) }
}

extension ApprovalsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some ApprovalsService) -> [MethodHandler] {
        [
            .unary(setPin, service.setPin),
            .unary(approvePayment, service.approvePayment),
            .unary(enrolDeviceKey, service.enrolDeviceKey),
            .unary(listDeviceKeys, service.listDeviceKeys),
            .unary(getPaymentProof, service.getPaymentProof),
        ]
    }
}
