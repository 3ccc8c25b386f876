import Contracts
import RPC
import Storage
import TestKit
import Testing

@testable import Commerce

@Suite struct `Deleting a collection` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        for id in ["gifts", "sale"] { try await fixture.putCollection(id) }
    }

    func delete(_ id: String, as role: String = "owner") async throws {
        let request = CatalogAPI.DeleteCollectionRequest(collectionID: id)
        _ = try await fixture.collections.deleteCollection(request, fixture.seller(as: role))
    }

    @Test func `takes its products out of it and leaves them`() async throws {
        var mug = CatalogFixture.mug()
        mug.collectionIDs = ["gifts", "sale"]
        try await fixture.put(mug)
        try await delete("gifts")
        #expect(try await fixture.product("mug").collectionIDs == ["sale"])
        try await delete("gifts")
        try await fixture.expectSound()
    }

    @Test func `larger than one transaction deletes goes whole`() async throws {
        let count = ProductCollection.deletedPerTransactionMax * 2
        for number in 0..<count {
            var mug = CatalogFixture.mug("mug-\(number)")
            mug.collectionIDs = ["gifts"]
            try await fixture.put(mug)
        }
        try await delete("gifts")
        let left = try await fixture.database.read { db in try db.rows("SELECT * FROM collection_products") }
        #expect(left == [])
        await expect("COLLECTION_NOT_FOUND") {
            try await fixture.catalog.listProducts(
                CatalogAPI.ListProductsRequest(businessID: CatalogFixture.teahouse, collectionID: "gifts"))
        }
        try await fixture.expectSound()
    }

    @Test func `cut short is finished when it is asked for again`() async throws {
        var mug = CatalogFixture.mug()
        mug.collectionIDs = ["gifts"]
        try await fixture.put(mug)
        try await fixture.database.write { db in try db.run("DELETE FROM collection_products") }
        try await delete("gifts")
        try await fixture.expectSound()
    }

    @Test func `that does not exist does nothing, by what is no id is refused`() async throws {
        try await delete("nothing")
        await expect("ID_MALFORMED", .invalidArgument, field: "collection_id") { try await delete("a b") }
        await expect(code: .permissionDenied) { try await delete("gifts", as: "viewer") }
    }
}
