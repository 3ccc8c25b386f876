import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// The most one call may move, in the currency's smallest unit.
    static let topUpMinorMax: Int64 = 1_000_000

    /// Moves money from the caller's linked bank account into their wallet.
    ///
    /// The balance in the answer is the one right after the top-up, however late it is asked for again. A
    /// top-up that was refused because the wallet was too full stays refused under its id.
    func topUp(
        _ request: PaymentsAPI.TopUpRequest, _ call: Call
    ) async throws -> PaymentsAPI.TopUpResponse {
        let id: TopUpID = try Self.id(request.topUpID, "top_up_id")
        let bankAccount: BankAccountID = try Self.id(request.bankAccountID, "bank_account_id")
        let amount = try Self.amount(request.amount)
        guard amount.minor <= Self.topUpMinorMax else {
            throw PaymentsError.amountInvalid("1 to \(Self.topUpMinorMax) of the smallest unit")
        }
        let owner = try call.account()

        let topUp = try await database.write { db in
            if let known = try WalletTopUp.find(id, of: owner, in: db) {
                let field = known.difference(from: bankAccount, amount)
                if let field { throw PaymentsError.idReused(field: field) }
                return known
            }
            guard let source = try BankAccount.find(bankAccount, of: owner, in: db) else {
                throw PaymentsError.bankAccountNotFound
            }
            guard source.currency == amount.currency else {
                throw PaymentsError.currencyMixed(source.currency)
            }
            let topUp = WalletTopUp(
                id: id, owner: owner, bankAccount: bankAccount, amount: amount,
                outcome: try Self.fill(walletOf: owner, with: amount, from: bankAccount, in: db))
            try topUp.insert(into: db)
            return topUp
        }
        switch topUp.outcome {
        case .refused(.balanceTooLarge):
            throw PaymentsError.balanceTooLarge
        case .moved(let transfer, let wallet):
            return PaymentsAPI.TopUpResponse(
                transferID: transfer.text, balance: PaymentsAPI.Balance(wallet))
        }
    }

    private static func fill(
        walletOf owner: AccountID, with amount: Money, from bankAccount: BankAccountID, in db: Connection
    ) throws -> WalletTopUp.Outcome {
        let before = try Wallet.find(of: owner, in: amount.currency, in: db)
        guard try before.hasRoom(for: amount) else { return .refused(.balanceTooLarge) }
        let transfer = try Ledger.post(
            .topUp, about: bankAccount.text,
            [
                Ledger.Posting(.clearing, try amount.negated(), as: .topUp),
                Ledger.Posting(.available(owner), amount, as: .topUp),
            ], in: db)
        return .moved(
            transfer.id, Wallet(available: try before.available.adding(amount), held: before.held))
    }
}
