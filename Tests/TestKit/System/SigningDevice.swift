public import Contracts
import Crypto
public import Values

/// The P-256 key of a buyer's device, and what it signs: a client's own reading of `proto/README.md`,
/// "Signing a payment", shared with no service.
public struct SigningDevice: Sendable {
    private let privateKey: P256.Signing.PrivateKey

    public init() {
        privateKey = P256.Signing.PrivateKey()
    }

    /// 65 bytes, X9.63.
    public var publicBytes: [UInt8] { Array(privateKey.publicKey.x963Representation) }

    public var id: String { "dk_" + Array(SHA256.hash(data: publicBytes).prefix(16)).hexadecimal }

    /// Signs one payment with a fresh nonce, good for `seconds`.
    public func sign(
        installation: String, payer: Party, payee: Party, request: String, total: Money, seconds: Int64 = 600
    ) throws -> PaymentsAPI.DeviceSignature {
        let nonce = (0..<16).map { _ in UInt8.random(in: .min ... .max) }.base64URL
        let expires = SystemClock().now.seconds + seconds
        let text = """
            souk.payment.v1
            \(installation)
            \(payer.text)
            \(id)
            \(payee.text)
            \(request)
            \(total.currency.code)
            \(total.minor)
            \(nonce)
            \(expires)

            """
        let signature = try privateKey.signature(for: Array(text.utf8))
        return PaymentsAPI.DeviceSignature(
            keyID: id, nonce: nonce, expiresAt: try Timestamp(seconds: expires, nanos: 0),
            signature: Array(signature.rawRepresentation))
    }
}
