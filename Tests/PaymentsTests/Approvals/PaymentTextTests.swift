import Crypto
import Foundation
import Testing
import Values

@testable import Payments

/// The vectors are published with the contract: the Go and Python clients are held against the same file.
@Suite struct `What a device signs` {
    static let vectors: Vectors = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = tests.appending(path: "Fixtures/payment-signatures.json")
        guard let data = try? Data(contentsOf: file),
            let vectors = try? JSONDecoder().decode(Vectors.self, from: data)
        else { preconditionFailure("\(file.path()) holds no vectors") }
        return vectors
    }()

    struct Vectors: Decodable {
        let private_key: String
        let public_key: String
        let key_id: String
        let vectors: [Vector]
    }

    struct Vector: Decodable, CustomTestStringConvertible {
        let name: String
        let fields: Fields
        let signed_text: String
        let sha256: String
        let signature: String
        let signature_der: String?
        let valid: Bool

        var testDescription: String { name }
    }

    struct Fields: Decodable {
        let installation_id: String
        let payer: String
        let key_id: String
        let payee: String
        let request_id: String
        let currency: String
        let total: Int64
        let nonce: String
        let expires: Int64
    }

    private static func text(_ fields: Fields) throws -> PaymentText {
        PaymentText(
            installation: try InstallationID(fields.installation_id), payer: try Party(text: fields.payer),
            key: try DeviceKeyID(fields.key_id), payee: try Party(text: fields.payee),
            request: try RequestID(fields.request_id),
            total: Money(fields.total, try Currency(fields.currency)), nonce: fields.nonce,
            expiresAt: Timestamp(microseconds: fields.expires * 1_000_000))
    }

    @Test(arguments: vectors.vectors) func `is the text of the vectors, byte by byte`(vector: Vector) throws {
        let bytes = try Self.text(vector.fields).bytes
        #expect(String(decoding: bytes, as: UTF8.self) == vector.signed_text)
        #expect(Array(SHA256.hash(data: bytes)).hexadecimal == vector.sha256)
    }

    @Test(arguments: vectors.vectors)
    func `is checked as the vectors say, the wrong ones refused`(vector: Vector) throws {
        let publicKey = try #require([UInt8](hexadecimal: Self.vectors.public_key))
        let key = try DeviceKey(
            publicKey: publicKey, of: AccountID("acc_maria"), session: SessionID("ses_1"),
            registeredAt: .earliest)
        let signature = try #require([UInt8](hexadecimal: vector.signature))
        #expect(key.signed(try Self.text(vector.fields).bytes, with: signature) == vector.valid)
    }

    @Test func `has vectors of both outcomes, and of lengths that trip converters of DER`() {
        let vectors = Self.vectors.vectors
        #expect(vectors.count { $0.valid } >= 4)
        #expect(vectors.count { !$0.valid } >= 8)
        #expect(Set(vectors.compactMap { $0.signature_der?.count }).count >= 2)
    }

    @Test(arguments: vectors.vectors.filter(\.valid))
    func `has the same signature in DER as in the raw form`(vector: Vector) throws {
        let der = try #require(vector.signature_der.flatMap { [UInt8](hexadecimal: $0) })
        let raw = try P256.Signing.ECDSASignature(derRepresentation: der).rawRepresentation
        #expect(Array(raw).hexadecimal == vector.signature)
    }

    @Test func `names a key by the first half of its hash`() throws {
        let key = try P256.Signing.PrivateKey(
            rawRepresentation: #require([UInt8](hexadecimal: Self.vectors.private_key)))
        let publicKey = Array(key.publicKey.x963Representation)
        #expect(publicKey.hexadecimal == Self.vectors.public_key)
        #expect(try DeviceKey.id(of: publicKey).text == Self.vectors.key_id)
    }
}
