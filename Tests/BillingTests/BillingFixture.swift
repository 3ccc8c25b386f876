import Contracts
import RPC
import Storage
import TestKit
import Values

@testable import Billing

/// The real service over a database in memory, which follows a real event log of payments.
final class BillingFixture: Sendable {
    private static let handlers = [Billing.paymentCaptured, Billing.paymentRefunded]
    static let mugShop = "mug-shop"

    let clock = ManualClock()
    let identity: TestIdentity
    let payments: EventSource
    let database: Database
    let billing: Billing
    let client: BillingClient

    init() throws {
        let identity = TestIdentity(clock: clock)
        self.identity = identity
        payments = try EventSource("payments", for: "billing", identity: identity)
        database = try Database.open("sqlite::memory:", migrations: Schema.migrations, clock: clock)
        billing = Billing(database: database)
        client = BillingClient(InProcessLink(services: [billing], authenticator: identity.authenticator))
    }
}

// MARK: - What payments does

extension BillingFixture {
    /// A payment to a business is captured, at the time of payments' clock.
    func capture(
        _ order: String, _ minor: Int64, commission: Int64, _ currency: String = "EUR",
        by business: String = BillingFixture.mugShop
    ) async throws {
        try await payments.append(
            PaymentsAPI.PaymentCaptured(
                holdID: order, payerAccountID: "acc_maria", businessID: business,
                amount: .init(currency: currency, minor: minor),
                commission: .init(currency: currency, minor: commission), transferID: "tra_\(order)"),
            key: order)
    }

    func refund(
        _ refund: String, of order: String, _ minor: Int64, commission: Int64, _ currency: String = "EUR",
        by business: String = BillingFixture.mugShop
    ) async throws {
        try await payments.append(
            PaymentsAPI.PaymentRefunded(
                refundID: refund, holdID: order, payerAccountID: "acc_maria", businessID: business,
                amount: .init(currency: currency, minor: minor),
                commissionReturned: .init(currency: currency, minor: commission),
                transferID: "tra_\(order)_\(refund)"),
            key: order)
    }

    /// Follows payments until nothing is left.
    func follow() async throws {
        try await payments.follow(into: database, Self.handlers)
    }

    /// Follows payments from the beginning again, as if the cursor had been lost.
    func followAnew() async throws {
        try await payments.followAnew(into: database, Self.handlers)
    }
}

// MARK: - What is booked

extension BillingFixture {
    func usage(_ month: String = "", of business: String = BillingFixture.mugShop) async throws -> [BillingAPI
        .UsageLine]
    {
        let caller = try await identity.member("acc_of_\(business)", of: business)
        return try await client.getUsage(.init(month: month), caller).lines
    }

    func chargeCount() async throws -> Int {
        try await database.read { db in try db.row("SELECT COUNT(*) AS count FROM charges")?["count"] } ?? 0
    }

    /// Sums that differ from their charges; there must be none.
    func wrongSums() async throws -> Int {
        try await database.read { db in
            try db.row(
                """
                SELECT COUNT(*) AS count FROM (
                    SELECT business_id, month, kind, currency, payments_count, turnover_minor, charge_minor
                    FROM usage
                    EXCEPT
                    SELECT business_id, month, kind, currency, SUM(refund_id = ''), SUM(turnover_minor),
                        SUM(charge_minor)
                    FROM charges GROUP BY business_id, month, kind, currency)
                """)?["count"]
        } ?? 0
    }
}

extension BillingAPI.UsageLine {
    static func commission(
        _ count: Int64, turnover: Int64, charge: Int64, _ currency: String = "EUR"
    ) -> BillingAPI.UsageLine {
        BillingAPI.UsageLine(
            kind: .commission, count: count, turnover: .init(currency: currency, minor: turnover),
            charge: .init(currency: currency, minor: charge))
    }
}
