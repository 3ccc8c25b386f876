import Crypto
import Storage
import Values

/// The hash chain over transfers: nobody can change an old one unnoticed.
///
/// Schema.swift says what is hashed.
enum LedgerChain {
    static let hashBeforeFirst = [UInt8](repeating: 0, count: 32)
    /// Transfers hashed at a time by `broken`.
    private static let pageMax = 1_000

    /// Where the chain ends.
    struct Link {
        let sequence: Int64
        let hash: [UInt8]
        /// The sequence of the first posting of the next transfer.
        let nextPosting: Int64
    }

    static func last(in db: Connection) throws -> Link {
        let row = try db.row(
            """
            SELECT sequence, hash, first_posting + posting_count AS next_posting FROM transfers
            ORDER BY sequence DESC LIMIT 1
            """)
        guard let row else { return Link(sequence: 0, hash: hashBeforeFirst, nextPosting: 1) }
        return Link(
            sequence: try row["sequence"], hash: try row["hash"], nextPosting: try row["next_posting"])
    }

    static func hash(of transfer: Transfer, _ entries: [Entry], after previous: [UInt8]) -> [UInt8] {
        var text = previous.hexadecimal
        text += "|\(transfer.sequence)|\(transfer.id)|\(transfer.kind.rawValue)|\(transfer.subject.id)"
        text += "|\(transfer.subject.part)|\(transfer.time.microseconds)|\(transfer.firstPosting)"
        text += "|\(transfer.postingCount)"
        for entry in entries {
            text += "|\(entry.account.owner)|\(entry.account.kind.rawValue)|\(entry.amount.currency.code)"
            text += "|\(entry.amount.minor)|\(entry.balanceAfter.minor)|\(entry.counterparty)"
        }
        return text.withUTF8 { Array(SHA256.hash(data: UnsafeRawBufferPointer($0))) }
    }

    /// Hashes every transfer again, from the first; returns a sentence about the first that does not fit.
    static func broken(in db: Connection) throws -> String? {
        var link = Link(sequence: 0, hash: hashBeforeFirst, nextPosting: 1)
        while true {
            let rows = try db.rows(
                """
                SELECT sequence AS transfer_sequence, id AS transfer_id, kind, subject_id, part_id, at,
                    first_posting, posting_count, hash
                FROM transfers WHERE sequence > \(link.sequence) ORDER BY sequence LIMIT \(pageMax)
                """)
            for row in rows {
                let transfer = try Transfer(row: row)
                let entries = try Entry.all(of: transfer, in: db)
                let hash = hash(of: transfer, entries, after: link.hash)
                guard transfer.sequence == link.sequence + 1, transfer.firstPosting == link.nextPosting,
                    try row["hash"] == hash
                else { return "the hash chain breaks at transfer \(transfer.sequence)" }
                link = Link(
                    sequence: transfer.sequence, hash: hash,
                    nextPosting: transfer.firstPosting + Int64(transfer.postingCount))
            }
            if rows.count < pageMax { return nil }
        }
    }
}
