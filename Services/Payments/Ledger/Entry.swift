import Crypto
import Storage
import Values

/// What one transfer added to one account or took from it; never changed once written.
struct Entry: Hashable, Sendable {
    let sequence: Int64
    let transfer: Transfer
    let account: LedgerAccount.Name
    let kind: Kind
    /// Negative for what was taken.
    let amount: Money
    let balanceAfter: Money

    enum Kind: String, SQLConvertible {
        case topUp = "top_up"
        case hold, capture, commission, void, refund
    }
}

// MARK: - The chain

extension Entry {
    /// What stands for the hash before entry 1.
    static let hashBeforeFirst = [UInt8](repeating: 0, count: 32)

    /// The hash of this entry, which seals all entries before it: Schema.swift says what is hashed.
    func hash(after previous: [UInt8]) -> [UInt8] {
        var text = Self.hexadecimal(previous)
        text += "|\(sequence)|\(transfer.id.text)|\(transfer.kind.rawValue)|\(transfer.subject)"
        text += "|\(transfer.time.microseconds)|\(account.owner.kind)|\(account.owner.id)"
        text += "|\(account.kind.rawValue)|\(amount.currency.code)|\(kind.rawValue)"
        text += "|\(amount.minor)|\(balanceAfter.minor)"
        return text.withUTF8 { Array(SHA256.hash(data: UnsafeRawBufferPointer($0))) }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (place, byte) in bytes.enumerated() {
                text[place * 2] = digits[Int(byte >> 4)]
                text[place * 2 + 1] = digits[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }
}

// MARK: - Stored in `entries`

extension Entry {
    func insert(account: Int64, hash: [UInt8], into db: Connection) throws {
        try db.run(
            """
            INSERT INTO entries
                (sequence, transfer_id, ledger_account_id, kind, amount_minor, balance_after_minor, hash)
            VALUES (\(sequence), \(transfer.id), \(account), \(kind), \(amount.minor), \(balanceAfter.minor),
                \(hash))
            """)
    }

    /// The owner's entries before a sequence, newest first.
    ///
    /// Each of the owner's few accounts is read along its index and the newest are taken of all. Two
    /// entries in a row of one account must fit together, or the books were tampered with.
    static func page(
        of owner: LedgerAccount.Owner, before sequence: Int64, limit: Int, in db: Connection
    ) throws -> [Entry] {
        let accounts = try db.rows(
            """
            SELECT id, kind, currency FROM ledger_accounts
            WHERE owner_kind = \(owner.kind) AND owner_id = \(owner.id)
            """)
        var newest: [Entry] = []
        for account in accounts {
            let name = LedgerAccount.Name(owner: owner, kind: try account["kind"])
            let id: Int64 = try account["id"]
            let entries = try db.rows(
                """
                SELECT e.sequence, e.kind, e.amount_minor, e.balance_after_minor, t.id AS transfer_id,
                    t.kind AS transfer_kind, t.subject, t.at, t.first_entry, t.entry_count
                FROM entries e JOIN transfers t ON t.id = e.transfer_id
                WHERE e.ledger_account_id = \(id) AND e.sequence < \(sequence)
                ORDER BY e.sequence DESC LIMIT \(limit)
                """
            ).map { try Entry(row: $0, account: name, currency: try account["currency"]) }
            for (later, earlier) in zip(entries, entries.dropFirst())
            where try earlier.balanceAfter.adding(later.amount) != later.balanceAfter {
                throw LedgerFault("entry \(later.sequence) does not follow from entry \(earlier.sequence)")
            }
            newest += entries
        }
        return Array(newest.sorted { $0.sequence > $1.sequence }.prefix(limit))
    }

    init(row: Row, account: LedgerAccount.Name, currency: Currency) throws {
        self.init(
            sequence: try row["sequence"],
            transfer: Transfer(
                id: try row["transfer_id"], kind: try row["transfer_kind"], subject: try row["subject"],
                time: try row["at"], firstEntry: try row["first_entry"], entryCount: try row["entry_count"]),
            account: account, kind: try row["kind"], amount: Money(try row["amount_minor"], currency),
            balanceAfter: Money(try row["balance_after_minor"], currency))
    }
}
