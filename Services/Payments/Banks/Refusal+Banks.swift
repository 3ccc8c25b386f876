import RPC
import Values

extension Refusal {
    static let noBankConnector = Self(
        .failedPrecondition, "NO_BANK_CONNECTOR", "This installation is not connected to a bank.",
        RefusalDetail(
            rule: "a bank connector moves the money",
            remedy:
                "Ask the operator for a bank connector; to try things out, start payments with --sandbox."
        ))
    static let ibanInvalid = Self(
        .invalidArgument, "IBAN_INVALID", "The check digits of the IBAN are not right.",
        RefusalDetail(field: "iban", rule: "an IBAN with right check digits"))
    static let currencyInvalid = Self(
        .invalidArgument, "CURRENCY_INVALID", "The currency is not a code of ISO 4217.",
        RefusalDetail(field: "currency", rule: "a code of ISO 4217, such as EUR"))
    static let tooManyBankAccounts = Self(
        .resourceExhausted, "TOO_MANY_BANK_ACCOUNTS",
        "A person has at most \(BankAccount.perPersonMax) bank accounts.",
        RefusalDetail(
            rule: "at most \(BankAccount.perPersonMax) a person", limit: "\(BankAccount.perPersonMax)",
            remedy: "Use one that is linked."))
    static let bankAccountNotFound = Self(
        .notFound, "BANK_ACCOUNT_NOT_FOUND", "This person has linked no such bank account.",
        RefusalDetail(field: "bank_account_id", remedy: "Link it with LinkBankAccount."))
}
