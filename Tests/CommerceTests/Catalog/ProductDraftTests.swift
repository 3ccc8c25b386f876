import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The rules of a product` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug())
    }

    /// A rule that is broken: the field, how, and the reason word.
    struct Broken: Sendable, CustomTestStringConvertible {
        let field: String
        let reason: String
        let testDescription: String
        let spoil: @Sendable (inout CatalogAPI.Product) -> Void

        init(
            _ field: String, _ reason: String, _ description: String,
            _ spoil: @escaping @Sendable (inout CatalogAPI.Product) -> Void
        ) {
            self.field = field
            self.reason = reason
            testDescription = "\(field) \(description)"
            self.spoil = spoil
        }
    }

    static let texts: [Broken] = [
        Broken("id", "ID_MALFORMED", "empty") { $0.id = "" },
        Broken("id", "ID_MALFORMED", "with a space before") { $0.id = " mug" },
        Broken("id", "ID_MALFORMED", "with a wide space behind") { $0.id = "mug\u{2003}" },
        Broken("id", "ID_MALFORMED", "with a tab") { $0.id = "m\tug" },
        Broken("id", "ID_MALFORMED", "too long") { $0.id = String(repeating: "m", count: 101) },
        Broken("title", "TEXT_INVALID", "empty") { $0.title = "" },
        Broken("title", "TEXT_INVALID", "blank") { $0.title = " \u{200B}" },
        Broken("title", "TEXT_INVALID", "too long") { $0.title = String(repeating: "ü", count: 201) },
        Broken("description", "TEXT_INVALID", "too long") {
            $0.description = String(repeating: "d", count: 10_000)
        },
        Broken("brand", "TEXT_INVALID", "too long") { $0.brand = String(repeating: "b", count: 101) },
        Broken("category", "TEXT_INVALID", "too long") { $0.category = String(repeating: "c", count: 201) },
        Broken("link", "LINK_INVALID", "of a script") { $0.link = "javascript:alert(1)" },
        Broken("link", "LINK_INVALID", "without a host") { $0.link = "https:///path" },
        Broken("link", "LINK_INVALID", "with a space") { $0.link = "https://tea.example/a b" },
        Broken("link", "LINK_INVALID", "too long") {
            $0.link = "https://tea.example/" + String(repeating: "a", count: 2_029)
        },
        Broken("tax_rate_id", "ID_MALFORMED", "with a space") { $0.taxRateID = "a b" },
        Broken("collection_ids[0]", "ID_MALFORMED", "with a slash") { $0.collectionIDs = ["a/b"] },
        Broken("collection_ids[1]", "PRODUCT_INVALID", "twice") { $0.collectionIDs = ["a", "a"] },
        Broken("collection_ids", "PRODUCT_INVALID", "of eleven") {
            $0.collectionIDs = (0...10).map { "c\($0)" }
        },
        Broken("media[0].url", "LINK_INVALID", "empty") { $0.media = [CatalogAPI.Media()] },
        Broken("media[0].kind", "PRODUCT_INVALID", "unknown") {
            $0.media = [CatalogAPI.Media(kind: .unrecognized(9), url: "https://a.example/")]
        },
        Broken("media[0].alt_text", "TEXT_INVALID", "too long") {
            $0.media = [
                CatalogAPI.Media(url: "https://a.example/", altText: String(repeating: "a", count: 501))
            ]
        },
        Broken("media", "PRODUCT_INVALID", "of eleven") {
            $0.media = Array(repeating: CatalogAPI.Media(url: "https://a.example/"), count: 11)
        },
    ]

    static let values: [Broken] = [
        Broken("price", "AMOUNT_INVALID", "missing") { $0.price = nil },
        Broken("price", "AMOUNT_INVALID", "in a small-letter currency") { $0.price?.currency = "eur" },
        Broken("price", "AMOUNT_INVALID", "of nothing") { $0.price?.minor = 0 },
        Broken("price", "AMOUNT_INVALID", "too high") { $0.price?.minor = 1_000_000_000_001 },
        Broken("condition", "PRODUCT_INVALID", "unknown") { $0.condition = .unrecognized(77) },
        Broken("status", "PRODUCT_INVALID", "unknown") { $0.status = .unrecognized(77) },
        Broken("option_names", "PRODUCT_INVALID", "without variants") { $0.optionNames = ["colour"] },
        Broken("option_names", "PRODUCT_INVALID", "missing") {
            $0.variants = [CatalogAPI.Variant(id: "a")]
        },
        Broken("option_names", "PRODUCT_INVALID", "of four") {
            $0 = CatalogFixture.cup()
            $0.optionNames = ["a", "b", "c", "d"]
        },
        Broken("option_names[1]", "PRODUCT_INVALID", "twice") {
            $0 = CatalogFixture.cup()
            $0.optionNames = ["a", "a"]
        },
        Broken("option_names[0]", "TEXT_INVALID", "blank") {
            $0 = CatalogFixture.cup()
            $0.optionNames = [" "]
        },
        Broken("variants[1].id", "PRODUCT_INVALID", "twice") {
            $0 = CatalogFixture.cup()
            $0.variants[1].id = "white"
        },
        Broken("variants[1].id", "ID_MALFORMED", "empty") {
            $0 = CatalogFixture.cup()
            $0.variants[1].id = ""
        },
        Broken("variants[1].options", "PRODUCT_INVALID", "twice") {
            $0 = CatalogFixture.cup()
            $0.variants[1].options = ["white"]
        },
        Broken("variants[0].options", "PRODUCT_INVALID", "missing") {
            $0 = CatalogFixture.cup()
            $0.variants[0].options = []
        },
        Broken("variants[0].options[0]", "TEXT_INVALID", "too long") {
            $0 = CatalogFixture.cup()
            $0.variants[0].options = [String(repeating: "o", count: 61)]
        },
        Broken("variants[0].price", "AMOUNT_INVALID", "of nothing") {
            $0 = CatalogFixture.cup()
            $0.variants[0].price = CommonAPI.Money(currency: "EUR", minor: 0)
        },
        Broken("variants[0].price.currency", "CURRENCY_MIXED", "another") {
            $0 = CatalogFixture.cup()
            $0.variants[0].price = CommonAPI.Money(currency: "USD", minor: 1)
        },
        Broken("variants[0].sku", "TEXT_INVALID", "too long") {
            $0 = CatalogFixture.cup()
            $0.variants[0].sku = String(repeating: "s", count: 101)
        },
        Broken("variants[0].status", "PRODUCT_INVALID", "archived") {
            $0 = CatalogFixture.cup()
            $0.variants[0].status = .archived
        },
        Broken("variants[0].initial_stock", "PRODUCT_INVALID", "negative") {
            $0 = CatalogFixture.cup()
            $0.variants[0].initialStock = -1
        },
    ]

    @Test(arguments: texts + values)
    func `broken are named by field and reason, and nothing is written`(rule: Broken) async throws {
        var product = CatalogFixture.mug(title: "Another")
        rule.spoil(&product)
        await expect(rule.reason, .invalidArgument, field: "product.\(rule.field)") {
            try await fixture.put(product)
        }
        #expect(try await fixture.product("mug").title == "A mug")
    }

    @Test func `allow each limit itself`() async throws {
        for number in 0..<10 { try await fixture.putCollection("c\(number)") }
        let long = String(repeating: "a", count: 2_028)
        let product = CatalogAPI.Product(
            id: String(repeating: "ü", count: 100), title: String(repeating: "ü", count: 200),
            description: String(repeating: "\u{1F375}", count: 9_999),
            price: CommonAPI.Money(currency: "EUR", minor: 1_000_000_000_000), condition: .refurbished,
            link: "https://tea.example/" + long,
            media: (0..<10).map { number in
                CatalogAPI.Media(
                    kind: .image, url: "https://\(number).example/",
                    altText: String(repeating: "a", count: 500))
            },
            brand: String(repeating: "b", count: 100), category: String(repeating: "c", count: 200),
            collectionIDs: (0..<10).map { "c\($0)" })
        #expect(try await fixture.put(product, stock: 1_000_000).available == 1_000_000)
        let stored = try await fixture.product(product.id)
        #expect(stored.description == product.description)
        #expect(stored.media == product.media)
        #expect(stored.collectionIDs == product.collectionIDs)
    }

    @Test(arguments: [-1, 1_000_001, Int64.min, .max])
    func `forbid an impossible initial stock`(stock: Int64) async throws {
        await expect("PRODUCT_INVALID", .invalidArgument, field: "initial_stock") {
            try await fixture.put(CatalogFixture.mug("pot"), stock: stock)
        }
    }

    @Test func `forbid an initial stock beside that of variants`() async throws {
        await expect("PRODUCT_INVALID", .invalidArgument, field: "initial_stock") {
            try await fixture.put(CatalogFixture.cup(), stock: 1)
        }
    }
}
