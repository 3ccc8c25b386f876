import RPC
import Values

extension Refusal {
    static let authorisationMissing = Self(
        .invalidArgument, "AUTHORISATION_MISSING", "The hold names nothing that authorises it.",
        RefusalDetail(
            field: "authorisation", rule: "`approval_id` or `device_signature`",
            remedy: "Send an approval of ApprovePayment or a device's signature."))

    static let approvalNotFound = approval("APPROVAL_NOT_FOUND", "There is no such approval.", "given before")
    static let approvalUsed = approval("APPROVAL_USED", "The approval was used before.", "used once")
    static let approvalExpired = approval(
        "APPROVAL_EXPIRED", "The approval has expired.", "at most \(Approval.secondsValid / 60) minutes old")
    static let approvalDiffers = approval(
        "APPROVAL_DIFFERS", "The approval is not for this payment.",
        "of this payer, payee, request and amount")

    private static func approval(_ reason: String, _ message: String, _ rule: String) -> Self {
        Self(
            reason == "APPROVAL_NOT_FOUND" ? .notFound : .failedPrecondition, reason, message,
            RefusalDetail(
                field: "approval_id", rule: rule, remedy: "Place a new order with a new approval."))
    }
}

// MARK: - Device keys

extension Refusal {
    static func deviceKeyNotFound(field: String) -> Self {
        Self(
            .notFound, "DEVICE_KEY_NOT_FOUND", "There is no such key of this person's device.",
            RefusalDetail(
                field: field, rule: "registered by the device itself",
                remedy: "Register the key at sign-in or with RegisterDeviceKey, then enrol it."))
    }

    static func deviceKeyRevoked(field: String) -> Self {
        Self(
            .failedPrecondition, "DEVICE_KEY_REVOKED", "The key was revoked with its session, or replaced.",
            RefusalDetail(
                field: field, rule: "not revoked", remedy: "Sign in again with a new key, and enrol it."))
    }

    static let deviceKeyNotEnrolled = Self(
        .failedPrecondition, "DEVICE_KEY_NOT_ENROLLED", "The key is not enrolled for paying.",
        RefusalDetail(
            field: "device_signature.key_id", rule: "enrolled with the PIN",
            remedy: "Call EnrolDeviceKey, then place a new order."))
}

// MARK: - Signatures

extension Refusal {
    static let signatureInvalid = Self(
        .failedPrecondition, "SIGNATURE_INVALID", "The signature is not of this payment by this key.",
        RefusalDetail(
            field: "device_signature.signature", rule: "ECDSA over P-256 with SHA-256 of the payment's text",
            remedy: "Sign exactly what is paid (proto/README.md), and place a new order."))

    static let signatureMalformed = Self(
        .invalidArgument, "SIGNATURE_INVALID", "The signature is not \(DeviceSignature.bytesCount) bytes.",
        RefusalDetail(
            field: "device_signature.signature", rule: "\(DeviceSignature.bytesCount) bytes, r and s",
            remedy: "Convert DER to the raw form."))

    static let signatureExpired = Self(
        .failedPrecondition, "SIGNATURE_EXPIRED", "The signature has expired.",
        RefusalDetail(
            field: "device_signature.expires_at", rule: "in the future",
            remedy: "Sign again, and place a new order."))

    static let expiryTooFar = Self(
        .failedPrecondition, "EXPIRY_INVALID", "The signature expires too late.",
        RefusalDetail(
            field: "device_signature.expires_at",
            rule: "at most \(DeviceSignature.secondsAheadMax / 3_600) hours ahead",
            remedy: "Sign again with an earlier expiry, and place a new order."))

    static let expiryNotSeconds = Self(
        .invalidArgument, "EXPIRY_INVALID", "The signature's expiry is not in whole seconds.",
        RefusalDetail(
            field: "device_signature.expires_at", rule: "whole seconds since 1970",
            remedy: "Sign and send whole seconds."))

    static let nonceInvalid = Self(
        .invalidArgument, "NONCE_INVALID", "The nonce breaks its rule.",
        RefusalDetail(
            field: "device_signature.nonce", rule: "16 to 64 of letters, digits, dash and underscore",
            remedy: "Take 16 random bytes in base64url."))

    static let nonceUsed = Self(
        .failedPrecondition, "NONCE_USED", "The key has signed with this nonce before.",
        RefusalDetail(
            field: "device_signature.nonce", rule: "once for each key",
            remedy: "Sign with a new random nonce, and place a new order."))
}
