import Contracts
import Values

/// An exact amount in millionths of the currency's smallest unit.
///
/// Prices by the piece are smaller than that unit; what they add up to is rounded once, half to even, on an
/// invoice line.
struct Micros: Hashable, Sendable {
    static let perMinor: Int64 = 1_000_000

    let currency: Currency
    let micros: Int64

    init(_ micros: Int64, _ currency: Currency) {
        self.micros = micros
        self.currency = currency
    }

    /// Throws `ValueError.amountOverflow` past 9 * 10^12 of the smallest unit.
    init(_ money: Money) throws(ValueError) {
        let (micros, overflow) = money.minor.multipliedReportingOverflow(by: Self.perMinor)
        guard !overflow else { throw .amountOverflow }
        self.init(micros, money.currency)
    }
}

extension BillingAPI.Micros {
    init(_ amount: Micros) {
        self.init(currency: amount.currency.code, micros: amount.micros)
    }
}
