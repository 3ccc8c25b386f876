import Crypto
import Values

/// What a business's program signs in with: `souk_sk_` and 64 hex digits, 32 random bytes.
///
/// It has full entropy, so a plain hash hides it.
struct ApiKeySecret: Sendable {
    /// Lets scanners find a secret that was published by mistake.
    static let prefix = "souk_sk_"
    static let bytesCount = 32
    static let hintLength = 4

    private let bytes: Secret<[UInt8]>

    init() {
        var random = SystemRandomNumberGenerator()
        bytes = Secret((0..<Self.bytesCount).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }

    /// Nil for text that cannot be a secret.
    init?(_ text: String) {
        guard text.utf8.count == Self.prefix.utf8.count + 2 * Self.bytesCount, text.hasPrefix(Self.prefix),
            let bytes = [UInt8](hexadecimal: String(text.dropFirst(Self.prefix.count)))
        else { return nil }
        self.bytes = Secret(bytes)
    }

    var text: Secret<String> { Secret(Self.prefix + bytes.reveal().hexadecimal) }

    /// What is kept of it, besides the hint.
    var hash: [UInt8] { Array(SHA256.hash(data: bytes.reveal())) }

    /// Its last characters, to tell keys apart by.
    var hint: String { String(bytes.reveal().hexadecimal.suffix(Self.hintLength)) }
}
