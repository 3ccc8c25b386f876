import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `Listing orders` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture(mugs: 1_000)
        try await fixture.put("tea", Money(4_90, .eur), stock: 1_000)
        for number in 1...12 {
            try await fixture.place(
                "req-\(number)",
                [CommerceFixture.line("tea"), CommerceFixture.line("mug", Int64(number))],
                by: number.isMultiple(of: 3) ? "acc_noor" : "acc_maria")
        }
        for number in [1, 3, 5] { try await fixture.accept("req-\(number)") }
    }

    func page(
        _ options: CallOptions, _ size: Int32 = 0, _ token: String = "",
        _ state: OrdersAPI.OrderState = .unspecified
    ) async throws -> OrdersAPI.ListOrdersResponse {
        try await fixture.orders.listOrders(
            OrdersAPI.ListOrdersRequest(pageSize: size, pageToken: token, state: state), options)
    }

    func numbers(_ orders: [OrdersAPI.Order]) -> [Int] {
        orders.map { Int($0.lines.last?.quantity ?? 0) }
    }

    @Test func `shows buyers their own and businesses theirs, newest first, as they may see them`()
        async throws
    {
        let maria = try await page(fixture.identity.person("acc_maria")).orders
        #expect(numbers(maria) == [11, 10, 8, 7, 5, 4, 2, 1])
        let buyer = CommonAPI.Party(kind: .person("acc_maria"))
        #expect(maria.allSatisfy { $0.buyer == buyer })
        let teahouse = try await page(fixture.seller()).orders
        #expect(numbers(teahouse) == Array((1...12).reversed()))
        #expect(
            teahouse.allSatisfy { order in
                if case .customer(let customer) = order.buyer?.kind {
                    customer.businessID == "teahouse"
                } else {
                    false
                }
            })
        #expect(teahouse.allSatisfy { $0.lines.map(\.productID) == ["tea", "mug"] })
        #expect(try await page(fixture.seller("coffeehouse")).orders == [])
    }

    @Test(arguments: [1, 2, 5, 12, 100])
    func `goes through all of them, each once`(size: Int32) async throws {
        var seen: [Int] = []
        var token = ""
        repeat {
            let page = try await page(fixture.seller(), size, token)
            seen += numbers(page.orders)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen == Array((1...12).reversed()))
    }

    /// Pages end before they grow past 2 MiB.
    @Test func `ends a page of large orders early, and shows the rest on the next`() async throws {
        let ids = (1...100).map { "large-\($0)" }
        for id in ids {
            let product = CatalogAPI.Product(
                id: id, title: String(repeating: "👍", count: 200),
                price: CommonAPI.Money(Money(1_00, .eur)))
            _ = try await fixture.catalog.putProduct(
                .init(product: product, initialStock: 100), fixture.seller())
        }
        for number in 1...22 {
            try await fixture.place("large-\(number)", ids.map { CommerceFixture.line($0) })
        }
        var (pages, token) = ([OrdersAPI.ListOrdersResponse](), "")
        repeat {
            pages.append(try await page(fixture.seller(), 100, token))
            token = pages.last?.nextPageToken ?? ""
        } while !token.isEmpty
        #expect(pages.count == 2)
        for page in pages { #expect(try page.bytes().count < 2 << 20) }
        #expect(try #require(pages.first).orders.count > 15)
        #expect(Set(pages.flatMap(\.orders).map(\.id)).count == 34)
        #expect(pages.flatMap(\.orders).count == 34)
    }

    @Test func `in one state shows only those`() async throws {
        #expect(numbers(try await page(fixture.seller(), 0, "", .accepted).orders) == [5, 3, 1])
        let maria = try await fixture.identity.person("acc_maria")
        #expect(numbers(try await page(maria, 0, "", .accepted).orders) == [5, 1])
        let first = try await page(maria, 2, "", .placed)
        #expect(numbers(first.orders) == [11, 10])
        #expect(numbers(try await page(maria, 2, first.nextPageToken, .placed).orders) == [8, 7])
        #expect(try await page(maria, 0, "", .unrecognized(77)).orders == [])
    }

    @Test func `goes on only from a token of the same list`() async throws {
        let maria = try await fixture.identity.person("acc_maria")
        let token = try await page(maria, 2).nextPageToken
        for (options, text, state) in [
            (try await fixture.identity.person("acc_noor"), token, OrdersAPI.OrderState.unspecified),
            (try await fixture.seller(), token, .unspecified),
            (maria, token, .placed), (maria, "31", .unspecified), (maria, token + "31", .unspecified),
        ] {
            await expect("PAGE_TOKEN_INVALID", .invalidArgument, field: "page_token") {
                try await page(options, 2, text, state)
            }
        }
    }

    @Test(arguments: [-1, 101])
    func `with an impossible page size is refused`(size: Int32) async throws {
        await expect("PAGE_SIZE_INVALID", .invalidArgument, field: "page_size") {
            try await page(fixture.seller(), size)
        }
    }
}
