import Contracts
import RPC
import TestKit
import Testing

@testable import Commerce

@Suite struct `A delivery option` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
    }

    static func eur(_ minor: Int64) -> CommonAPI.Money { CommonAPI.Money(currency: "EUR", minor: minor) }

    static func option(_ id: String = "post", _ minor: Int64 = 4_90) -> OrdersAPI.DeliveryOption {
        OrdersAPI.DeliveryOption(id: id, name: "Post", price: eur(minor))
    }

    @Test func `is written over, and orders keep the one they were placed with`() async throws {
        #expect(try await fixture.put(Self.option()) == Self.option())
        var cart = CommerceFixture.cart()
        cart.deliveryOptionID = "post"
        cart.address = CommerceFixture.address
        let order = try await fixture.place(fixture.request("req-1", cart))
        try await fixture.put(Self.option("post", 5_90))
        #expect(try await fixture.order("req-1") == order)
        #expect(try await fixture.quote(cart).totals?.delivery == Self.eur(5_90))
    }

    static let mistakes: [Mistake<OrdersAPI.DeliveryOption>] = [
        Mistake("ID_MALFORMED", "option.id") { $0.id = "" },
        Mistake("TEXT_INVALID", "option.name") { $0.name = "" },
        Mistake("AMOUNT_INVALID", "option.price") { $0.price = nil },
        Mistake("AMOUNT_INVALID", "option.price") { $0.price = eur(-1) },
        Mistake("AMOUNT_INVALID", "option.free_from") { $0.freeFrom = eur(-1) },
        Mistake("CURRENCY_MIXED", "option.free_from") {
            $0.freeFrom = CommonAPI.Money(currency: "USD", minor: 1)
        },
        Mistake("TAX_RATE_NOT_FOUND", "option.tax_rate_id", code: .notFound) {
            $0.taxRateID = "vat"
        },
    ]

    @Test(arguments: mistakes)
    func `that breaks a rule is refused`(mistake: Mistake<OrdersAPI.DeliveryOption>) async throws {
        var spoilt = Self.option()
        mistake.make(&spoilt)
        let option = spoilt
        await expect(mistake.reason, mistake.code, field: mistake.field) { try await fixture.put(option) }
    }

    @Test func `is one of at most twenty`() async throws {
        for number in 1...DeliveryOption.perBusinessMax {
            try await fixture.put(Self.option("way-\(number)"))
        }
        await expect("TOO_MANY_DELIVERY_OPTIONS", .resourceExhausted, field: "") {
            try await fixture.put(Self.option())
        }
        #expect(try await fixture.put(Self.option("way-7", 1)).price == Self.eur(1))
    }
}
