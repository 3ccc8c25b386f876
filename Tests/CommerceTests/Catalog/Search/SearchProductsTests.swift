import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Searching products` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        for (id, title, brand, description) in [
            ("mug", "A mug", "", ""),
            ("bowl", "Blue bowl", "Krug", "Holds more than a mug"),
            ("cup", "Cup", "Blue Mountain", "For coffee"),
            ("kettle", "Théière en fonte", "Krug", "Cast iron, 1.2 l"),
        ] {
            try await put(id, title, brand: brand, description: description)
        }
        try await fixture.put(CatalogFixture.mug(title: "Blue mug"), in: "coffeehouse")
    }

    func put(_ id: String, _ title: String, brand: String = "", description: String = "") async throws {
        try await fixture.put(
            CatalogAPI.Product(
                id: id, title: title, description: description, price: CatalogFixture.price, brand: brand))
    }

    func ids(_ query: String, of business: String = CatalogFixture.teahouse) async throws -> [String] {
        try await page(query, of: business).products.map(\.id)
    }

    func page(
        _ query: String, _ size: Int32 = 0, _ token: String = "",
        of business: String = CatalogFixture.teahouse
    ) async throws -> CatalogAPI.SearchProductsResponse {
        try await fixture.catalog.searchProducts(
            CatalogAPI.SearchProductsRequest(
                businessID: business, query: query, pageSize: size, pageToken: token))
    }

    @Test func `finds all words, and words that begin so, in title, brand and description`() async throws {
        #expect(try await ids("mug") == ["mug", "bowl"])
        #expect(try await ids("BLU") == ["bowl", "cup"])
        #expect(try await ids("blue krug") == ["bowl"])
        #expect(try await ids("krug blue bo") == ["bowl"])
        #expect(try await ids("theiere") == ["kettle"])
        #expect(try await ids("THÉ fon") == ["kettle"])
        #expect(try await ids("ug") == [])
        #expect(try await ids("new") == [])
    }

    @Test func `finds by category and by the options of active variants`() async throws {
        var cup = CatalogFixture.cup(colours: ["white", "crimson"])
        cup.category = "Home > Kitchen > Drinkware"
        cup.variants[1].status = .hidden
        try await fixture.put(cup)
        #expect(try await ids("kitchen white") == ["cup"])
        #expect(try await ids("crimson") == [])
    }

    @Test func `ranks a title above a brand above a description, and a whole word above a beginning`()
        async throws
    {
        try await put("pot", "Coffee pot")
        try await put("set", "Set", brand: "Coffee & Co")
        try await put("rack", "Coffeehouse rack")
        #expect(try await ids("coffee") == ["pot", "rack", "set", "cup"])
    }

    @Test func `never leaves the business`() async throws {
        #expect(try await ids("blue", of: "coffeehouse") == ["mug"])
        #expect(try await ids("blue", of: "nobody") == [])
        #expect(try await ids("teahouse") == [])
        await expect("ID_MALFORMED", .invalidArgument, field: "business_id") {
            try await ids("blue", of: "no/business")
        }
    }

    @Test func `follows a product when it changes, goes and comes back`() async throws {
        try await put("cup", "Tumbler")
        #expect(try await ids("tumbler") == ["cup"])
        #expect(try await ids("mountain") == [])
        try await fixture.set(.hidden, of: "cup")
        #expect(try await ids("tumbler") == [])
        try await fixture.set(.active, of: "cup")
        #expect(try await ids("tumbler") == ["cup"])
        try await fixture.expectSound()
    }

    @Test(
        arguments: [
            "blue\" OR \"", "blue*", "title:blue", "blue NEAR cup", "NOT blue", "blue AND", "-blue",
            "^blue", "{title}:blue", "blue)", "'; DROP TABLE products; --", "blue\\", "blue + bowl",
            "blu\u{301}", "bl\u{200D}ue", "blue%", "blue_",
        ])
    func `takes what people type as words and nothing else`(query: String) async throws {
        let ids = try await ids(query)
        #expect(Set(ids).isSubset(of: ["bowl", "cup", "mug", "kettle"]))
        #expect(try await fixture.product("mug").id == "mug")
    }

    @Test func `treats operators as the words they are, and leaves single letters out`() async throws {
        #expect(try await ids("blue OR cup") == [])
        #expect(try await ids("blue* (\"bowl\")") == ["bowl"])
        #expect(try await ids("a blue b bowl 1") == ["bowl"])
    }

    @Test(arguments: ["", " ", String(repeating: "b", count: 201), "a\nb"])
    func `for an impossible text is refused`(query: String) async throws {
        await expect("TEXT_INVALID", .invalidArgument, field: "query") { try await page(query) }
    }

    @Test(arguments: ["a", "1.2", "\"*\"", "\u{1F375}", "aa bb cc dd ee ff gg hh ii"])
    func `without a word of two letters, or with more than eight, is refused`(query: String) async throws {
        await expect("QUERY_INVALID", .invalidArgument, field: "query") { try await page(query) }
    }

    @Test func `with eight words is fine, and a repeated word counts once`() async throws {
        #expect(try await ids("aa bb cc dd ee ff gg hh") == [])
        #expect(try await ids("blue blue blue blue blue blue blue blue bowl") == ["bowl"])
    }

    @Test(arguments: [1, 3, 4, 11, 100])
    func `goes through all pages, best first and each product once`(size: Int32) async throws {
        for number in 0..<9 { try await put("lid-\(number)", "Mug lid") }
        var ids: [String] = []
        var token = ""
        repeat {
            let page = try await page("mug", size, token)
            ids += page.products.map(\.id)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids == ["mug"] + (0..<9).map { "lid-\($0)" } + ["bowl"])
    }

    @Test func `goes on only from a token of the same query`() async throws {
        let token = try await page("mug", 1).nextPageToken
        #expect(!token.isEmpty)
        for (query, text) in [("blue", token), ("mug", "1"), ("mug", token + "00")] {
            await expect("PAGE_TOKEN_INVALID", .invalidArgument, field: "page_token") {
                try await page(query, 1, text)
            }
        }
        await expect("PAGE_SIZE_INVALID") { try await page("mug", 101) }
    }
}
