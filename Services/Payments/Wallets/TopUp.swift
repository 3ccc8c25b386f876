import Contracts
import RPC
import Requests
import Storage
import Values

extension Wallets {
    /// The most one call may move, in the currency's smallest unit.
    static let topUpMinorMax: Int64 = 1_000_000

    /// Moves money from the caller's linked bank account into their wallet.
    ///
    /// Without a bank connector there is no money to move: it refuses, whatever is asked. The balance in the
    /// answer is the one right after the top-up, however late it is asked for again. A top-up that was
    /// refused because the wallet was too full stays refused under its id.
    func topUp(
        _ request: PaymentsAPI.TopUpRequest, _ call: Call
    ) async throws -> PaymentsAPI.TopUpResponse {
        guard case .simulated = bank else { throw Refusal.noBankConnector }
        let id: TopUpID = try ID(request.topUpID, field: "top_up_id")
        let bankAccount: BankAccountID = try ID(request.bankAccountID, field: "bank_account_id")
        let amount = try Money(payable: request.amount)
        guard amount.minor <= Self.topUpMinorMax else {
            throw Refusal.amountInvalid(
                "1 to \(Self.topUpMinorMax) of the smallest unit", current: "\(amount.minor)")
        }
        let owner = try call.account()

        let topUp = try await database.write { db in
            let asked = try Self.decide(id, of: owner, amount, from: bankAccount, in: db)
            let (topUp, isNew) = try createOnce(
                asked, in: db, insert: asked.insert(into:),
                existing: { try WalletTopUp.find(id, of: owner, in: $0) },
                difference: { $0.difference(from: bankAccount, amount) })
            if isNew { try Self.fill(by: topUp, in: db) }
            return topUp
        }
        switch topUp.outcome {
        case .refused(.balanceTooLarge):
            throw Refusal.balanceTooLarge
        case .moved(let transfer, let wallet):
            return PaymentsAPI.TopUpResponse(
                transferID: transfer.text, balance: PaymentsAPI.Balance(wallet))
        }
    }

    private static func decide(
        _ id: TopUpID, of owner: AccountID, _ amount: Money, from bankAccount: BankAccountID,
        in db: Connection
    ) throws -> WalletTopUp {
        // A top-up that is known answers as before, whatever has become of the account and the wallet.
        if let known = try WalletTopUp.find(id, of: owner, in: db) { return known }
        guard let source = try BankAccount.find(bankAccount, of: owner, in: db) else {
            throw Refusal.bankAccountNotFound
        }
        guard source.currency == amount.currency else { throw Refusal.currencyMixed(source.currency) }
        let before = try Wallet.find(of: owner, in: amount.currency, in: db)
        let outcome: WalletTopUp.Outcome =
            try before.hasRoom(for: amount)
            ? .moved(
                TransferID(timeOrdered: "trf", now: db.now),
                Wallet(available: before.available.adding(amount), held: before.held))
            : .refused(.balanceTooLarge)
        return WalletTopUp(
            id: id, owner: owner, bankAccount: bankAccount, amount: amount, outcome: outcome)
    }

    private static func fill(by topUp: WalletTopUp, in db: Connection) throws {
        guard case .moved(let transfer, _) = topUp.outcome else { return }
        let person = LedgerAccount.Name.available(topUp.owner)
        try Ledger.post(
            transfer, .topUp(topUp.owner, topUp.id),
            [
                Posting(.bank, try topUp.amount.negated(), with: person.owner),
                Posting(person, topUp.amount, with: .bank(topUp.bankAccount.text)),
            ], in: db)
    }
}
