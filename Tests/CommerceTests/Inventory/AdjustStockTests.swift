import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@Suite struct `Adjusting stock` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 10)
    }

    @discardableResult
    func adjust(
        _ id: String, _ delta: Int64, of product: String = "mug", _ variant: String = "", note: String = "",
        in business: String = CatalogFixture.teahouse
    ) async throws -> Int64 {
        try await fixture.catalog.adjustStock(
            CatalogAPI.AdjustStockRequest(
                adjustmentID: id, productID: product, delta: delta, note: note, variantID: variant),
            fixture.seller(business)
        ).available
    }

    @Test func `adds to what can be ordered and takes from it`() async throws {
        #expect(try await adjust("delivery-1", 5, note: "delivery 4711") == 15)
        #expect(try await adjust("breakage", -15) == 0)
        #expect(try await fixture.available("mug") == 0)
        try await fixture.expectSound()
    }

    @Test func `twice with the same id counts once and answers as before`() async throws {
        #expect(try await adjust("delivery-1", 5) == 15)
        #expect(try await adjust("breakage", -3) == 12)
        #expect(try await adjust("delivery-1", 5) == 15)
        #expect(try await fixture.available("mug") == 12)
        try await fixture.expectSound()
    }

    @Test func `twice at the same time counts once`() async throws {
        let answers = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<20 { group.addTask { try await adjust("delivery-1", 5) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers == [15])
        #expect(try await fixture.available("mug") == 15)
    }

    @Test func `with an id used for something else is refused by what differs`() async throws {
        try await adjust("delivery-1", 5, note: "monday")
        try await fixture.put(CatalogFixture.cup())
        for (product, variant, delta, note, field) in [
            ("cup", "", Int64(5), "monday", "product_id"), ("mug", "blue", 5, "monday", "variant_id"),
            ("mug", "", 6, "monday", "delta"), ("mug", "", 5, "tuesday", "note"),
        ] {
            await expect("ID_REUSED", .alreadyExists, field: field) {
                try await adjust("delivery-1", delta, of: product, variant, note: note)
            }
        }
    }

    @Test func `leaves ids to each business`() async throws {
        try await fixture.put(CatalogFixture.mug(), in: "coffeehouse")
        #expect(try await adjust("delivery-1", 5) == 15)
        #expect(try await adjust("delivery-1", 7, in: "coffeehouse") == 7)
    }

    @Test func `takes no more than is free, and what is reserved is not`() async throws {
        try await fixture.reserve(CatalogFixture.line("mug", nil, 4), for: "order-1")
        await expect("STOCK_TOO_LOW", .failedPrecondition, field: "delta") {
            try await adjust("breakage", -7)
        }
        #expect(try await adjust("breakage", -6) == 0)
        try await fixture.expectSound()
    }

    @Test func `is counted by variant`() async throws {
        try await fixture.put(CatalogFixture.cup())
        #expect(try await adjust("delivery-1", 7, of: "cup", "blue") == 12)
        #expect(try await adjust("delivery-1", 7, of: "cup", "blue") == 12)
        #expect(try await fixture.product("cup").variants.map(\.available) == [5, 12])
        try await fixture.expectSound()
    }

    @Test(arguments: [("cup", ""), ("cup", "green"), ("mug", "blue")])
    func `of a variant that does not exist is refused`(product: String, variant: String) async throws {
        try await fixture.put(CatalogFixture.cup())
        await expect("VARIANT_NOT_FOUND", .notFound, field: "variant_id") {
            try await adjust("delivery-1", 1, of: product, variant)
        }
    }

    @Test func `beyond a thousand million is refused`() async throws {
        try await fixture.database.write { db in try db.run("UPDATE variants SET received = 1000000000") }
        await expect("STOCK_TOO_HIGH", .failedPrecondition, field: "delta") {
            try await adjust("delivery-1", 1)
        }
    }

    @Test(arguments: [0, 1_000_001, -1_000_001, Int64.min, .max])
    func `by an impossible amount is refused`(delta: Int64) async throws {
        await expect("DELTA_INVALID", .invalidArgument, field: "delta") {
            try await adjust("delivery-1", delta)
        }
    }

    @Test func `of a product that does not exist is refused`() async throws {
        await expect("PRODUCT_NOT_FOUND", .notFound, field: "product_id") {
            try await adjust("delivery-1", 5, of: "cup")
        }
        await expect("ID_MALFORMED", .invalidArgument, field: "product_id") {
            try await adjust("delivery-1", 5, of: "")
        }
        await expect("PRODUCT_NOT_FOUND") { try await adjust("delivery-1", 5, in: "coffeehouse") }
    }

    @Test func `under a malformed id, or with a note too long, is refused`() async throws {
        for id in ["", "a b", "-a", String(repeating: "a", count: 65)] {
            await expect("ID_MALFORMED", .invalidArgument, field: "adjustment_id") { try await adjust(id, 5) }
        }
        let long = String(repeating: "n", count: 201)
        await expect("TEXT_INVALID", .invalidArgument, field: "note") {
            try await adjust("delivery-1", 5, note: long)
        }
    }

    @Test func `is for members who may`() async throws {
        await expect(code: .permissionDenied) {
            try await fixture.catalog.adjustStock(
                CatalogAPI.AdjustStockRequest(adjustmentID: "a", productID: "mug", delta: 1),
                fixture.seller(as: "viewer"))
        }
    }

    @Test func `leaves a trail that nobody can change`() async throws {
        for change in ["UPDATE", "DELETE"] {
            await #expect(throws: (any Error).self) {
                try await fixture.database.write { db in
                    if change == "UPDATE" {
                        try db.run("UPDATE stock_movements SET quantity = 1")
                    } else {
                        try db.run("DELETE FROM stock_movements")
                    }
                }
            }
        }
        try await fixture.expectSound()
    }
}
