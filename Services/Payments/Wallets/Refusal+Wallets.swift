import Contracts
import RPC
import Values

extension Refusal {
    static func amountInvalid(_ rule: String, current: String = "") -> Self {
        Self(
            .invalidArgument, "AMOUNT_INVALID", "The amount has to be: \(rule).",
            RefusalDetail(field: "amount", rule: rule, current: current))
    }

    static func currencyMixed(_ currency: Currency) -> Self {
        Self(
            .invalidArgument, "CURRENCY_MIXED", "The amount has to be in \(currency).",
            RefusalDetail(
                field: "amount.currency", rule: "\(currency)", remedy: "Send an amount in \(currency)."))
    }

    static let balanceTooLarge = Self(
        .failedPrecondition, "BALANCE_TOO_LARGE", "The wallet would hold more than it may.",
        RefusalDetail(
            field: "amount", rule: "available and held together, in the smallest unit",
            limit: "\(Wallet.balanceMinorMax)",
            remedy: "Spend some of it, then top up a smaller amount under a new id."))
}

extension Money {
    /// An amount of a request: at least one of the smallest unit, or zero where that is allowed.
    ///
    /// Throws AMOUNT_INVALID.
    init(payable message: CommonAPI.Money?, allowsZero: Bool = false) throws {
        guard let message else { throw Refusal.amountInvalid("there") }
        guard let currency = try? Currency(message.currency) else {
            throw Refusal.amountInvalid("in a currency of ISO 4217", current: message.currency)
        }
        guard message.minor >= (allowsZero ? 0 : 1) else {
            throw Refusal.amountInvalid(
                "\(allowsZero ? 0 : 1) or more of the smallest unit", current: "\(message.minor)")
        }
        self.init(message.minor, currency)
    }
}
