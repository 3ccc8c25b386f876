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
    func commission(on amount: Money) throws -> Money {
        try amount.share(micros: commissionMicros)
    }
}
