import Contracts
import Storage
import Values

/// What a business used of one kind, in one currency, in one month.
struct UsageLine: Hashable, Sendable {
    let kind: UsageKind
    let paymentsCount: Int64
    let turnover: Money
    let charge: Money

    var answer: BillingAPI.UsageLine {
        BillingAPI.UsageLine(
            kind: kind.answer, count: paymentsCount, turnover: CommonAPI.Money(turnover),
            charge: CommonAPI.Money(charge))
    }
}

// MARK: - Stored in `usage`

extension UsageLine {
    static func all(of business: BusinessID, in month: Month, in db: Connection) throws -> [UsageLine] {
        try db.rows(
            """
            SELECT kind, currency, payments_count, turnover_minor, charge_minor FROM usage
            WHERE business_id = \(business) AND month = \(month) ORDER BY kind, currency
            """
        ).map { row in
            let currency: Currency = try row["currency"]
            return UsageLine(
                kind: try row["kind"], paymentsCount: try row["payments_count"],
                turnover: Money(try row["turnover_minor"], currency),
                charge: Money(try row["charge_minor"], currency))
        }
    }
}
