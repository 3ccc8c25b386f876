import Crypto
import Foundation

/// A JWT made by hand, with any header, claims and signature: what an attacker can send.
struct ForgedToken {
    var header: [String: any Sendable]
    var claims: [String: any Sendable]

    /// Signed by whoever holds the key.
    func signed(by key: Curve25519.Signing.PrivateKey) throws -> String {
        try with { try key.signature(for: $0) }
    }

    /// Signed with a shared secret, as HS256 does.
    func hashed(with secret: [UInt8]) throws -> String {
        try with { Data(HMAC<SHA256>.authenticationCode(for: $0, using: SymmetricKey(data: secret))) }
    }

    func unsigned() throws -> String { try with { _ in Data() } }

    private func with(_ signature: (Data) throws -> Data) throws -> String {
        let parts = try [header, claims].map { Self.coded(try JSONSerialization.data(withJSONObject: $0)) }
        let signed = parts.joined(separator: ".")
        return "\(signed).\(Self.coded(try signature(Data(signed.utf8))))"
    }

    static func coded(_ data: Data) -> String {
        data.base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
