import Crypto
import Identity
import Values

/// The keys that Payments mixes into what it stores, all made from one secret that is kept outside the
/// database.
///
/// Without the secret, PINs cannot be checked: it must be kept as long as the database, and is never
/// replaced.
struct PaymentsKeys: Sendable {
    static let secretBytes = 32

    /// Names the secret without giving it away; stored with what it was mixed into.
    let id: String
    let pins: SymmetricKey
    let ibans: SymmetricKey

    init(secret: Secret<[UInt8]>) {
        precondition(secret.reveal().count == Self.secretBytes, "the secret has \(Self.secretBytes) bytes")
        let root = SymmetricKey(data: secret.reveal())
        func key(_ purpose: String) -> SymmetricKey {
            SymmetricKey(
                data: HMAC<SHA256>.authenticationCode(
                    for: Array("souk-payments \(purpose)".utf8), using: root))
        }
        pins = key("pins")
        ibans = key("ibans")
        id =
            Array(HMAC<SHA256>.authenticationCode(for: Array("id".utf8), using: key("id")).prefix(8))
            .hexadecimal
    }

    /// Reads the secret from a file, which is made, readable to its owner only, when there is none yet.
    init(file path: String) throws {
        try self.init(secret: KeyFile(path).readOrMakeSecret(bytes: Self.secretBytes))
    }
}
