import Contracts
import RPC
import Storage
import TestKit
import Testing

@Suite struct `Putting a collection` {
    let fixture: CatalogFixture

    init() throws {
        fixture = try CatalogFixture()
    }

    func put(_ collection: CatalogAPI.Collection?) async throws -> CatalogAPI.Collection {
        let request = CatalogAPI.PutCollectionRequest(collection: collection)
        return try #require(
            try await fixture.collections.putCollection(request, fixture.seller()).collection)
    }

    @Test func `shows it to everybody`() async throws {
        let put = try await put(CatalogAPI.Collection(id: "gifts", title: "Gifts", description: "For\nall."))
        #expect(
            put
                == CatalogAPI.Collection(
                    businessID: CatalogFixture.teahouse, id: "gifts", title: "Gifts",
                    description: "For\nall.", updatedAt: fixture.clock.now, sequence: 1))
        try await fixture.expectSound()
    }

    @Test func `twice with the same content changes nothing, with other content replaces it`() async throws {
        let first = try await fixture.putCollection("gifts")
        fixture.clock.advance(seconds: 60)
        #expect(try await fixture.putCollection("gifts") == first)
        let second = try await fixture.putCollection("gifts", title: "Presents")
        #expect(second.title == "Presents")
        #expect(second.sequence > first.sequence)
        try await fixture.expectSound()
    }

    @Test func `that breaks a rule is refused by its field`() async throws {
        for (collection, reason, field) in [
            (nil, "COLLECTION_INVALID", "collection"),
            (CatalogAPI.Collection(id: "", title: "Gifts"), "ID_MALFORMED", "collection.id"),
            (CatalogAPI.Collection(id: "a b", title: "Gifts"), "ID_MALFORMED", "collection.id"),
            (CatalogAPI.Collection(id: "a", title: " "), "TEXT_INVALID", "collection.title"),
            (
                CatalogAPI.Collection(id: "a", title: String(repeating: "t", count: 101)), "TEXT_INVALID",
                "collection.title"
            ),
            (
                CatalogAPI.Collection(
                    id: "a", title: "A", description: String(repeating: "d", count: 1_001)),
                "TEXT_INVALID", "collection.description"
            ),
            (
                CatalogAPI.Collection(businessID: "coffeehouse", id: "a", title: "A"),
                "COLLECTION_INVALID", "collection.business_id"
            ),
        ] {
            await expect(reason, .invalidArgument, field: field) { try await put(collection) }
        }
    }

    @Test func `beyond 1000 is refused, and replacing one is not`() async throws {
        try await fixture.putCollection("gifts")
        try await fixture.database.write { db in try db.run("UPDATE shops SET collection_count = 1000") }
        await expect("TOO_MANY_COLLECTIONS", .resourceExhausted, field: "") {
            try await fixture.putCollection("sale")
        }
        #expect(try await fixture.putCollection("gifts", title: "Presents").title == "Presents")
    }

    @Test func `is for members who may`() async throws {
        let request = CatalogAPI.PutCollectionRequest(collection: CatalogAPI.Collection(id: "a", title: "A"))
        await expect(code: .permissionDenied) {
            try await fixture.collections.putCollection(request, fixture.seller(as: "viewer"))
        }
    }
}
