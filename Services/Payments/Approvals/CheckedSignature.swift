import Storage
import Values

/// A device's signature of a payment, held against the key that it names.
///
/// Checking takes some 60 microseconds of computing, so it is done before the write transaction. Whether the
/// key counts is decided in it.
struct CheckedSignature: Sendable {
    let signature: DeviceSignature
    let signedBytes: [UInt8]
    /// Nil where the payer has no such key.
    let publicKey: [UInt8]?
    /// Whether it is the key's signature of the payment.
    let isValid: Bool

    init(
        _ signature: DeviceSignature, of payment: Payment.Content, by key: DeviceKey?,
        at installation: InstallationID
    ) {
        self.signature = signature
        signedBytes =
            PaymentText(
                installation: installation, payer: .person(payment.payer), key: signature.key,
                payee: .business(payment.payee), request: payment.request, total: payment.amount,
                nonce: signature.nonce, expiresAt: signature.expiresAt
            ).bytes
        publicKey = key?.publicKey
        isValid = key?.signed(signedBytes, with: signature.bytes) ?? false
    }

    /// Why it does not let that payment through, nil when it does.
    func refusal(of payment: Payment.Content, in db: Connection) throws -> HoldRefusal? {
        guard let key = try DeviceKey.find(signature.key, of: payment.payer, in: db), publicKey != nil else {
            return .deviceKeyNotFound
        }
        guard key.revokedAt == nil else { return .deviceKeyRevoked }
        guard key.enrolledAt != nil else { return .deviceKeyNotEnrolled }
        guard isValid else { return .signatureInvalid }
        guard db.now < signature.expiresAt else { return .signatureExpired }
        guard signature.expiresAt <= db.now.adding(seconds: DeviceSignature.secondsAheadMax) else {
            return .expiryInvalid
        }
        return try PaymentSignature.isNonceUsed(signature.nonce, of: signature.key, in: db) ? .nonceUsed : nil
    }

    /// Keeps it with the payment, and uses up its nonce if it is right.
    func insert(for payment: PaymentID, into db: Connection) throws {
        try PaymentSignature(
            payment: payment, signature: signature, signedBytes: signedBytes, publicKey: publicKey
        ).insert(usingNonce: isValid, into: db)
    }
}
