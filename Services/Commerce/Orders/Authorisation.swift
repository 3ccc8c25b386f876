import Contracts
import RPC
import Requests
import Values

/// Names the approval that a buyer gave payments with the PIN.
typealias ApprovalID = ID<Approval>
enum Approval {}
/// Names a device's key.
typealias DeviceKeyID = ID<DeviceKey>
enum DeviceKey {}

/// How a buyer authorises the payment of an order; stored, so that the hold can be asked for again.
enum Authorisation: Hashable, Sendable {
    case approval(ApprovalID, expiresAt: Timestamp)
    case signature(DeviceSignature)

    /// Until when the payment may wait to be held.
    ///
    /// Of an approval it is what the buyer says that payments has said. Payments has the last word: an order
    /// that waits longer than its approval is good is refused.
    var expiresAt: Timestamp {
        switch self {
        case .approval(_, let expiresAt): expiresAt
        case .signature(let signature): signature.expiresAt
        }
    }

    /// Throws APPROVAL_EXPIRED or SIGNATURE_EXPIRED.
    func checkGood(at now: Timestamp) throws {
        guard expiresAt <= now else { return }
        throw switch self {
        case .approval: Refusal.approvalExpired(expiresAt)
        case .signature: Refusal.signatureExpired(expiresAt)
        }
    }
}

/// A payment signed by a device's key; payments checks it when it holds the money.
struct DeviceSignature: Hashable, Sendable {
    static let nonceLengths = 16...64
    static let signatureBytes = 64

    let key: DeviceKeyID
    let nonce: String
    /// Whole seconds.
    let expiresAt: Timestamp
    let signature: [UInt8]
}

// MARK: - From a request, and for payments

extension Authorisation {
    /// Throws AUTHORISATION_MISSING, ID_MALFORMED, EXPIRY_INVALID, NONCE_INVALID and SIGNATURE_INVALID,
    /// naming the field.
    init(_ message: OrdersAPI.PlaceOrderRequest.OneOf_Authorisation?) throws {
        switch message {
        case .approval(let approval):
            let id = try ApprovalID(approval.approvalID, field: "approval.approval_id")
            guard let expiresAt = approval.expiresAt else {
                throw Refusal.expiryInvalid("approval.expires_at", rule: "what ApprovePayment answered")
            }
            self = .approval(id, expiresAt: expiresAt)
        case .deviceSignature(let signature): self = .signature(try DeviceSignature(signature))
        case nil: throw Refusal.authorisationMissing
        }
    }
}

extension PaymentsAPI.HoldRequest.OneOf_Authorisation {
    init(_ authorisation: Authorisation) {
        switch authorisation {
        case .approval(let id, _): self = .approvalID(id.text)
        case .signature(let signature):
            self = .deviceSignature(
                PaymentsAPI.DeviceSignature(
                    keyID: signature.key.text, nonce: signature.nonce, expiresAt: signature.expiresAt,
                    signature: signature.signature))
        }
    }
}

extension DeviceSignature {
    fileprivate init(_ message: PaymentsAPI.DeviceSignature) throws {
        let key = try DeviceKeyID(message.keyID, field: "device_signature.key_id")
        guard Self.nonceLengths.contains(message.nonce.utf8.count),
            message.nonce.utf8.allSatisfy(Self.isNonceByte)
        else {
            throw Refusal.nonceInvalid
        }
        guard let expiresAt = message.expiresAt, expiresAt.nanos == 0 else {
            throw Refusal.expiryInvalid("device_signature.expires_at", rule: "a moment in whole seconds")
        }
        guard message.signature.count == Self.signatureBytes else {
            throw Refusal.signatureMalformed
        }
        self.init(key: key, nonce: message.nonce, expiresAt: expiresAt, signature: message.signature)
    }

    private static func isNonceByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
