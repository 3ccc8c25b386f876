import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@Suite struct `Getting an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.place("req-1")
    }

    func seen(by options: CallOptions, _ id: String? = nil) async throws -> OrdersAPI.Order? {
        var request = OrdersAPI.GetOrderRequest(orderID: id ?? "")
        if id == nil { request.orderID = try await fixture.id(of: "req-1") }
        return try await fixture.orders.getOrder(request, options).order
    }

    @Test func `shows it to its buyer and its business, who never sees the account`() async throws {
        let asBuyer = try #require(try await seen(by: fixture.identity.person("acc_maria")))
        #expect(asBuyer.buyer == CommonAPI.Party(kind: .person("acc_maria")))
        var asBusiness = asBuyer
        asBusiness.buyer = CommonAPI.Party(
            kind: .customer(
                CommonAPI.Customer(businessID: "teahouse", customerID: "cus_acc_maria_at_teahouse")))
        asBusiness.requestID = ""
        #expect(try await seen(by: fixture.seller(as: "viewer")) == asBusiness)
    }

    @Test func `shows it as it was placed, with taxes that round to nothing`() async throws {
        for id in ["food", "post"] {
            try await fixture.put(OrdersAPI.TaxRate(id: id, name: id, rateMicros: 70_000, included: true))
        }
        try await fixture.put("sweet", Money(1, .eur), stock: 1, taxRate: "food")
        let placed = try await fixture.place("req-2", [CommerceFixture.line("sweet")])
        #expect(placed.totals?.tax?.minor == 0)
        #expect(placed.totals?.taxes.map(\.taxRateID) == ["food"])
        #expect(try await fixture.order("req-2") == placed)

        try await fixture.put(
            OrdersAPI.DeliveryOption(
                id: "post", name: "Post", price: CommonAPI.Money(currency: "EUR", minor: 1), pickUp: true,
                taxRateID: "post"))
        var cart = CommerceFixture.cart()
        cart.deliveryOptionID = "post"
        let delivered = try await fixture.place(fixture.request("req-3", cart))
        #expect(delivered.totals?.taxes.map(\.taxRateID) == ["post"])
        #expect(try await fixture.order("req-3") == delivered)
    }

    @Test func `shows it to its business only once the money is held`() async throws {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.place("req-2") }
        let id = try await fixture.id(of: "req-2")
        #expect(try await seen(by: fixture.identity.person("acc_maria"), id)?.payment == .awaiting)
        await expect("ORDER_NOT_FOUND") { try await seen(by: fixture.seller(), id) }
        fixture.payments.isDown = false
        try await fixture.place("req-2")
        #expect(try await seen(by: fixture.seller(), id)?.payment == .authorised)
    }

    @Test func `of somebody else does not exist, even for its buyer acting for another business`()
        async throws
    {
        for options in [
            try await fixture.identity.person("acc_noor"),
            try await fixture.seller("coffeehouse"),
            try await fixture.identity.member("acc_maria", of: "coffeehouse"),
        ] {
            await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") { try await seen(by: options) }
        }
    }

    @Test(arguments: ["", "ord_2", "a/b", String(repeating: "a", count: 5_000)])
    func `that does not exist is refused`(id: String) async throws {
        await expect("ORDER_NOT_FOUND", .notFound, field: "order_id") {
            try await seen(by: fixture.identity.person("acc_maria"), id)
        }
    }

    @Test func `that contradicts itself is a fault of ours, told as one and not a crash`() async throws {
        let id = try await fixture.id(of: "req-1")
        try await fixture.database.write { db in
            try db.run("UPDATE order_lines SET options = 'neither a name nor a value'")
        }
        await expect(code: .internal) { try await seen(by: fixture.identity.person("acc_maria"), id) }
    }
}
