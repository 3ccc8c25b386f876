import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@Suite struct `Putting a product` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
    }

    static let mug = CatalogAPI.Product(
        id: "mug", title: "A mug", price: CommonAPI.Money(currency: "EUR", minor: 12_50), condition: "new")

    @Test func `shows it to everybody, with its price and stock`() async throws {
        let cup = CatalogAPI.Product(
            id: "cup 1", title: "Cup", description: "For tea.",
            price: CommonAPI.Money(currency: "JPY", minor: 900), condition: "used",
            link: "https://tea.example/cup", imageLink: "HTTP://tea.example/cup.jpg", brand: "Krug")
        let put = try await fixture.put(cup, stock: 3)
        var expected = cup
        expected.businessID = CommerceFixture.id
        expected.available = 3
        expected.updatedAt = fixture.clock.now
        #expect(put == expected)
        #expect(try await fixture.product("cup 1") == expected)
    }

    @Test func `twice with the same content changes nothing`() async throws {
        let first = try await fixture.product("mug")
        fixture.clock.advance(seconds: 60)
        #expect(try await fixture.put("mug", CommerceFixture.mugPrice, stock: 99) == first)
        try await fixture.expectSound()
    }

    @Test func `again with other content replaces it and leaves its stock alone`() async throws {
        fixture.clock.advance(seconds: 60)
        let put = try await fixture.put("mug", Money(13_00, .eur), stock: 99, title: "A blue mug")
        #expect(put.title == "A blue mug")
        #expect(put.price?.minor == 13_00)
        #expect(put.available == 10)
        #expect(put.updatedAt == fixture.clock.now)
        try await fixture.expectSound()
    }

    @Test func `never changes its currency`() async throws {
        let refused = await refusal { try await fixture.put("mug", Money(12_50, .usd)) }
        #expect(refused == Refused(.failedPrecondition, "CURRENCY_CHANGED", "product.price.currency"))
        #expect(try await fixture.product("mug").price?.currency == "EUR")
    }

    @Test func `is for members who may, and into their own business`() async throws {
        let request = CatalogAPI.PutProductRequest(product: Self.mug)
        for (options, code) in [
            (CallOptions.none, RPCCode.unauthenticated),
            (try await fixture.identity.person("acc_maria"), .permissionDenied),
            (try await fixture.seller(as: .viewer), .permissionDenied),
        ] {
            let refused = await refusal { try await fixture.catalog.putProduct(request, options) }
            #expect(refused?.code == code)
        }
        var foreign = Self.mug
        foreign.businessID = "somebody-else"
        let refused = await refusal { try await fixture.put(foreign) }
        #expect(refused == Refused(.invalidArgument, "PRODUCT_INVALID", "product.business_id"))
    }

    static let wrong: [(String, @Sendable (inout CatalogAPI.Product) -> Void)] = [
        ("id", { $0.id = "" }),
        ("id", { $0.id = " mug" }),
        ("id", { $0.id = "mug\u{2003}" }),
        ("id", { $0.id = "m\tug" }),
        ("id", { $0.id = String(repeating: "m", count: 101) }),
        ("title", { $0.title = "" }),
        ("title", { $0.title = String(repeating: "ü", count: 201) }),
        ("description", { $0.description = String(repeating: "d", count: 10_000) }),
        ("price", { $0.price = nil }),
        ("price", { $0.price?.currency = "eur" }),
        ("price", { $0.price?.minor = 0 }),
        ("price", { $0.price?.minor = -1 }),
        ("price", { $0.price?.minor = 1_000_000_000_001 }),
        ("condition", { $0.condition = "" }),
        ("condition", { $0.condition = "New" }),
        ("link", { $0.link = "javascript:alert(1)" }),
        ("link", { $0.link = "https://" }),
        ("link", { $0.link = "https:///path" }),
        ("link", { $0.link = "https://tea.example/a b" }),
        ("link", { $0.link = "https://tea.example/" + String(repeating: "a", count: 2_029) }),
        ("image_link", { $0.imageLink = "ftp://tea.example/mug.jpg" }),
        ("brand", { $0.brand = String(repeating: "b", count: 101) }),
    ]

    @Test(arguments: wrong.indices)
    func `that breaks a rule is refused by its field`(index: Int) async throws {
        let (field, spoil) = Self.wrong[index]
        var product = Self.mug
        product.title = "Another"
        spoil(&product)
        let refused = await refusal { try await fixture.put(product) }
        #expect(refused == Refused(.invalidArgument, "PRODUCT_INVALID", "product.\(field)"))
        #expect(try await fixture.product("mug").title == "A mug")
    }

    @Test func `at the limits of every rule is fine`() async throws {
        let product = CatalogAPI.Product(
            id: String(repeating: "ü", count: 100), title: String(repeating: "ü", count: 200),
            description: String(repeating: "\u{1F375}", count: 9_999),
            price: CommonAPI.Money(currency: "EUR", minor: 1_000_000_000_000), condition: "refurbished",
            link: "https://tea.example/" + String(repeating: "a", count: 2_028),
            brand: String(repeating: "b", count: 100))
        #expect(try await fixture.put(product, stock: 1_000_000).available == 1_000_000)
        #expect(try await fixture.product(product.id).description == product.description)
    }

    @Test(arguments: [-1, 1_000_001, Int64.min, .max])
    func `with an impossible initial stock is refused`(stock: Int64) async throws {
        let refused = await refusal { try await fixture.put("cup", CommerceFixture.mugPrice, stock: stock) }
        #expect(refused == Refused(.invalidArgument, "PRODUCT_INVALID", "initial_stock"))
    }

    @Test func `without a product is refused`() async throws {
        #expect(await refusal { try await fixture.put(nil) }?.reason == "PRODUCT_INVALID")
    }

    @Test func `beyond 100000 is refused, and replacing one is not`() async throws {
        try await fixture.database.write { db in
            try db.run("UPDATE shops SET product_count = 100000 WHERE business_id = \(CommerceFixture.id)")
        }
        let refused = await refusal { try await fixture.put("cup", CommerceFixture.mugPrice) }
        #expect(refused == Refused(.failedPrecondition, "TOO_MANY_PRODUCTS"))
        #expect(
            try await fixture.put("mug", CommerceFixture.mugPrice, title: "Still fine").title == "Still fine")
    }
}
