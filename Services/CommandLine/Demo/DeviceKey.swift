import Contracts
import Crypto
import Values

/// The P-256 key of a device, which signs payments so that no PIN is needed for them.
///
/// What is signed is specified in `proto/README.md`, "Signing a payment".
struct DeviceKey: Sendable {
    /// How long a signature is good.
    static let goodSeconds: Int64 = 600

    private let privateKey: P256.Signing.PrivateKey

    init() {
        privateKey = P256.Signing.PrivateKey()
    }

    /// Nil when these bytes are no private key.
    init?(_ bytes: [UInt8]) {
        guard let key = try? P256.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
        privateKey = key
    }

    /// 32 bytes, to be kept as secret as a password.
    var privateBytes: [UInt8] { Array(privateKey.rawRepresentation) }

    /// 65 bytes, X9.63.
    var publicBytes: [UInt8] { Array(privateKey.publicKey.x963Representation) }

    var id: String { "dk_" + Array(SHA256.hash(data: publicBytes).prefix(16)).hexadecimal }

    /// One payment, as it is signed.
    struct Payment {
        let installation: String
        let payer: Party
        let payee: Party
        let requestID: String
        let total: Money
    }

    struct Signed {
        let text: String
        let signature: PaymentsAPI.DeviceSignature
    }

    func sign(_ payment: Payment, now: Timestamp) throws -> Signed {
        let nonce = (0..<16).map { _ in UInt8.random(in: .min ... .max) }.base64URL
        let expires = now.seconds + Self.goodSeconds
        let lines = [
            "souk.payment.v1", payment.installation, payment.payer.text, id, payment.payee.text,
            payment.requestID, payment.total.currency.code, String(payment.total.minor), nonce,
            String(expires),
        ]
        let text = lines.map { $0 + "\n" }.joined()
        let signature = try privateKey.signature(for: Array(text.utf8))
        return Signed(
            text: text,
            signature: PaymentsAPI.DeviceSignature(
                keyID: id, nonce: nonce, expiresAt: try Timestamp(seconds: expires, nanos: 0),
                signature: Array(signature.rawRepresentation)))
    }
}
