import RPC

/// A refusal that payments stores with the hold: it is final, whatever is asked under the hold's id later.
///
/// Any other refusal, such as that of a request which makes no sense to payments, leaves nothing there: a
/// later or repeated hold of the same id could still set money aside.
enum StoredHoldRefusal: String, CaseIterable {
    case insufficientFunds = "INSUFFICIENT_FUNDS"
    case approvalNotFound = "APPROVAL_NOT_FOUND"
    case approvalUsed = "APPROVAL_USED"
    case approvalExpired = "APPROVAL_EXPIRED"
    case approvalDiffers = "APPROVAL_DIFFERS"
    case deviceKeyNotFound = "DEVICE_KEY_NOT_FOUND"
    case deviceKeyNotEnrolled = "DEVICE_KEY_NOT_ENROLLED"
    case deviceKeyRevoked = "DEVICE_KEY_REVOKED"
    case signatureInvalid = "SIGNATURE_INVALID"
    case signatureExpired = "SIGNATURE_EXPIRED"
    case expiryInvalid = "EXPIRY_INVALID"
    case nonceUsed = "NONCE_USED"
    case holdVoided = "HOLD_VOIDED"
    case holdRefused = "HOLD_REFUSED"

    /// Nil for a refusal that payments does not store.
    ///
    /// SIGNATURE_INVALID and EXPIRY_INVALID are also the words for a malformed request, which the code tells.
    init?(_ reason: String, _ code: RPCCode) {
        guard code != .invalidArgument else { return nil }
        self.init(rawValue: reason)
    }
}
