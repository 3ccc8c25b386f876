import RPC
import Requests
import Values

// MARK: - What a business sets up

extension Refusal {
    static func amountInvalid(_ field: String, rule: String, current: String = "") -> Self {
        invalid("AMOUNT_INVALID", field, rule: rule, current: current)
    }

    static func currencyMixed(_ field: String, _ one: Currency, _ other: Currency) -> Self {
        Self(
            .invalidArgument, "CURRENCY_MIXED", "\(field) is in \(one), but the rest is in \(other).",
            RefusalDetail(field: field, rule: "one currency", limit: other.code, current: one.code))
    }

    static func rateInvalid(_ micros: Int64) -> Self {
        Self(
            .invalidArgument, "RATE_INVALID", "rate.rate_micros is 0 to 1000000: 190000 is 19 %.",
            RefusalDetail(
                field: "rate.rate_micros", rule: "0 to 1000000", limit: "1000000", current: "\(micros)"))
    }

    static func codeInvalid(_ field: String) -> Self {
        Self(
            .invalidArgument, "CODE_INVALID", "\(field) is 3 to 40 of A-Z, 0-9 and dash.",
            RefusalDetail(field: field, rule: "3 to 40 of A-Z, 0-9 and dash"))
    }

    static func discountInvalid(_ field: String, rule: String) -> Self {
        invalid("DISCOUNT_INVALID", field, rule: rule)
    }

    /// `field` is empty where the business's own terms name the rate, not the caller.
    static func taxRateNotFound(_ id: String, field: String) -> Self {
        Self(
            .notFound, "TAX_RATE_NOT_FOUND", "The business has no tax rate \(id).",
            RefusalDetail(
                field: field, rule: "a tax rate of the business", current: id,
                remedy: field.isEmpty
                    ? "The business has to write it with PutTaxRate."
                    : "Write it with PutTaxRate first, or leave the field empty for `default`."))
    }

    static func taxRateInUse(_ id: TaxRateID, by user: String) -> Self {
        Self(
            .failedPrecondition, "TAX_RATE_IN_USE", "\(user) uses the tax rate \(id).",
            RefusalDetail(
                field: "tax_rate_id", rule: "named by no product and no delivery option", current: user,
                remedy: "Give what names it another rate first."))
    }

    static let tooManyDeliveryOptions = tooMany(
        "TOO_MANY_DELIVERY_OPTIONS", DeliveryOption.perBusinessMax, "delivery options",
        remedy: "Delete one, or write over one.")
    static let tooManyTaxRates = tooMany(
        "TOO_MANY_TAX_RATES", TaxRate.perBusinessMax, "tax rates",
        remedy: "Delete one, or write over one.")
    static let tooManyDiscountCodes = tooMany(
        "TOO_MANY_DISCOUNT_CODES", DiscountCode.perBusinessMax, "discount codes",
        remedy: "Delete one, or write over one.")

    static func tooMany(_ reason: String, _ max: Int, _ what: String, remedy: String) -> Self {
        Self(
            .resourceExhausted, reason, "There are \(max) \(what) already.",
            RefusalDetail(rule: "at most \(max)", limit: "\(max)", current: "\(max)", remedy: remedy))
    }
}

// MARK: - What a cart names

extension Refusal {
    static let deliveryOptionMissing = Self(
        .invalidArgument, "DELIVERY_OPTION_MISSING",
        "The cart names no delivery option, and the business has some.",
        RefusalDetail(
            field: "cart.delivery_option_id", rule: "one of the business's delivery options",
            remedy: "Choose one of ListDeliveryOptions."))

    static func deliveryOptionNotFound(_ id: DeliveryOptionID) -> Self {
        Self(
            .notFound, "DELIVERY_OPTION_NOT_FOUND", "The business has no delivery option \(id).",
            RefusalDetail(
                field: "cart.delivery_option_id", rule: "one of the business's delivery options",
                current: id.text, remedy: "Choose one of ListDeliveryOptions."))
    }

    static func discountCodeNotFound(_ code: String) -> Self {
        Self(
            .notFound, "DISCOUNT_CODE_NOT_FOUND", "The business has no discount code \(code).",
            RefusalDetail(
                field: "cart.discount_code", rule: "a discount code of the business", current: code,
                remedy: "Correct the code, or leave it out."))
    }

    static func discountCodeExpired(_ until: Timestamp) -> Self {
        Self(
            .failedPrecondition, "DISCOUNT_CODE_EXPIRED", "The discount code counted until \(until).",
            RefusalDetail(
                field: "cart.discount_code", rule: "before \(until)", limit: "\(until)",
                remedy: "Leave it out."))
    }

    static let discountCodeUsedUp = Self(
        .failedPrecondition, "DISCOUNT_CODE_USED_UP", "The discount code was used as often as it may be.",
        RefusalDetail(
            field: "cart.discount_code", rule: "at most so many orders as the business said",
            remedy: "Leave it out."))

    static func discountCodeNotApplicable(_ rule: String, retryAt: Timestamp? = nil) -> Self {
        Self(
            .failedPrecondition, "DISCOUNT_CODE_NOT_APPLICABLE", "The discount code applies only if \(rule).",
            RefusalDetail(
                field: "cart.discount_code", rule: rule, remedy: "Leave it out, or change the cart.",
                retryAt: retryAt))
    }
}
