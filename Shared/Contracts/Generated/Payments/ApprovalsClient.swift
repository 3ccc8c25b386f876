// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.payments.v1.Approvals` over a channel.
public struct ApprovalsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Sets the six digits that approve payments, or changes them when `current_pin` is right.
    ///
    /// Setting the same PIN again answers as before. Five wrong PINs lock it for 1 minute, and each further
    /// wrong one for longer: 5, 15, 60 minutes, then a day. Refused: PIN_INVALID, PIN_TOO_SIMPLE, PIN_WRONG,
    /// PIN_LOCKED (retry_at says until when), TOO_BUSY (too many PINs are being checked; nothing was tried,
    /// ask again shortly).
    public func setPin(
        _ request: PaymentsAPI.SetPinRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.SetPinResponse {
        try await channel.unary(ApprovalsMethods.setPin, request, options)
    }

    /// Approves one payment with the PIN: this amount, to this payee, for this request, by this person, once,
    /// within 10 minutes.
    ///
    /// No money moves. The caller chooses the id: the same id and content answers as before, if the PIN is
    /// right again. Refused: PIN_NOT_SET, PIN_WRONG, PIN_LOCKED, AMOUNT_INVALID, PAYEE_INVALID (not a
    /// business), ID_REUSED, TOO_BUSY.
    public func approvePayment(
        _ request: PaymentsAPI.ApprovePaymentRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.ApprovePaymentResponse {
        try await channel.unary(ApprovalsMethods.approvePayment, request, options)
    }

    /// Enrols the key of the device that calls for paying: from then on its signatures approve payments
    /// without the PIN.
    ///
    /// The device has registered the key at sign-in (Accounts/CompleteVerification,
    /// Devices/RegisterDeviceKey); the call waits up to 2 seconds for the news of it. Repeating it answers as
    /// before, if the PIN is right again. Refused: PIN_NOT_SET, PIN_WRONG, PIN_LOCKED, TOO_BUSY,
    /// DEVICE_KEY_NOT_FOUND (this session has registered no such key, or its news has not come: ask again),
    /// DEVICE_KEY_REVOKED.
    public func enrolDeviceKey(
        _ request: PaymentsAPI.EnrolDeviceKeyRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.EnrolDeviceKeyResponse {
        try await channel.unary(ApprovalsMethods.enrolDeviceKey, request, options)
    }

    /// The caller's device keys that are not revoked, enrolled or not, newest first, at most 20: one a
    /// session.
    public func listDeviceKeys(
        _ request: PaymentsAPI.ListDeviceKeysRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.ListDeviceKeysResponse {
        try await channel.unary(ApprovalsMethods.listDeviceKeys, request, options)
    }

    /// What authorised a payment: the bytes that were signed, the signature and the public key, so that
    /// anybody who is shown them can check it; or that it was the PIN.
    ///
    /// For its payer, commerce and an operator: the payee is not shown it, because the bytes name the payer's
    /// account. Refused: HOLD_NOT_FOUND (also for anybody else's), HOLD_REFUSED (nothing was paid).
    public func getPaymentProof(
        _ request: PaymentsAPI.GetPaymentProofRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.GetPaymentProofResponse {
        try await channel.unary(ApprovalsMethods.getPaymentProof, request, options)
    }
}
