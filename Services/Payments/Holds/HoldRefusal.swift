import RPC
import Storage

/// What a hold is refused for, for ever, once its request made sense; stored as the reason word.
enum HoldRefusal: String, Error, SQLConvertible, CaseIterable {
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

    var refusal: Refusal {
        switch self {
        case .insufficientFunds: .insufficientFunds
        case .approvalNotFound: .approvalNotFound
        case .approvalUsed: .approvalUsed
        case .approvalExpired: .approvalExpired
        case .approvalDiffers: .approvalDiffers
        case .deviceKeyNotFound: .deviceKeyNotFound(field: "device_signature.key_id")
        case .deviceKeyNotEnrolled: .deviceKeyNotEnrolled
        case .deviceKeyRevoked: .deviceKeyRevoked(field: "device_signature.key_id")
        case .signatureInvalid: .signatureInvalid
        case .signatureExpired: .signatureExpired
        case .expiryInvalid: .expiryTooFar
        case .nonceUsed: .nonceUsed
        }
    }
}
