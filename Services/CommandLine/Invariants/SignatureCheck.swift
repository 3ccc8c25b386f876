import Crypto
import Storage
import Values

/// Checks again what paid each payment by signature: the bytes that were signed are of this very payment, and
/// the signature is by a key of the payer's.
enum SignatureCheck {
    static let invariant = Invariant(
        claim: "each payment by signature was signed: this payer, payee, request and amount, by this key",
        each: """
            SELECT p.id, p.payer, p.payee, p.request_id, p.currency, p.amount_minor, s.key_id, s.nonce,
                s.expires_at, s.signed_bytes, s.signature, s.public_key, k.account_id
            FROM payments_payments p LEFT JOIN payments_signatures s ON s.payment_id = p.id
            LEFT JOIN payments_device_keys k ON k.id = s.key_id
            WHERE p.authorisation = 'signature' AND p.state <> 'refused'
            """,
        contradiction: contradiction)

    private static func contradiction(_ row: Row) throws -> String? {
        let payment = "payment \(try row["id"] as String)"
        guard let keyID: String = try row["key_id"], let bytes: [UInt8] = try row["signed_bytes"],
            let signature: [UInt8] = try row["signature"], let publicKey: [UInt8] = try row["public_key"]
        else { return "\(payment) was not signed" }
        let seconds = (try row["expires_at"] as Int64) / 1_000_000
        let said: [String] = [
            "souk.payment.v1", try row["payer"], keyID, try row["payee"], try row["request_id"],
            try row["currency"], String(try row["amount_minor"] as Int64), try row["nonce"], String(seconds),
        ]
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        guard lines.count == 11, lines.removeLast().isEmpty else { return "\(payment): no signed text" }
        // Every installation has one id; which is this one's is said nowhere else in the relations.
        lines.remove(at: 1)
        guard lines == said else { return "\(payment): something else was signed" }
        guard try row["payer"] == "person:\(try row["account_id"] as String? ?? "")" else {
            return "\(payment): key \(keyID) is not the payer's"
        }
        let identity = "dk_" + Array(SHA256.hash(data: publicKey).prefix(16)).hexadecimal
        guard identity == keyID, isValid(signature, over: bytes, by: publicKey) else {
            return "\(payment): the signature is not by key \(keyID)"
        }
        return nil
    }

    private static func isValid(_ signature: [UInt8], over bytes: [UInt8], by publicKey: [UInt8]) -> Bool {
        guard let key = try? P256.Signing.PublicKey(x963Representation: publicKey),
            let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}
