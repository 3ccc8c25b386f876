import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce
@testable import Storage

/// The plans of the very statements that the services ran, taken from the engine after every method was
/// called.
@Suite struct `The query plans of orders` {
    static let tables = [
        "customers", "orders", "order_lines", "order_taxes", "order_changes", "captures", "shipments",
        "refunds", "order_part_lines", "delivery_options", "tax_rates", "discount_codes", "discount_uses",
        "variants", "stock_movements",
    ]

    /// The fixture's own look-up, and the variants of a page of products, which the catalogue's tests judge.
    static let others = [
        "coalesce(?, buyer_account_id)", "FROM variants\nWHERE business_id = ? AND product_id IN",
    ]

    @Test func `of all statements that calls and the reconciler run go by an index`() async throws {
        let fixture = try await CommerceFixture(mugs: 100)
        try await setUpTerms(fixture)
        try await callEverything(on: fixture)
        let statements: [String] = try await fixture.database.read { db in
            try db.rows("SELECT DISTINCT sql FROM sqlite_stmt ORDER BY sql").map { try $0["sql"] }
        }
        let own = statements.filter { text in
            Self.tables.contains { text.contains(" \($0)") } && !text.hasPrefix("CREATE")
                && !text.contains("sqlite_") && !Self.others.contains(where: text.contains)
        }
        #expect(own.count > 50)
        #expect(Self.tables.allSatisfy { table in own.contains { $0.contains(" \(table)") } })
        for text in own {
            let plan = try await fixture.plan(of: text)
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(text): \(plan)")
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(text): \(plan)")
        }
    }

    private func setUpTerms(_ fixture: CommerceFixture) async throws {
        let eur = CommonAPI.Money(currency: "EUR", minor: 4_90)
        for _ in 1...2 {
            try await fixture.put(OrdersAPI.TaxRate(id: "default", name: "VAT", rateMicros: 190_000))
            try await fixture.put(
                OrdersAPI.DeliveryOption(id: "post", name: "Post", price: eur, taxRateID: "default"))
            try await fixture.put(OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(1_000)))
        }
        _ = try await fixture.terms.listTaxRates(.init(businessID: CommerceFixture.id))
        _ = try await fixture.terms.listDeliveryOptions(.init(businessID: CommerceFixture.id))
        _ = try await fixture.terms.listDiscountCodes(.init(pageSize: 1), fixture.seller())
        try await fixture.put(OrdersAPI.DeliveryOption(id: "gone", name: "Gone", price: eur))
        _ = try await fixture.terms.deleteDeliveryOption(.init(deliveryOptionID: "gone"), fixture.seller())
        _ = try await fixture.terms.deleteTaxRate(.init(taxRateID: "gone"), fixture.seller())
        _ = try await fixture.terms.deleteDiscountCode(.init(code: "GONE"), fixture.seller())
    }

    private func place(_ id: String, on fixture: CommerceFixture) async throws {
        var cart = CommerceFixture.cart([CommerceFixture.line("mug", 2)])
        cart.deliveryOptionID = "post"
        cart.address = CommerceFixture.address
        cart.discountCode = "SPRING"
        try await fixture.place(fixture.request(id, cart))
    }

    private func callEverything(on fixture: CommerceFixture) async throws {
        let piece = [OrdersAPI.LineQuantity(line: 0, quantity: 1)]
        for id in ["whole", "shipped", "cancelled", "declined", "unanswered"] {
            try await place(id, on: fixture)
        }
        try await fixture.accept("whole")
        try await fixture.refund("whole", "refund-1", 1_00, restock: piece)
        try await fixture.accept("shipped", .asShipped)
        try await fixture.pack("shipped")
        try await fixture.ship("shipped", "parcel-1", piece)
        try await fixture.ship("shipped", "parcel-2")
        try await fixture.deliver("shipped")
        try await fixture.confirm("shipped")
        try await fixture.takeBack("shipped")
        try await fixture.cancel("cancelled")
        try await fixture.decline("declined")
        fixture.payments.next(.void, .callLost)
        try await fixture.wait(seconds: 24 * 3_600)
        fixture.payments.set(try await fixture.id(of: "unanswered"), to: .captured)
        try await fixture.wait(seconds: 600)
        for options in [try await fixture.seller(), try await fixture.identity.person("acc_maria")] {
            for state in [OrdersAPI.OrderState.unspecified, .accepted] {
                _ = try await fixture.orders.listOrders(.init(pageSize: 1, state: state), options)
            }
        }
    }
}

extension CommerceFixture {
    /// What the engine would do for a statement whose values are not yet known.
    fileprivate func plan(of statement: String) async throws -> [String] {
        var explained = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        explained.text = "EXPLAIN QUERY PLAN " + statement
        explained.values = statement.filter { $0 == "?" }.map { _ in .null }
        let sql = SQL(stringInterpolation: explained)
        return try await database.write { db in try db.rows(sql).map { try $0["detail"] } }
    }
}
