import Crypto
import FoundationEssentials
import Values

/// Signs page tokens and stream cursors: a service makes them and only it reads them.
///
/// The key belongs to the service's database (`Database.tokenKey`), so every copy of the service and every
/// restart signs alike.
public struct PageTokenKey: Equatable, Sendable {
    /// The longest token that is looked at.
    static let tokenBytesMax = 2_048
    private static let signatureBytes = 16

    private let key: SymmetricKey

    public init(_ bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
    }

    /// The opaque token of a position in a list.
    public func token(at position: String, of list: String) -> String {
        let place = Array(position.utf8)
        return (signature(of: place, list) + place).base64URL
    }

    /// The position in a token of this list; nil for a token that this key has not signed for it.
    public func position(in token: String, of list: String) -> String? {
        guard token.utf8.count <= Self.tokenBytesMax, let bytes = [UInt8](base64: token),
            bytes.count >= Self.signatureBytes
        else { return nil }
        let place = Array(bytes.dropFirst(Self.signatureBytes))
        guard constantTimeEquals(signature(of: place, list), Array(bytes.prefix(Self.signatureBytes)))
        else { return nil }
        return String(validating: place, as: UTF8.self)
    }

    /// The list's name stands between lengths, so that no two lists and positions are signed alike.
    private func signature(of place: [UInt8], _ list: String) -> [UInt8] {
        var signed = Data("\(list.utf8.count):\(list):".utf8)
        signed.append(contentsOf: place)
        return Array(HMAC<SHA256>.authenticationCode(for: signed, using: key).prefix(Self.signatureBytes))
    }
}

/// Compares in a time that depends on the lengths alone.
public func constantTimeEquals(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
