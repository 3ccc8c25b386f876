import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `A discount code` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 1_000)
    }

    static func code(_ usesMax: Int64 = 0, _ code: String = "SPRING") -> OrdersAPI.DiscountCode {
        OrdersAPI.DiscountCode(code: code, value: .percentMicros(100_000), usesMax: usesMax)
    }

    func cart(_ code: String = "SPRING") -> OrdersAPI.Cart {
        var cart = CommerceFixture.cart()
        cart.discountCode = code
        return cart
    }

    func uses() async throws -> Int64? {
        let list = try await fixture.terms.listDiscountCodes(
            OrdersAPI.ListDiscountCodesRequest(), fixture.seller())
        return list.discounts.first?.uses
    }

    @Test func `is written, and written over with its uses counted`() async throws {
        let first = try await fixture.put(Self.code(5, "spring-26"))
        #expect(first.code == "SPRING-26")
        #expect(first.uses == 0)
        try await fixture.place(fixture.request("req-1", cart("spring-26")))
        var second = Self.code(1, "SPRING-26")
        second.minimum = CommonAPI.Money(currency: "EUR", minor: 5_00)
        #expect(try await fixture.put(second).uses == 1)
        await expect("DISCOUNT_CODE_USED_UP", .failedPrecondition, field: "cart.discount_code") {
            try await fixture.quote(cart("SPRING-26"))
        }
        try await fixture.expectSound()
    }

    @Test func `counts an order once however often it is placed, and a cancelled one no more`() async throws {
        try await fixture.put(Self.code())
        let request = try await fixture.request("req-1", cart())
        try await fixture.place(request)
        try await fixture.place(request)
        #expect(try await uses() == 1)
        try await fixture.cancel("req-1")
        try await fixture.cancel("req-1")
        #expect(try await uses() == 0)
        fixture.payments.refuse("req-2", "INSUFFICIENT_FUNDS")
        let second = try await fixture.request("req-2", cart())
        _ = await refusal { try await fixture.place(second) }
        #expect(try await uses() == 0)
        try await fixture.expectSound()
    }

    @Test func `of five uses is used by five of fifty buyers at once`() async throws {
        try await fixture.put(Self.code(5))
        let request = try await fixture.request("req", cart())
        let outcomes = await withTaskGroup(of: RPCError?.self) { group in
            for buyer in 0..<50 {
                group.addTask { await refusal { try await fixture.place(request, by: "acc_\(buyer)") } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 5)
        #expect(outcomes.count { $0?.reason == "DISCOUNT_CODE_USED_UP" } == 45)
        #expect(try await uses() == 5)
        #expect(try await fixture.available() == 995)
        try await fixture.expectSound()
    }

    static let mistakes: [Mistake<OrdersAPI.DiscountCode>] = [
        Mistake("CODE_INVALID", "discount.code") { $0.code = "AB" },
        Mistake("CODE_INVALID", "discount.code") { $0.code = String(repeating: "A", count: 41) },
        Mistake("CODE_INVALID", "discount.code") { $0.code = "SPRING 26" },
        Mistake("CODE_INVALID", "discount.code") { $0.code = "FRÜHLING" },
        Mistake("DISCOUNT_INVALID", "discount") { $0.value = nil },
        Mistake("DISCOUNT_INVALID", "discount.percent_micros") { $0.value = .percentMicros(0) },
        Mistake("DISCOUNT_INVALID", "discount.percent_micros") { $0.value = .percentMicros(1_000_001) },
        Mistake("DISCOUNT_INVALID", "discount.amount") {
            $0.value = .amount(CommonAPI.Money(currency: "EUR", minor: 0))
        },
        Mistake("DISCOUNT_INVALID", "discount.amount") {
            $0.value = .amount(CommonAPI.Money(currency: "EURO", minor: 1))
        },
        Mistake("DISCOUNT_INVALID", "discount.minimum") {
            $0.value = .amount(CommonAPI.Money(currency: "EUR", minor: 1))
            $0.minimum = CommonAPI.Money(currency: "USD", minor: 1)
        },
        Mistake("DISCOUNT_INVALID", "discount.valid_until") {
            $0.validFrom = ManualClock.morning
            $0.validUntil = ManualClock.morning
        },
        Mistake("DISCOUNT_INVALID", "discount.uses_max") { $0.usesMax = -1 },
    ]

    @Test(arguments: mistakes)
    func `that breaks a rule is refused`(mistake: Mistake<OrdersAPI.DiscountCode>) async throws {
        var code = Self.code()
        mistake.make(&code)
        let discount = code
        await expect(mistake.reason, mistake.code, field: mistake.field) {
            try await fixture.put(discount)
        }
        await expect("CODE_INVALID") { try await fixture.put(nil as OrdersAPI.DiscountCode?) }
    }

    @Test func `is one of at most a thousand`() async throws {
        try await fixture.database.write { db in
            for number in 0..<DiscountCode.perBusinessMax {
                try db.run(
                    """
                    INSERT INTO discount_codes (business_id, code, percent_micros, uses_max, uses)
                    VALUES ('teahouse', \("CODE-\(number)"), 1, 0, 0)
                    """)
            }
        }
        await expect("TOO_MANY_DISCOUNT_CODES", .resourceExhausted, field: "") {
            try await fixture.put(Self.code())
        }
        #expect(try await fixture.put(Self.code(0, "CODE-7")).code == "CODE-7")
    }

    @Test func `is for members who manage the catalogue`() async throws {
        let request = OrdersAPI.PutDiscountCodeRequest(discount: Self.code())
        for options in [
            try await fixture.seller(as: "viewer"), try await fixture.identity.person("acc_maria"),
        ] {
            await expect(code: .permissionDenied) {
                try await fixture.terms.putDiscountCode(request, options)
            }
        }
    }
}
