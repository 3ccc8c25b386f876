import Storage
import Values

/// The signature that a payment was asked for with, as it is kept: proof of what was signed.
struct PaymentSignature: Hashable, Sendable {
    let payment: PaymentID
    let signature: DeviceSignature
    /// The very bytes that the signature was checked against.
    let signedBytes: [UInt8]
    /// Nil where the payer had no such key.
    let publicKey: [UInt8]?
}

// MARK: - Stored in `signatures` and `nonces`

extension PaymentSignature {
    static func find(_ payment: PaymentID, in db: Connection) throws -> PaymentSignature? {
        try db.row("SELECT * FROM signatures WHERE payment_id = \(payment)").map(PaymentSignature.init)
    }

    static func isNonceUsed(_ nonce: String, of key: DeviceKeyID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM nonces WHERE key_id = \(key) AND nonce = \(nonce)") != nil
    }

    /// A nonce stays with the first payment that used it.
    func insert(usingNonce: Bool, into db: Connection) throws {
        try db.run(
            """
            INSERT INTO signatures
                (payment_id, key_id, nonce, expires_at, signature, signed_bytes, public_key)
            VALUES (\(payment), \(signature.key), \(signature.nonce), \(signature.expiresAt),
                \(signature.bytes), \(signedBytes), \(publicKey))
            """)
        guard usingNonce else { return }
        try db.run(
            """
            INSERT INTO nonces (key_id, nonce, payment_id)
            VALUES (\(signature.key), \(signature.nonce), \(payment))
            ON CONFLICT (key_id, nonce) DO NOTHING
            """)
    }

    private init(row: Row) throws {
        payment = try row["payment_id"]
        signature = DeviceSignature(
            key: try row["key_id"], nonce: try row["nonce"], expiresAt: try row["expires_at"],
            bytes: try row["signature"])
        signedBytes = try row["signed_bytes"]
        publicKey = try row["public_key"]
    }
}
