import Crypto
import Storage
import Values

/// Hashes the ledger again from its first transfer: nobody can have changed an old one unnoticed.
///
/// Each transfer's hash is the SHA-256 of the hash before it, in hex, and the fields of the transfer and its
/// postings, joined with `|`; which fields, in which order, stands in `Services/Payments/Schema.swift`.
struct HashChain {
    static let invariant = Invariant(claim: "the ledger's hash chain is unbroken") { inspection in
        try HashChain(inspection: inspection).contradiction().map { [$0] } ?? []
    }
    private static let pageMax = 10_000

    let inspection: Inspection

    /// What is wrong with the first transfer that does not fit, if one does not.
    private func contradiction() throws -> String? {
        var hash = [UInt8](repeating: 0, count: 32)
        var last: Int64 = 0
        while true {
            let rows = try inspection.rows(
                """
                SELECT sequence, hash, '|' || sequence || '|' || id || '|' || kind || '|' || subject_id
                    || '|' || part_id || '|' || at || '|' || first_posting || '|' || posting_count AS fields
                FROM payments_transfers WHERE sequence > \(last) ORDER BY sequence LIMIT \(Self.pageMax)
                """)
            guard let end = rows.last else { return nil }
            let postings = try postings(after: last, to: try end["sequence"])
            for row in rows {
                last = try row["sequence"]
                let text = hash.hexadecimal + (try row["fields"] as String) + (postings[last] ?? "")
                hash = Array(SHA256.hash(data: Array(text.utf8)))
                guard try row["hash"] as [UInt8] == hash else { return "it breaks at transfer \(last)" }
            }
        }
    }

    /// The text of each transfer's postings.
    private func postings(after first: Int64, to last: Int64) throws -> [Int64: String] {
        try inspection.rows(
            """
            SELECT p.transfer_sequence, '|' || a.owner || '|' || a.kind || '|' || a.currency || '|'
                || p.amount_minor || '|' || p.balance_after_minor || '|' || p.counterparty AS fields
            FROM payments_postings p JOIN payments_ledger_accounts a ON a.id = p.ledger_account_id
            WHERE p.transfer_sequence > \(first) AND p.transfer_sequence <= \(last)
            ORDER BY p.transfer_sequence, p.sequence
            """
        ).reduce(into: [:]) { texts, row in
            texts[try row["transfer_sequence"], default: ""] += try row["fields"] as String
        }
    }
}
