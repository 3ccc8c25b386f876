import Contracts
import RPC
import Testing
import Values

@Suite struct `Searching products` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        for (id, title, brand, description) in [
            ("bowl", "Blue bowl", "Krug", "Holds more than a mug"),
            ("cup", "Cup", "Blue Mountain", "For coffee"),
            ("kettle", "Théière en fonte", "Krug", "Cast iron, 1.2 l"),
        ] {
            try await fixture.put(
                CatalogAPI.Product(
                    id: id, title: title, description: description,
                    price: CommonAPI.Money(currency: "EUR", minor: 1_00), condition: "new", brand: brand))
        }
        try await fixture.put("mug", Money(1_00, .eur), title: "Blue mug", in: "coffeehouse")
    }

    func ids(_ query: String, of business: String = CommerceFixture.id) async throws -> [String] {
        try await page(query, of: business).products.map(\.id)
    }

    func page(
        _ query: String, _ size: Int32 = 0, _ token: String = "", of business: String = CommerceFixture.id
    ) async throws -> CatalogAPI.SearchProductsResponse {
        try await fixture.catalog.searchProducts(
            CatalogAPI.SearchProductsRequest(
                businessID: business, query: query, pageSize: size, pageToken: token))
    }

    @Test func `finds all words, and words that begin so, in title, brand and description`() async throws {
        #expect(try await ids("mug") == ["mug", "bowl"])
        #expect(try await ids("BLU") == ["bowl", "cup"])
        #expect(try await ids("blue krug") == ["bowl"])
        #expect(try await ids("theiere") == ["kettle"])
        #expect(try await ids("THÉ fon") == ["kettle"])
        #expect(try await ids("1.2") == ["kettle"])
        #expect(try await ids("ug") == [])
        #expect(try await ids("new") == [])
    }

    @Test func `ranks a title above a brand above a description`() async throws {
        try await fixture.put("pot", Money(1_00, .eur), title: "Coffee pot")
        #expect(try await ids("coffee") == ["pot", "cup"])
    }

    @Test func `never leaves the business`() async throws {
        #expect(try await ids("blue", of: "coffeehouse") == ["mug"])
        #expect(try await ids("blue", of: "nobody") == [])
        #expect(try await ids("b7465") == [])
        #expect(try await ids("teahouse") == [])
    }

    @Test func `follows a product when it changes`() async throws {
        try await fixture.put("cup", Money(1_00, .eur), title: "Tumbler")
        #expect(try await ids("tumbler") == ["cup"])
        #expect(try await ids("mountain") == [])
        try await fixture.place("order-1")
        #expect(try await ids("mug") == ["mug", "bowl"])
    }

    @Test(
        arguments: [
            "blue\" OR \"", "\"", "blue*", "title:blue", "blue NEAR cup", "NOT blue", "blue AND", "-blue",
            "^blue", "{title}:blue", "(", "blue)", "'; DROP TABLE products; --", "blue\\", "*",
            "\u{1F375}", "...", "a b c d e f g h i j k l m n o p q r s t u v w x y z", "blue + bowl",
            String(repeating: "b ", count: 100), "blu\u{301}", "b\u{200D}l",
        ])
    func `takes what people type as words and nothing else`(query: String) async throws {
        let ids = try await ids(query)
        #expect(Set(ids).isSubset(of: ["bowl", "cup", "mug", "kettle"]))
        #expect(try await fixture.product("mug").id == "mug")
    }

    @Test func `treats operators as the words they are`() async throws {
        #expect(try await ids("blue OR cup") == [])
        #expect(try await ids("blue* (\"bowl\")") == ["bowl"])
    }

    @Test(arguments: ["", String(repeating: "b", count: 201)])
    func `for an impossible query is refused`(query: String) async throws {
        let refused = await refusal { try await page(query) }
        #expect(refused == Refused(.invalidArgument, "QUERY_INVALID", "query"))
    }

    @Test func `goes through all pages, each product once`() async throws {
        for number in 0..<9 { try await fixture.put("lid-\(number)", Money(1_00, .eur), title: "Mug lid") }
        var ids: [String] = []
        var token = ""
        repeat {
            let page = try await page("mug", 4, token)
            ids += page.products.map(\.id)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids.count == 11)
        #expect(Set(ids).count == 11)
    }

    @Test func `goes on only from a token of the same query`() async throws {
        let token = try await page("mug", 1).nextPageToken
        #expect(!token.isEmpty)
        for (query, text) in [("blue", token), ("mug", "1"), ("mug", token + "00")] {
            let refused = await refusal { try await page(query, 1, text) }
            #expect(refused == Refused(.invalidArgument, "PAGE_TOKEN_INVALID", "page_token"))
        }
        #expect(await refusal { try await page("mug", 101) }?.reason == "PAGE_SIZE_INVALID")
    }
}
