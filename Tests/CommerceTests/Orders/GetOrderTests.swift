import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Getting an order` {
    let shop: Shop

    init() async throws {
        shop = try await Shop()
        try await shop.place("order-1")
    }

    func seen(by options: CallOptions, _ id: String = "order-1") async throws -> OrdersAPI.Order? {
        try await shop.orders.getOrder(OrdersAPI.GetOrderRequest(orderID: id), options).order
    }

    @Test func `shows it to its buyer and its business, who never sees the account`() async throws {
        let asBuyer = try #require(try await seen(by: shop.identity.person("acc_maria")))
        var asBusiness = asBuyer
        asBusiness.buyerAccountID = ""
        #expect(asBuyer.buyerAccountID == "acc_maria")
        #expect(try await seen(by: shop.seller(as: .viewer)) == asBusiness)
    }

    @Test func `of somebody else does not exist, even for its buyer acting for another business`()
        async throws
    {
        for options in [
            try await shop.identity.person("acc_noor"),
            try await shop.seller("coffeehouse"),
            try await shop.identity.member("acc_maria", of: "coffeehouse"),
        ] {
            let refused = await refusal { try await seen(by: options) }
            #expect(refused == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
        }
    }

    @Test(arguments: ["", "order-2", "a/b", String(repeating: "a", count: 5_000)])
    func `that does not exist is refused`(id: String) async throws {
        let refused = await refusal { try await seen(by: shop.identity.person("acc_maria"), id) }
        #expect(refused == Refused(.notFound, "ORDER_NOT_FOUND", "order_id"))
    }
}
