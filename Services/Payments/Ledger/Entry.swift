import Storage
import Values

/// A posting as it is stored: what one transfer added to one account or took from it; never changed once
/// written.
struct Entry: Hashable, Sendable {
    let sequence: Int64
    let transfer: Transfer
    let account: LedgerAccount.Name
    /// Negative for what was taken.
    let amount: Money
    let balanceAfter: Money
    let counterparty: Party
}

// MARK: - Stored in `postings`

extension Entry {
    func insert(account: Int64, into db: Connection) throws {
        try db.run(
            """
            INSERT INTO postings
                (sequence, transfer_sequence, ledger_account_id, amount_minor, balance_after_minor,
                counterparty)
            VALUES (\(sequence), \(transfer.sequence), \(account), \(amount.minor), \(balanceAfter.minor),
                \(counterparty))
            """)
    }

    /// The owner's entries before a sequence, newest first.
    ///
    /// Each of the owner's few accounts is read along its index and the newest are taken of all. Two
    /// entries in a row of one account must fit together, or the ledger was tampered with.
    static func page(
        of owner: Party, before sequence: Int64, limit: Int, in db: Connection
    ) throws -> [Entry] {
        let accounts = try db.rows(
            "SELECT id, kind, currency FROM ledger_accounts WHERE owner = \(owner)")
        var newest: [Entry] = []
        for account in accounts {
            let name = LedgerAccount.Name(owner: owner, kind: try account["kind"])
            let id: Int64 = try account["id"]
            let entries = try db.rows(
                """
                SELECT p.sequence, p.amount_minor, p.balance_after_minor, p.counterparty,
                    t.sequence AS transfer_sequence, t.id AS transfer_id, t.kind, t.subject_id, t.part_id,
                    t.at, t.first_posting, t.posting_count
                FROM postings p JOIN transfers t ON t.sequence = p.transfer_sequence
                WHERE p.ledger_account_id = \(id) AND p.sequence < \(sequence)
                ORDER BY p.sequence DESC LIMIT \(limit)
                """
            ).map { row in
                try Entry(
                    row: row, transfer: Transfer(row: row), account: name, currency: account["currency"])
            }
            for (later, earlier) in zip(entries, entries.dropFirst())
            where try earlier.balanceAfter.adding(later.amount) != later.balanceAfter {
                throw LedgerFault("entry \(later.sequence) does not follow from entry \(earlier.sequence)")
            }
            newest += entries
        }
        return Array(newest.sorted { $0.sequence > $1.sequence }.prefix(limit))
    }

    /// The entries of a transfer, in order.
    static func all(of transfer: Transfer, in db: Connection) throws -> [Entry] {
        let end = transfer.firstPosting + Int64(transfer.postingCount)
        return try db.rows(
            """
            SELECT p.sequence, p.amount_minor, p.balance_after_minor, p.counterparty, a.owner, a.kind,
                a.currency
            FROM postings p JOIN ledger_accounts a ON a.id = p.ledger_account_id
            WHERE p.sequence >= \(transfer.firstPosting) AND p.sequence < \(end)
                AND p.transfer_sequence = \(transfer.sequence)
            ORDER BY p.sequence
            """
        ).map { row in
            try Entry(
                row: row, transfer: transfer,
                account: LedgerAccount.Name(owner: row["owner"], kind: row["kind"]),
                currency: row["currency"])
        }
    }

    private init(row: Row, transfer: Transfer, account: LedgerAccount.Name, currency: Currency) throws {
        self.init(
            sequence: try row["sequence"], transfer: transfer, account: account,
            amount: Money(try row["amount_minor"], currency),
            balanceAfter: Money(try row["balance_after_minor"], currency),
            counterparty: try row["counterparty"])
    }
}
