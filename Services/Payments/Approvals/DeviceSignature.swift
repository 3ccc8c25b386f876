import Contracts
import RPC
import Requests
import Values

/// What a device sends with a payment that it signed.
struct DeviceSignature: Hashable, Sendable {
    static let bytesCount = 64
    static let nonceCharacters = 16...64
    /// How far ahead the expiry may lie when the signature is checked.
    static let secondsAheadMax: Int64 = 24 * 60 * 60

    let key: DeviceKeyID
    let nonce: String
    /// Whole seconds.
    let expiresAt: Timestamp
    /// r and s, 32 bytes each.
    let bytes: [UInt8]

    init(key: DeviceKeyID, nonce: String, expiresAt: Timestamp, bytes: [UInt8]) {
        self.key = key
        self.nonce = nonce
        self.expiresAt = expiresAt
        self.bytes = bytes
    }

    /// Throws ID_MALFORMED, NONCE_INVALID, EXPIRY_INVALID or SIGNATURE_INVALID for what makes no sense,
    /// whichever key it is by and whenever it is checked.
    init(_ message: PaymentsAPI.DeviceSignature) throws {
        key = try ID(message.keyID, field: "device_signature.key_id")
        guard Self.isNonce(message.nonce) else { throw Refusal.nonceInvalid }
        nonce = message.nonce
        guard let expiresAt = message.expiresAt, expiresAt.microseconds >= 0,
            expiresAt.microseconds % 1_000_000 == 0
        else { throw Refusal.expiryNotSeconds }
        self.expiresAt = expiresAt
        guard message.signature.count == Self.bytesCount else { throw Refusal.signatureMalformed }
        bytes = message.signature
    }

    /// Letters and digits of ASCII, dash and underscore: base64url and hexadecimal are nonces.
    private static func isNonce(_ text: String) -> Bool {
        nonceCharacters.contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
