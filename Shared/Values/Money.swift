/// An exact amount in the smallest unit of its currency: `Money(12_50, .usd)` is 12.50 USD.
///
/// Amounts may be negative. Arithmetic never rounds, wraps or converts: what cannot be exact throws.
/// The one operation that rounds is `share(micros:)`, half to even.
public struct Money: Hashable, Sendable {
    public let currency: Currency
    /// In the currency's smallest unit: cents for EUR, yen for JPY, fils for KWD.
    public let minor: Int64

    public init(_ minor: Int64, _ currency: Currency) {
        self.currency = currency
        self.minor = minor
    }

    public static func zero(_ currency: Currency) -> Money { Money(0, currency) }

    public var isZero: Bool { minor == 0 }
    public var isNegative: Bool { minor < 0 }
    public var isPositive: Bool { minor > 0 }
}

// MARK: - Arithmetic

extension Money {
    public func adding(_ other: Money) throws(ValueError) -> Money {
        try exact(other) { $0.addingReportingOverflow($1) }
    }

    public func subtracting(_ other: Money) throws(ValueError) -> Money {
        try exact(other) { $0.subtractingReportingOverflow($1) }
    }

    public func multiplied(by factor: Int64) throws(ValueError) -> Money {
        let (product, overflow) = minor.multipliedReportingOverflow(by: factor)
        guard !overflow else { throw .amountOverflow }
        return Money(product, currency)
    }

    public func negated() throws(ValueError) -> Money { try multiplied(by: -1) }

    /// Whether `self` is the smaller amount; comparing across currencies throws.
    public func isLess(than other: Money) throws(ValueError) -> Bool {
        guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
        return minor < other.minor
    }

    /// The sum of `amounts`, which may be none: then zero.
    public static func sum(
        _ amounts: some Sequence<Money>, in currency: Currency
    ) throws(ValueError) -> Money {
        var total = Money.zero(currency)
        for amount in amounts { total = try total.adding(amount) }
        return total
    }

    /// How many micros make a whole: a rate of 2.5 % is 25_000 micros.
    public static let microsPerOne: Int64 = 1_000_000

    /// The part of this amount that a rate in millionths stands for, rounded once, half to even.
    public func share(micros: Int64) throws(ValueError) -> Money {
        let whole = Int128(Self.microsPerOne)
        let (quotient, remainder) = (Int128(minor) * Int128(micros)).quotientAndRemainder(dividingBy: whole)
        let twice = remainder.magnitude * 2
        let roundsAway = twice > whole.magnitude || (twice == whole.magnitude && quotient % 2 != 0)
        let rounded = roundsAway ? quotient + remainder.signum() : quotient
        guard let share = Int64(exactly: rounded) else { throw .amountOverflow }
        return Money(share, currency)
    }

    private func exact(
        _ other: Money, _ sum: (Int64, Int64) -> (Int64, overflow: Bool)
    ) throws(ValueError) -> Money {
        guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
        let (total, overflow) = sum(minor, other.minor)
        guard !overflow else { throw .amountOverflow }
        return Money(total, currency)
    }
}

// MARK: - As text

extension Money: CustomStringConvertible {
    /// With all of the currency's decimals and a point, whatever the locale: `12.50 EUR`, `1250 JPY`.
    public var description: String { "\(decimal) \(currency.code)" }

    /// The amount without its currency: `12.50`.
    public var decimal: String {
        let digits = String(minor.magnitude)
        let sign = minor < 0 ? "-" : ""
        guard currency.minorDigits > 0 else { return sign + digits }
        let padding = max(0, currency.minorDigits + 1 - digits.count)
        let padded = String(repeating: "0", count: padding) + digits
        return "\(sign)\(padded.dropLast(currency.minorDigits)).\(padded.suffix(currency.minorDigits))"
    }
}

extension Money {
    /// The longest text that can be an amount: 19 digits, a sign, a point, padding zeros and the code.
    private static let textBytesMax = 40

    /// Reads `12.90 EUR` as catalogue feeds write it; exact, no floating point.
    ///
    /// Fewer decimals than the currency has are filled up, and zeros beyond them are allowed (`1000.00 JPY`).
    /// A comma, a thousands mark, a plus sign, a lower-case code or any other spacing is refused.
    public init(parsing text: String) throws(ValueError) {
        let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.textBytesMax, parts.count == 2, let number = Decimal(parts[0]),
            !parts[1].isEmpty, let code = String(parts[1])
        else { throw .malformedAmount(text) }
        let currency = try Currency(code)
        guard number.decimals.dropFirst(currency.minorDigits).allSatisfy({ $0 == 0 }) else {
            throw .amountTooPrecise(text, currency)
        }
        guard let minor = number.scaled(decimals: currency.minorDigits) else { throw .amountOverflow }
        self.init(minor, currency)
    }
}

/// A number as written: a sign and the digits on either side of the point.
private struct Decimal {
    let isNegative: Bool
    let whole: [Int64]
    let decimals: [Int64]

    init?(_ text: Substring.UTF8View) {
        isNegative = text.first == UInt8(ascii: "-")
        let halves = text.dropFirst(isNegative ? 1 : 0)
            .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(digits.contains) }) else {
            return nil
        }
        let values = halves.map { half in half.map { Int64($0 - UInt8(ascii: "0")) } }
        whole = values[0]
        decimals = values.count == 2 ? values[1] : []
    }

    /// The number times ten to the power of `count`; nil when that does not fit.
    func scaled(decimals count: Int) -> Int64? {
        let kept = decimals.prefix(count)
        var scaled: Int64 = 0
        for digit in whole + kept + Array(repeating: 0, count: count - kept.count) {
            let (tens, overflowTimes) = scaled.multipliedReportingOverflow(by: 10)
            let (next, overflowPlus) = tens.addingReportingOverflow(isNegative ? -digit : digit)
            guard !overflowTimes, !overflowPlus else { return nil }
            scaled = next
        }
        return scaled
    }
}
