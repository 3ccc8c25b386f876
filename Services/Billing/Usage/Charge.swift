import Contracts
import Storage
import Values

/// What the platform charges for.
enum UsageKind: String, SQLConvertible, Sendable {
    /// Its share of captured payments, less its share of refunds.
    case commission

    var answer: BillingAPI.UsageKind {
        switch self {
        case .commission: .commission
        }
    }
}

/// What one fact earned the platform, or cost it.
///
/// A charge is never changed.
struct Charge: Hashable, Sendable {
    /// The fact it is booked for, which it is booked for once.
    enum Fact: Hashable, Sendable {
        case capture(hold: String)
        case refund(String, hold: String)
    }

    let fact: Fact
    /// Payments' name for the moving of the money.
    let transfer: String
    let kind: UsageKind
    let business: BusinessID
    /// What the buyer paid; negative for what went back.
    let turnover: Money
    /// What the platform earned of it, in the same currency; negative for what it gave back.
    let charge: Money
    let bookedAt: Timestamp
}

// MARK: - Stored in `charges`, summed in `usage`

extension Charge {
    /// Books it and adds it to the month's sums.
    ///
    /// A fact that is booked already changes nothing.
    func book(in db: Connection) throws {
        let booked = try db.run(
            """
            INSERT INTO charges (hold_id, refund_id, transfer_id, kind, business_id, month, currency,
                turnover_minor, charge_minor, booked_at)
            VALUES (\(fact.hold), \(fact.refund), \(transfer), \(kind), \(business), \(Month(of: bookedAt)),
                \(turnover.currency), \(turnover.minor), \(charge.minor), \(bookedAt))
            ON CONFLICT (hold_id, refund_id) DO NOTHING
            """)
        if booked > 0 { try sum(in: db) }
    }

    private func sum(in db: Connection) throws {
        try db.run(
            """
            INSERT INTO usage
                (business_id, month, kind, currency, payments_count, turnover_minor, charge_minor)
            VALUES (\(business), \(Month(of: bookedAt)), \(kind), \(turnover.currency),
                \(fact.paymentsCount), \(turnover.minor), \(charge.minor))
            ON CONFLICT (business_id, month, kind, currency) DO UPDATE SET
                payments_count = usage.payments_count + excluded.payments_count,
                turnover_minor = usage.turnover_minor + excluded.turnover_minor,
                charge_minor = usage.charge_minor + excluded.charge_minor
            """)
    }
}

extension Charge.Fact {
    fileprivate var hold: String {
        switch self {
        case .capture(let hold), .refund(_, let hold): hold
        }
    }

    fileprivate var refund: String {
        switch self {
        case .capture: ""
        case .refund(let refund, _): refund
        }
    }

    fileprivate var paymentsCount: Int {
        switch self {
        case .capture: 1
        case .refund: 0
        }
    }
}
