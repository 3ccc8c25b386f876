import Contracts
import RPC
import Values

// What every verb reads from its request: values, or a refusal that names the field.

extension Payments {
    /// The most characters of a reason for a void or a refund.
    static let reasonCharactersMax = 200

    static func id<Entity>(_ text: String, _ field: String) throws -> ID<Entity> {
        do {
            return try ID(text)
        } catch {
            throw PaymentsError.idMalformed(field: field)
        }
    }

    /// An amount that can be paid: at least one of the smallest unit.
    static func amount(_ money: CommonAPI.Money?) throws -> Money {
        guard let money else { throw PaymentsError.amountInvalid("it is missing") }
        guard let currency = try? Currency(money.currency) else {
            throw PaymentsError.amountInvalid("its currency is a code of ISO 4217")
        }
        guard money.minor > 0 else { throw PaymentsError.amountInvalid("1 or more of the smallest unit") }
        return Money(money.minor, currency)
    }

    static func reason(_ text: String) throws -> String {
        guard text.unicodeScalars.count <= reasonCharactersMax else { throw PaymentsError.reasonTooLong }
        return text
    }

    /// Whose wallet the caller means: the business they act for, else their own.
    static func walletOwner(_ call: Call) throws -> LedgerAccount.Owner {
        if let business = call.actingFor { return .business(business) }
        return .person(try call.account())
    }
}
