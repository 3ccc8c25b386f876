import Contracts
import RPC
import Storage
import Values

extension Payments {
    /// Links a bank account to the caller's wallet; the simulated bank believes every well-formed IBAN.
    func linkBankAccount(
        _ request: PaymentsAPI.LinkBankAccountRequest, _ call: Call
    ) async throws -> PaymentsAPI.LinkBankAccountResponse {
        guard let currency = try? Currency(request.currency) else { throw PaymentsError.currencyInvalid }
        guard BankAccount.isHolder(request.holder) else { throw PaymentsError.holderInvalid }
        let iban = try IBAN(request.iban)
        let asked = BankAccount(
            id: try Self.id(request.bankAccountID, "bank_account_id"), owner: try call.account(),
            country: iban.country, lastFour: iban.lastFour, ibanDigest: iban.digest(keys.ibans),
            holder: request.holder, currency: currency)

        let linked = try await database.write { db in
            if let known = try BankAccount.find(asked.id, of: asked.owner, in: db) {
                if let field = known.difference(from: asked) { throw PaymentsError.idReused(field: field) }
                return known
            }
            guard try BankAccount.count(of: asked.owner, in: db) < BankAccount.perPersonMax else {
                throw PaymentsError.tooManyBankAccounts
            }
            try asked.insert(into: db)
            return asked
        }
        return PaymentsAPI.LinkBankAccountResponse(
            bankAccount: PaymentsAPI.BankAccount(
                id: linked.id.text, maskedIban: linked.maskedIBAN, holder: linked.holder,
                currency: linked.currency.code))
    }
}
