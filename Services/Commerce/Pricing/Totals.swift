import Values

/// How the total of an order comes about: total = subtotal - discount + delivery + tax added.
struct Totals: Hashable, Sendable {
    static let totalMinorMax: Int64 = 1_000_000_000_000

    let subtotal: Money
    let discount: Money
    let delivery: Money
    /// All tax, whether it is inside the prices or added.
    let tax: Money
    /// The part of `tax` that is added because prices exclude it.
    let taxAdded: Money
    let total: Money
    /// The tax by rate, in the order in which the lines name them.
    let taxes: [TaxTotal]

    var currency: Currency { total.currency }
}

/// What one tax rate comes to.
struct TaxTotal: Hashable, Sendable {
    let rate: TaxRate
    /// What it applies to, after discount, with delivery; with the tax in it if the rate is included.
    let base: Money
    let tax: Money
}

// MARK: - Working it out

extension Totals {
    /// Something that is sold: a line, or the delivery, which no discount reaches.
    struct Item: Hashable, Sendable {
        let price: Money
        let discount: Money
        let taxRate: TaxRate?
    }

    /// Adds up lines that have got their discounts, and taxes each rate's part once.
    ///
    /// Throws `ValueError` for amounts of two currencies, or too large to add.
    init(lines: [Item], delivery: Item?, in currency: Currency) throws(ValueError) {
        let items = lines + (delivery.map { [$0] } ?? [])
        var taxes: [TaxTotal] = []
        var added = Money.zero(currency)
        for rate in Self.rates(of: items) {
            var base = Money.zero(currency)
            for item in items where item.taxRate == rate {
                base = try base.adding(item.price).subtracting(item.discount)
            }
            let tax = try rate.tax(on: base)
            if !rate.isIncluded { added = try added.adding(tax) }
            taxes.append(TaxTotal(rate: rate, base: base, tax: tax))
        }
        let subtotal = try Money.sum(lines.map(\.price), in: currency)
        let discount = try Money.sum(lines.map(\.discount), in: currency)
        let delivered = delivery?.price ?? .zero(currency)
        self.init(
            subtotal: subtotal, discount: discount, delivery: delivered,
            tax: try Money.sum(taxes.map(\.tax), in: currency), taxAdded: added,
            total: try subtotal.subtracting(discount).adding(delivered).adding(added), taxes: taxes)
    }

    /// The rates above 0, each once.
    private static func rates(of items: [Item]) -> [TaxRate] {
        items.compactMap(\.taxRate).reduce(into: []) { rates, rate in
            if rate.micros > 0 && !rates.contains(rate) { rates.append(rate) }
        }
    }
}

extension TaxRate {
    /// The tax on an amount, or the tax inside it when prices include it; rounded once, half to even.
    func tax(on base: Money) throws(ValueError) -> Money {
        guard isIncluded else { return try base.share(micros: micros) }
        let whole = Int128(Money.microsPerOne + micros)
        let (quotient, remainder) = (Int128(base.minor) * Int128(micros)).quotientAndRemainder(
            dividingBy: whole)
        let twice = remainder.magnitude * 2
        let roundsAway = twice > whole.magnitude || (twice == whole.magnitude && quotient % 2 != 0)
        let rounded = roundsAway ? quotient + remainder.signum() : quotient
        guard let tax = Int64(exactly: rounded) else { throw .amountOverflow }
        return Money(tax, base.currency)
    }
}
