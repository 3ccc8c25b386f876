import Contracts
import RPC
import Values

// MARK: - From a request, and to a response

extension DiscountCode {
    /// Throws CODE_INVALID, and DISCOUNT_INVALID naming the field.
    init(_ message: OrdersAPI.DiscountCode?) throws {
        let message = message ?? OrdersAPI.DiscountCode()
        let code = try Self.canonical(message.code, field: "discount.code")
        let value: Value
        switch message.value {
        case .percentMicros(let micros):
            guard Self.percentRange.contains(micros) else {
                throw Refusal.discountInvalid("discount.percent_micros", rule: "1 to 1000000")
            }
            value = .percent(micros)
        case .amount(let amount): value = .amount(try Self.amount(amount, field: "discount.amount"))
        case nil: throw Refusal.discountInvalid("discount", rule: "percent_micros or amount")
        }
        let minimum = try message.minimum.map { try Self.amount($0, field: "discount.minimum") }
        if case .amount(let amount) = value, let minimum, minimum.currency != amount.currency {
            throw Refusal.discountInvalid("discount.minimum", rule: "in the currency of the amount")
        }
        if let from = message.validFrom, let until = message.validUntil, from >= until {
            throw Refusal.discountInvalid("discount.valid_until", rule: "after valid_from")
        }
        guard Self.usesMaxRange.contains(message.usesMax) else {
            throw Refusal.discountInvalid("discount.uses_max", rule: "0 to 1000000000")
        }
        self.init(
            code: code, value: value, validFrom: message.validFrom, validUntil: message.validUntil,
            usesMax: message.usesMax, minimum: minimum)
    }

    private static func amount(_ message: CommonAPI.Money, field: String) throws -> Money {
        guard let currency = try? Currency(message.currency), amountRange.contains(message.minor) else {
            throw Refusal.discountInvalid(
                field, rule: "1 to 1000000000000 minor units of a currency of ISO 4217")
        }
        return Money(message.minor, currency)
    }
}

extension OrdersAPI.DiscountCode {
    init(_ discount: DiscountCode) {
        let value: OneOf_Value =
            switch discount.value {
            case .percent(let micros): .percentMicros(micros)
            case .amount(let amount): .amount(CommonAPI.Money(amount))
            }
        self.init(
            code: discount.code, value: value, validFrom: discount.validFrom,
            validUntil: discount.validUntil, usesMax: discount.usesMax, uses: discount.uses,
            minimum: discount.minimum.map { CommonAPI.Money($0) })
    }
}
