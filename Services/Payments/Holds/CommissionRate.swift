import Values

/// What the platform keeps of each payment.
struct CommissionRate: Hashable, Sendable {
    static let commissionMicrosDefault: Int64 = 25_000
    /// The whole payment: no business can owe more than it was paid.
    static let commissionMicrosMax = Money.microsPerOne

    /// In millionths: 25_000 is 2.5 %.
    let commissionMicros: Int64

    init(commissionMicros: Int64 = CommissionRate.commissionMicrosDefault) {
        precondition((0...Self.commissionMicrosMax).contains(commissionMicros), "a commission is 0 to 100 %")
        self.commissionMicros = commissionMicros
    }

    /// The platform's part of a payment, rounded half to even.
    func commission(on amount: Money) throws -> Commission {
        Commission(
            whole: try amount.share(micros: commissionMicros), amount: amount, rateMicros: commissionMicros)
    }
}

/// The commission on a whole payment, and what of it falls on a part.
struct Commission: Hashable, Sendable {
    let whole: Money
    /// What it is the commission on.
    let amount: Money
    /// The rate by which it was worked out, in millionths.
    let rateMicros: Int64

    /// The commission on the first `part` of the amount, rounded half to even.
    ///
    /// A capture or refund takes what this gives for all parts so far together, less what was taken before:
    /// so the parts add up exactly, and none is negative or more than its part of the amount.
    func on(_ part: Money) throws -> Money {
        guard part.currency == amount.currency else {
            throw ValueError.mixedCurrencies(amount.currency, part.currency)
        }
        let product = Int128(whole.minor) * Int128(part.minor)
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(amount.minor))
        let twice = remainder * 2
        let roundsUp = twice > Int128(amount.minor) || (twice == Int128(amount.minor) && quotient % 2 != 0)
        // Never more than the whole commission, since no part is more than the amount.
        return Money(Int64(roundsUp ? quotient + 1 : quotient), amount.currency)
    }
}
