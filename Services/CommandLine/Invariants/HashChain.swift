import Crypto
import Storage

/// Hashes the ledger again from its first entry: nobody can have changed an old entry unnoticed.
///
/// Each entry's hash is the SHA-256 of the hash before it, in hex, and its own fields, joined with `|`; which
/// fields, and in which order, stands in `Services/Payments/Schema.swift`.
struct HashChain {
    static let claim = "the ledger's hash chain is unbroken"
    private static let pageMax = 10_000

    let inspection: Inspection

    /// What is wrong with the first entry that does not fit, if one does not.
    func contradiction() throws -> String? {
        var hash = String(repeating: "0", count: 64)
        var last: Int64 = 0
        while true {
            let rows = try inspection.rows(
                """
                SELECT e.sequence, lower(hex(e.hash)) AS hash,
                    '|' || e.sequence || '|' || t.id || '|' || t.kind || '|' || t.subject || '|' || t.at
                    || '|' || a.owner_kind || '|' || a.owner_id || '|' || a.kind || '|' || a.currency
                    || '|' || e.kind || '|' || e.amount_minor || '|' || e.balance_after_minor AS fields
                FROM payments.entries e JOIN payments.transfers t ON t.id = e.transfer_id
                    JOIN payments.ledger_accounts a ON a.id = e.ledger_account_id
                WHERE e.sequence > \(last) ORDER BY e.sequence LIMIT \(Self.pageMax)
                """)
            for row in rows {
                last = try row["sequence"]
                hash = Self.hex(SHA256.hash(data: Array((hash + (try row["fields"] as String)).utf8)))
                guard try row["hash"] == hash else { return "it breaks at entry \(last)" }
            }
            if rows.count < Self.pageMax { return nil }
        }
    }

    private static func hex(_ digest: SHA256.Digest) -> String {
        digest.map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0\(text)" : text
        }.joined()
    }
}
