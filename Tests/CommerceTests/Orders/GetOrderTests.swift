import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Getting an order` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.place("order-1")
    }

    func seen(by options: CallOptions, _ id: String = "order-1") async throws -> OrdersAPI.Order? {
        try await fixture.orders.getOrder(OrdersAPI.GetOrderRequest(orderID: id), options).order
    }

    @Test func `shows it to its buyer and its business, who never sees the account`() async throws {
        let asBuyer = try #require(try await seen(by: fixture.identity.person("acc_maria")))
        var asBusiness = asBuyer
        asBusiness.buyerAccountID = ""
        #expect(asBuyer.buyerAccountID == "acc_maria")
        #expect(try await seen(by: fixture.seller(as: .viewer)) == asBusiness)
    }

    @Test func `of somebody else does not exist, even for its buyer acting for another business`()
        async throws
    {
        for options in [
            try await fixture.identity.person("acc_noor"),
            try await fixture.seller("coffeehouse"),
            try await fixture.identity.member("acc_maria", of: "coffeehouse"),
        ] {
            let refused = await refusal { try await seen(by: options) }
            #expect(refused == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
        }
    }

    @Test(arguments: ["", "order-2", "a/b", String(repeating: "a", count: 5_000)])
    func `that does not exist is refused`(id: String) async throws {
        let refused = await refusal { try await seen(by: fixture.identity.person("acc_maria"), id) }
        #expect(refused == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
