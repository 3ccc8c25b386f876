import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Deleting a discount code` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.put(Self.code)
    }

    static let code = OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(100_000), usesMax: 2)

    func delete(_ code: String, as business: String = CommerceFixture.id) async throws {
        _ = try await fixture.terms.deleteDiscountCode(
            OrdersAPI.DeleteDiscountCodeRequest(code: code), fixture.seller(business))
    }

    func codes() async throws -> [String] {
        try await fixture.terms.listDiscountCodes(.init(), fixture.seller()).discounts.map(\.code)
    }

    var cart: OrdersAPI.Cart {
        var cart = CommerceFixture.cart()
        cart.discountCode = "SPRING"
        return cart
    }

    @Test func `takes it away from new orders alone, and again does nothing more`() async throws {
        let order = try await fixture.place(fixture.request("req-1", cart))
        for _ in 1...2 { try await delete("spring") }
        #expect(try await codes() == [])
        #expect(try await fixture.order("req-1") == order)
        await expect("DISCOUNT_CODE_NOT_FOUND", .notFound, field: "cart.discount_code") {
            try await fixture.quote(cart)
        }
        try await fixture.expectSound()
    }

    @Test func `keeps the count of its uses, an order that is cancelled later included`() async throws {
        try await fixture.place(fixture.request("req-1", cart))
        try await fixture.place(fixture.request("req-2", cart))
        try await delete("SPRING")
        try await fixture.cancel("req-1")
        try await fixture.expectSound()
        #expect(try await fixture.put(Self.code).uses == 1)
        try await fixture.place(fixture.request("req-3", cart))
        await expect("DISCOUNT_CODE_USED_UP") { try await fixture.quote(cart) }
        try await fixture.expectSound()
    }

    @Test func `leaves nothing of one that no order used, and makes room for another`() async throws {
        try await fixture.place(fixture.request("req-1", cart))
        for number in 1..<DiscountCode.perBusinessMax {
            try await fixture.put(OrdersAPI.DiscountCode(code: "C-\(number)", value: .percentMicros(1)))
        }
        let another = OrdersAPI.DiscountCode(code: "ANOTHER", value: .percentMicros(1))
        await expect("TOO_MANY_DISCOUNT_CODES") { try await fixture.put(another) }
        try await delete("SPRING")
        try await fixture.put(another)
        await expect("TOO_MANY_DISCOUNT_CODES") { try await fixture.put(Self.code) }
        try await delete("ANOTHER")
        try await delete("C-1")
        let kept: Int64? = try await fixture.database.read { db in
            try db.row("SELECT count(*) AS count FROM discount_codes")?["count"]
        }
        #expect(kept == 999)
    }

    @Test func `of another business leaves it alone`() async throws {
        try await delete("SPRING", as: "coffeehouse")
        #expect(try await codes() == ["SPRING"])
        await expect("CODE_INVALID", .invalidArgument, field: "code") { try await delete("") }
    }
}
