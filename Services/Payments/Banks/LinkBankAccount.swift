import Contracts
import RPC
import Requests
import Storage
import Values

extension Wallets {
    /// Links a bank account to the caller's wallet; nothing is asked of the bank.
    func linkBankAccount(
        _ request: PaymentsAPI.LinkBankAccountRequest, _ call: Call
    ) async throws -> PaymentsAPI.LinkBankAccountResponse {
        let id: BankAccountID = try ID(request.bankAccountID, field: "bank_account_id")
        guard let currency = try? Currency(request.currency) else { throw Refusal.currencyInvalid }
        let holder = try BankAccount.holderLength.check(request.holder, field: "holder")
        let iban = try IBAN(request.iban)
        let asked = BankAccount(
            id: id, owner: try call.account(), country: iban.country, lastFour: iban.lastFour,
            ibanDigest: iban.digest(keys.ibans), holder: holder, currency: currency)

        let linked = try await database.write { db in
            let (linked, isNew) = try createOnce(
                asked, in: db, insert: asked.insert(into:),
                existing: { try BankAccount.find(asked.id, of: asked.owner, in: $0) },
                difference: { $0.difference(from: asked) })
            guard try !isNew || BankAccount.count(of: asked.owner, in: db) <= BankAccount.perPersonMax else {
                throw Refusal.tooManyBankAccounts
            }
            return linked
        }
        return PaymentsAPI.LinkBankAccountResponse(
            bankAccount: PaymentsAPI.BankAccount(
                id: linked.id.text, maskedIban: linked.maskedIBAN, holder: linked.holder,
                currency: linked.currency.code))
    }
}
