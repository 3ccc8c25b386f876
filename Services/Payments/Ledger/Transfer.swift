import Storage
import Values

typealias TransferID = ID<Transfer>

/// One movement of money, with two or more entries that sum to zero.
struct Transfer: Hashable, Sendable {
    let id: TransferID
    let kind: Kind
    /// The order or bank account it is about.
    let subject: String
    let time: Timestamp
    /// Its entries follow one another from here.
    let firstEntry: Int64
    let entryCount: Int

    enum Kind: String, SQLConvertible {
        case topUp = "top_up"
        case hold, capture, void, refund
    }
}

// MARK: - Stored in `transfers`

extension Transfer {
    /// Reads a transfer back and makes sure that it moved this amount and is still in balance.
    ///
    /// The verbs do so before they build on an earlier transfer: what was checked when it was written is
    /// checked again when it is read.
    static func verify(_ id: TransferID, moved amount: Money, in db: Connection) throws {
        let row = try db.row(
            """
            SELECT count(*) AS entries, max(t.entry_count) AS entry_count, sum(e.amount_minor) AS total_minor,
                max(e.amount_minor) AS largest_minor, count(DISTINCT a.currency) AS currencies,
                max(a.currency) AS currency
            FROM transfers t
                JOIN entries e ON e.sequence BETWEEN t.first_entry AND t.first_entry + t.entry_count - 1
                JOIN ledger_accounts a ON a.id = e.ledger_account_id
            WHERE t.id = \(id) AND e.transfer_id = t.id
            """)
        guard let row, let entries: Int = try row["entries"], let entryCount: Int? = try row["entry_count"],
            entries == entryCount, try row["currencies"] == 1,
            try row["total_minor"] == Int64(0), try row["largest_minor"] == amount.minor,
            try row["currency"] == amount.currency
        else { throw LedgerFault("transfer \(id) is not what was written") }
    }

    func insert(into db: Connection) throws {
        try db.run(
            """
            INSERT INTO transfers (id, kind, subject, at, first_entry, entry_count)
            VALUES (\(id), \(kind), \(subject), \(time), \(firstEntry), \(entryCount))
            """)
    }
}
