import Storage
import Values

/// The double entry: money moves only by transfers, whose postings sum to zero and are never changed.
enum Ledger {
    /// The most postings one transfer may have.
    static let postingsMax = 8

    /// Moves money: writes the transfer, its postings and the new balances, all in the caller's transaction.
    ///
    /// Postings are applied in order, and no account may be below zero after any of them, unless its kind
    /// may. Postings of nothing are left out. The verbs ask for funds first: running out of them here is a
    /// fault.
    @discardableResult
    static func post(
        _ id: TransferID, _ subject: Transfer.Subject, _ postings: [Posting], in db: Connection
    ) throws -> Transfer {
        let postings = postings.filter { !$0.amount.isZero }
        guard (2...postingsMax).contains(postings.count), let currency = postings.first?.amount.currency,
            try Money.sum(postings.map(\.amount), in: currency).isZero
        else { throw LedgerFault("a \(subject.kind) transfer about \(subject.id) does not balance") }

        let last = try LedgerChain.last(in: db)
        let transfer = Transfer(
            sequence: last.sequence + 1, id: id, subject: subject, time: db.now,
            firstPosting: last.nextPosting, postingCount: postings.count)
        var accounts: [LedgerAccount.Name: LedgerAccount] = [:]
        var entries: [Entry] = []
        for posting in postings {
            let account = try accounts[posting.account] ?? .findOrCreate(posting.account, currency, in: db)
            let balance = try account.balance.adding(posting.amount)
            guard account.name.kind.mayBeNegative || !balance.isNegative else {
                throw LedgerFault("a \(subject.kind) transfer about \(subject.id) takes more than there is")
            }
            entries.append(
                Entry(
                    sequence: transfer.firstPosting + Int64(entries.count), transfer: transfer,
                    account: account.name, amount: posting.amount, balanceAfter: balance,
                    counterparty: posting.counterparty))
            accounts[posting.account] = LedgerAccount(id: account.id, name: account.name, balance: balance)
        }
        try transfer.insert(hash: LedgerChain.hash(of: transfer, entries, after: last.hash), into: db)
        for entry in entries {
            guard let account = accounts[entry.account] else { continue }
            try entry.insert(account: account.id, into: db)
        }
        for account in accounts.values { try account.setBalance(to: account.balance, in: db) }
        return transfer
    }
}

/// One leg of a transfer: what it adds to an account, or takes from it.
struct Posting {
    let account: LedgerAccount.Name
    /// Negative for what is taken.
    let amount: Money
    /// Whom the account's owner deals with.
    let counterparty: Party

    init(_ account: LedgerAccount.Name, _ amount: Money, with counterparty: Party) {
        self.account = account
        self.amount = amount
        self.counterparty = counterparty
    }
}

/// The ledger does not add up, or was about to: ours to find out, never the caller's mistake.
struct LedgerFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
