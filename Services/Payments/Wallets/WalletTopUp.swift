import Storage
import Values

typealias TopUpID = ID<WalletTopUp>

/// Money that a person moved, or asked to move, from a bank account into their wallet.
struct WalletTopUp: Hashable, Sendable {
    let id: TopUpID
    let owner: AccountID
    let bankAccount: BankAccountID
    let amount: Money
    let outcome: Outcome

    enum Outcome: Hashable, Sendable {
        /// The wallet is as it was right after.
        case moved(TransferID, Wallet)
        case refused(RefusalReason)
    }

    /// What a top-up may be refused for, and then is for ever.
    enum RefusalReason: String, SQLConvertible {
        case balanceTooLarge = "BALANCE_TOO_LARGE"
    }

    /// The first field in which another request under the same id differs, nil when it is the same.
    func difference(from bankAccount: BankAccountID, _ amount: Money) -> String? {
        if self.bankAccount != bankAccount { return "bank_account_id" }
        return self.amount == amount ? nil : "amount"
    }
}

// MARK: - Stored in `top_ups`

extension WalletTopUp {
    static func find(_ id: TopUpID, of owner: AccountID, in db: Connection) throws -> WalletTopUp? {
        try db.row(
            """
            SELECT id, account_id, bank_account_id, amount_minor, currency, refusal, transfer_id,
                available_after_minor, held_after_minor
            FROM top_ups WHERE account_id = \(owner) AND id = \(id)
            """
        ).map(WalletTopUp.init)
    }

    /// Returns how many rows it wrote: none if the id is taken.
    func insert(into db: Connection) throws -> Int {
        var refusal: RefusalReason?
        var moved: (transfer: TransferID, wallet: Wallet)?
        switch outcome {
        case .moved(let transfer, let wallet): moved = (transfer, wallet)
        case .refused(let reason): refusal = reason
        }
        return try db.run(
            """
            INSERT INTO top_ups
                (account_id, id, bank_account_id, amount_minor, currency, at, refusal, transfer_id,
                available_after_minor, held_after_minor)
            VALUES (\(owner), \(id), \(bankAccount), \(amount.minor), \(amount.currency), \(db.now),
                \(refusal), \(moved?.transfer), \(moved?.wallet.available.minor), \(moved?.wallet.held.minor))
            ON CONFLICT (account_id, id) DO NOTHING
            """)
    }

    private init(row: Row) throws {
        id = try row["id"]
        owner = try row["account_id"]
        bankAccount = try row["bank_account_id"]
        let currency: Currency = try row["currency"]
        amount = Money(try row["amount_minor"], currency)
        if let refusal: RefusalReason = try row["refusal"] {
            outcome = .refused(refusal)
        } else {
            let wallet = Wallet(
                available: Money(try row["available_after_minor"], currency),
                held: Money(try row["held_after_minor"], currency))
            outcome = .moved(try row["transfer_id"], wallet)
        }
    }
}
