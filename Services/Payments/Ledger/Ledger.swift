import Crypto
import Storage
import Values

/// The double entry: money moves only by transfers, whose entries sum to zero and are never changed.
enum Ledger {
    /// The most entries one transfer may have.
    static let postingsMax = 8

    /// One leg of a transfer: what it adds to an account, or takes from it.
    struct Posting {
        let account: LedgerAccount.Name
        let amount: Money
        let kind: Entry.Kind

        init(_ account: LedgerAccount.Name, _ amount: Money, as kind: Entry.Kind) {
            self.account = account
            self.amount = amount
            self.kind = kind
        }
    }

    /// Moves money: writes the transfer, its entries and the new balances, all in the caller's transaction.
    ///
    /// Postings are applied in order, and no account may be below zero after any of them. Postings of nothing
    /// are left out. The verbs ask for funds first: running out of them here is a fault.
    static func post(
        _ kind: Transfer.Kind, about subject: String, _ postings: [Posting], in db: Connection
    ) throws -> Transfer {
        let postings = postings.filter { !$0.amount.isZero }
        guard (2...postingsMax).contains(postings.count), let currency = postings.first?.amount.currency,
            try Money.sum(postings.map(\.amount), in: currency).isZero
        else { throw LedgerFault("a \(kind) transfer about \(subject) does not balance") }

        var (sequence, hash) = try lastLink(in: db)
        let transfer = Transfer(
            id: TransferID(timeOrdered: "trf", now: db.now), kind: kind, subject: subject, time: db.now,
            firstEntry: sequence + 1, entryCount: postings.count)
        try transfer.insert(into: db)

        var accounts: [LedgerAccount.Name: LedgerAccount] = [:]
        for posting in postings {
            let account = try accounts[posting.account] ?? .findOrCreate(posting.account, currency, in: db)
            let balance = try account.balance.adding(posting.amount)
            guard account.name.kind.mayBeNegative || !balance.isNegative else {
                throw LedgerFault("a \(kind) transfer about \(subject) takes more than there is")
            }
            sequence += 1
            let entry = Entry(
                sequence: sequence, transfer: transfer, account: account.name, kind: posting.kind,
                amount: posting.amount,
                balanceAfter: balance)
            hash = entry.hash(after: hash)
            try entry.insert(account: account.id, hash: hash, into: db)
            accounts[posting.account] = LedgerAccount(id: account.id, name: account.name, balance: balance)
        }
        for account in accounts.values { try account.setBalance(to: account.balance, in: db) }
        return transfer
    }

    /// Where the chain ends: the last entry's number and hash.
    private static func lastLink(in db: Connection) throws -> (sequence: Int64, hash: [UInt8]) {
        guard let row = try db.row("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1") else {
            return (0, Entry.hashBeforeFirst)
        }
        return (try row["sequence"], try row["hash"])
    }
}

/// The books do not add up, or were about to: ours to find out, never the caller's mistake.
struct LedgerFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
