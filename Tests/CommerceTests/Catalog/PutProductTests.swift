import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Putting a product` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 10)
    }

    @Test func `shows it to everybody, with its price and stock`() async throws {
        try await fixture.putCollection("gifts")
        let pot = CatalogAPI.Product(
            id: "pot 1", title: "Pot", description: "For tea.\nOr not.",
            price: CommonAPI.Money(currency: "JPY", minor: 900), status: .active, condition: .used,
            link: "https://tea.example/pot",
            media: [
                CatalogAPI.Media(kind: .image, url: "HTTP://tea.example/pot.jpg", altText: "A pot"),
                CatalogAPI.Media(kind: .video, url: "https://tea.example/pot.mp4"),
            ],
            brand: "Krug", category: "Home > Kitchen > Pots", collectionIDs: ["gifts"])
        let put = try await fixture.put(pot, stock: 3)
        var expected = pot
        expected.businessID = CatalogFixture.teahouse
        expected.available = 3
        expected.updatedAt = fixture.clock.now
        expected.sequence = 3
        #expect(put == expected)
        #expect(try await fixture.product("pot 1") == expected)
        try await fixture.expectSound()
    }

    @Test func `without a condition or a status means new and active`() async throws {
        let put = try await fixture.put(CatalogFixture.mug("plain"))
        #expect(put.condition == .new)
        #expect(put.status == .active)
    }

    @Test func `twice with the same content changes nothing`() async throws {
        let first = try await fixture.product("mug")
        fixture.clock.advance(seconds: 60)
        #expect(try await fixture.put(CatalogFixture.mug(), stock: 99) == first)
        try await fixture.expectSound()
    }

    @Test func `again with other content replaces it and leaves its stock alone`() async throws {
        fixture.clock.advance(seconds: 60)
        let before = try await fixture.product("mug")
        var blue = CatalogFixture.mug(title: "A blue mug")
        blue.price?.minor = 13_00
        let put = try await fixture.put(blue, stock: 99)
        #expect(put.title == "A blue mug")
        #expect(put.price?.minor == 13_00)
        #expect(put.available == 10)
        #expect(put.updatedAt == fixture.clock.now)
        #expect(put.sequence > before.sequence)
        try await fixture.expectSound()
    }

    @Test func `that is hidden keeps it hidden unless the status says otherwise`() async throws {
        try await fixture.set(.hidden, of: "mug")
        #expect(try await fixture.put(CatalogFixture.mug(title: "Other")).status == .hidden)
        var shown = CatalogFixture.mug(title: "Other")
        shown.status = .active
        #expect(try await fixture.put(shown).status == .active)
        try await fixture.expectSound()
    }

    @Test func `never changes its currency`() async throws {
        var dollars = CatalogFixture.mug()
        dollars.price?.currency = "USD"
        await expect("CURRENCY_CHANGED", .failedPrecondition, field: "product.price.currency") {
            try await fixture.put(dollars)
        }
        #expect(try await fixture.product("mug").price?.currency == "EUR")
    }

    @Test func `in a collection or with a tax rate that does not exist is refused`() async throws {
        var gift = CatalogFixture.mug()
        gift.collectionIDs = ["gifts"]
        await expect("COLLECTION_NOT_FOUND", .notFound, field: "product.collection_ids") {
            try await fixture.put(gift)
        }
        var taxed = CatalogFixture.mug()
        taxed.taxRateID = "lower"
        await expect("TAX_RATE_NOT_FOUND", .notFound, field: "product.tax_rate_id") {
            try await fixture.put(taxed)
        }
    }

    @Test func `moves it between collections`() async throws {
        for id in ["gifts", "new", "sale"] { try await fixture.putCollection(id) }
        var mug = CatalogFixture.mug()
        mug.collectionIDs = ["new", "gifts"]
        #expect(try await fixture.put(mug).collectionIDs == ["gifts", "new"])
        let sequence = try await fixture.product("mug").sequence
        mug.collectionIDs = ["gifts", "new"]
        #expect(try await fixture.put(mug).sequence == sequence)
        mug.collectionIDs = ["sale"]
        #expect(try await fixture.put(mug).collectionIDs == ["sale"])
        try await fixture.expectSound()
    }

    @Test func `is for members who may, and into their own business`() async throws {
        let request = CatalogAPI.PutProductRequest(product: CatalogFixture.mug())
        for (options, code) in [
            (CallOptions.none, RPCCode.unauthenticated),
            (try await fixture.identity.person("acc_maria"), .permissionDenied),
            (try await fixture.seller(as: "viewer"), .permissionDenied),
        ] {
            await expect(code: code) { try await fixture.catalog.putProduct(request, options) }
        }
        var foreign = CatalogFixture.mug()
        foreign.businessID = "somebody-else"
        await expect("PRODUCT_INVALID", .invalidArgument, field: "product.business_id") {
            try await fixture.put(foreign)
        }
    }

    @Test func `without a product is refused`() async throws {
        await expect("PRODUCT_INVALID", .invalidArgument, field: "product") { try await fixture.put(nil) }
    }

    @Test func `beyond 100000 is refused, and replacing one is not`() async throws {
        try await fixture.database.write { db in
            try db.run("UPDATE shops SET product_count = 100000")
        }
        await expect("TOO_MANY_PRODUCTS", .resourceExhausted, field: "") {
            try await fixture.put(CatalogFixture.mug("cup"))
        }
        #expect(try await fixture.put(CatalogFixture.mug(title: "Still fine")).title == "Still fine")
    }
}
