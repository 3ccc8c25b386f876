import Crypto
import FoundationEssentials
public import Values

/// An Ed25519 key that signs tokens: of one service, or of accounts for people.
public struct SigningKey: Sendable {
    let key: Curve25519.Signing.PrivateKey
    /// Its public half, which whoever checks the tokens holds.
    public let verifyingKey: VerifyingKey

    /// A new key that exists only in memory.
    public init() {
        self.init(Curve25519.Signing.PrivateKey())
    }

    /// The key grown from a seed of 32 bytes; throws `KeyError.malformed` for any other count.
    public init(seed: Secret<[UInt8]>) throws {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed.reveal()) else {
            throw KeyError.malformed("a signing key is a seed of 32 bytes")
        }
        self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        verifyingKey = VerifyingKey(key.publicKey)
    }

    /// The `kid` of the tokens it signs.
    public var id: String { verifyingKey.id }

    var seed: Secret<[UInt8]> { Secret([UInt8](key.rawRepresentation)) }
}

/// The public half of a `SigningKey`.
public struct VerifyingKey: Hashable, Sendable {
    /// The RFC 7638 thumbprint of the key: it names the key without a registry.
    public let id: String
    /// 32 bytes.
    public let bytes: [UInt8]

    /// Throws `KeyError.malformed` when the bytes are no Ed25519 public key.
    public init(bytes: [UInt8]) throws {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            throw KeyError.malformed("a verifying key has 32 bytes")
        }
        self.init(key)
    }

    init(_ key: Curve25519.Signing.PublicKey) {
        bytes = [UInt8](key.rawRepresentation)
        let members = #"{"crv":"Ed25519","kty":"OKP","x":"\#([UInt8](bytes).base64URL)"}"#
        id = [UInt8](SHA256.hash(data: Data(members.utf8))).base64URL
    }
}

/// Why a key or its file cannot be used.
public enum KeyError: Error, Hashable, Sendable, CustomStringConvertible {
    case malformed(String)
    case missing(path: String)
    case unreadable(path: String, cause: String)
    /// Others may read or change the file, so it is no secret.
    case exposed(path: String)

    public var description: String {
        switch self {
        case .malformed(let rule): rule
        case .missing(let path): "\(path) does not exist"
        case .unreadable(let path, let cause): "\(path): \(cause)"
        case .exposed(let path): "\(path) is open to other users of this machine; run: chmod 600 \(path)"
        }
    }
}
