import Contracts
import RPC
import TestKit
import Values

@testable import Billing
@testable import Storage

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
    /// A part of a payment to a business is captured, at the time of payments' clock.
    func capture(
        _ order: String, part: String = "c1", _ minor: Int64, commission: Int64, _ currency: String = "EUR",
        by business: String = BillingFixture.mugShop, final: Bool = true, rate: Int64 = 25_000
    ) async throws {
        try await payments.append(
            PaymentsAPI.PaymentCaptured(
                holdID: order, captureID: part, payer: .init(kind: .person("acc_maria")),
                payee: .init(kind: .business(business)), amount: .init(currency: currency, minor: minor),
                commission: .init(currency: currency, minor: commission), transferID: "tra_\(order)_\(part)",
                final: final, commissionMicros: rate),
            key: order, business: try BusinessID(business))
    }

    func refund(
        _ refund: String, of order: String, _ minor: Int64, commission: Int64, _ currency: String = "EUR",
        by business: String = BillingFixture.mugShop, rate: Int64 = 25_000
    ) async throws {
        try await payments.append(
            PaymentsAPI.PaymentRefunded(
                refundID: refund, holdID: order, payer: .init(kind: .person("acc_maria")),
                payee: .init(kind: .business(business)), amount: .init(currency: currency, minor: minor),
                commissionReturned: .init(currency: currency, minor: commission),
                transferID: "tra_\(order)_\(refund)", commissionMicros: rate),
            key: order, business: try BusinessID(business))
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
    /// A member who may read the bills.
    func reader(of business: String = BillingFixture.mugShop) async throws -> CallOptions {
        try await identity.member("acc_of_\(business)", of: business, as: "viewer")
    }

    func usage(
        _ month: String = "", of business: String = BillingFixture.mugShop
    ) async throws -> [BillingAPI.UsageLine] {
        try await client.getUsage(.init(month: month), try await reader(of: business)).lines
    }

    /// All pages of a month's charges.
    func charges(
        _ month: String = "", of business: String = BillingFixture.mugShop, pageSize: Int32 = 0
    ) async throws -> [BillingAPI.Charge] {
        var charges: [BillingAPI.Charge] = []
        var token = ""
        repeat {
            let answer = try await client.listCharges(
                .init(month: month, pageSize: pageSize, pageToken: token), try await reader(of: business))
            charges += answer.charges
            token = answer.nextPageToken
        } while !token.isEmpty
        return charges
    }

    func chargeCount() async throws -> Int {
        try await database.read { db in try db.row("SELECT COUNT(*) AS count FROM charges")?["count"] } ?? 0
    }

    /// Sums that differ from their charges, and charges without a sum; there must be none.
    func wrongSums() async throws -> Int {
        try await database.read { db in
            try db.row(
                """
                WITH sums AS (
                    SELECT party, month, kind, dimensions, price_version, currency, COUNT(*) AS count,
                        SUM(turnover_minor) AS turnover_minor, SUM(charge_micros) AS charge_micros
                    FROM charges GROUP BY party, month, kind, dimensions, price_version, currency)
                SELECT (SELECT COUNT(*) FROM (SELECT * FROM usage EXCEPT SELECT * FROM sums))
                    + (SELECT COUNT(*) FROM (SELECT * FROM sums EXCEPT SELECT * FROM usage)) AS count
                """)?["count"]
        } ?? 0
    }
}

extension BillingAPI.UsageLine {
    /// `charge` is in the currency's smallest unit.
    static func commission(
        _ count: Int64, turnover: Int64, charge: Int64, _ currency: String = "EUR", rate: Int64 = 25_000
    ) -> BillingAPI.UsageLine {
        BillingAPI.UsageLine(
            kind: .commission, priceVersion: "commission-\(rate)", count: count,
            turnover: .init(currency: currency, minor: turnover),
            charge: .init(currency: currency, micros: charge * 1_000_000))
    }
}
