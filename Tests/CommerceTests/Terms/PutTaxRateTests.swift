import Contracts
import RPC
import Storage
import TestKit
import Testing

@testable import Commerce

@Suite struct `A tax rate` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
    }

    static func rate(_ id: String = "default", _ micros: Int64 = 190_000) -> OrdersAPI.TaxRate {
        OrdersAPI.TaxRate(id: id, name: "VAT 19 %", rateMicros: micros, included: true)
    }

    @Test func `is written over, and orders keep the one they were placed with`() async throws {
        #expect(try await fixture.put(Self.rate()) == Self.rate())
        let order = try await fixture.place("req-1")
        try await fixture.put(Self.rate("default", 70_000))
        #expect(try await fixture.order("req-1") == order)
        #expect(try await fixture.quote().totals?.tax != order.totals?.tax)
        try await fixture.expectSound()
    }

    @Test(arguments: [-1, 1_000_001])
    func `outside its range is refused`(micros: Int64) async throws {
        await expect("RATE_INVALID", .invalidArgument, field: "rate.rate_micros") {
            try await fixture.put(Self.rate("default", micros))
        }
    }

    @Test func `has an id and a name`() async throws {
        await expect("ID_MALFORMED", .invalidArgument, field: "rate.id") {
            try await fixture.put(Self.rate("a/b"))
        }
        var nameless = Self.rate()
        nameless.name = " "
        let rate = nameless
        await expect("TEXT_INVALID", .invalidArgument, field: "rate.name") { try await fixture.put(rate) }
    }

    @Test func `is one of at most twenty`() async throws {
        for number in 1...TaxRate.perBusinessMax { try await fixture.put(Self.rate("rate-\(number)")) }
        await expect("TOO_MANY_TAX_RATES", .resourceExhausted, field: "") {
            try await fixture.put(Self.rate())
        }
        #expect(try await fixture.put(Self.rate("rate-7", 1)).rateMicros == 1)
    }

    @Test func `that a product names and that is gone stops its sale instead of selling it untaxed`()
        async throws
    {
        try await fixture.put(Self.rate("food"))
        try await fixture.put("tea", CommerceFixture.mugPrice, stock: 1, taxRate: "food")
        try await fixture.database.write { db in try db.run("DELETE FROM tax_rates") }
        let cart = CommerceFixture.cart([CommerceFixture.line("tea")])
        await expect("TAX_RATE_NOT_FOUND", .notFound, field: "") { try await fixture.quote(cart) }
    }
}
