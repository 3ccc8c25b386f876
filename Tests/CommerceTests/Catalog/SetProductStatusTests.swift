import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `Setting a product's status` {
    let fixture: CatalogFixture

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 10)
    }

    @Test(arguments: [CatalogAPI.ProductStatus.hidden, .archived])
    func `withdraws it from everybody but its business, and brings it back`(
        status: CatalogAPI.ProductStatus
    ) async throws {
        let seller = try await fixture.seller()
        #expect(try await fixture.set(status, of: "mug").status == status)
        for options in [.none, try await fixture.seller("coffeehouse")] {
            await expect("PRODUCT_NOT_FOUND", .notFound, field: "product_id") {
                try await fixture.product("mug", options)
            }
        }
        #expect(try await fixture.product("mug", seller).status == status)
        let item = try await fixture.database.read { db in
            try Inventory.item(
                try #require(ProductID("mug")), variant: nil, of: BusinessID("teahouse"), in: db)
        }
        #expect(item == nil)
        try await fixture.expectSound()
        try await fixture.set(.active, of: "mug")
        #expect(try await fixture.available("mug") == 10)
        try await fixture.expectSound()
    }

    @Test func `to what it is changes nothing`() async throws {
        let before = try await fixture.set(.hidden, of: "mug")
        fixture.clock.advance(seconds: 60)
        #expect(try await fixture.set(.hidden, of: "mug") == before)
    }

    @Test func `leaves what is reserved to its order`() async throws {
        let line = try CatalogFixture.line("mug", nil, 4)
        try await fixture.reserve(line, for: "order-1")
        try await fixture.set(.archived, of: "mug")
        try await fixture.sell([line], for: "order-1")
        #expect(try await fixture.set(.active, of: "mug").available == 6)
        try await fixture.expectSound()
    }

    @Test(arguments: [CatalogAPI.ProductStatus.unspecified, .unrecognized(9)])
    func `to none that is known is refused`(status: CatalogAPI.ProductStatus) async throws {
        await expect("PRODUCT_INVALID", .invalidArgument, field: "status") {
            try await fixture.set(status, of: "mug")
        }
    }

    @Test func `of what is not there is refused`() async throws {
        await expect("PRODUCT_NOT_FOUND", .notFound, field: "product_id") {
            try await fixture.set(.hidden, of: "cup")
        }
        await expect("ID_MALFORMED", .invalidArgument, field: "product_id") {
            try await fixture.set(.hidden, of: "")
        }
    }

    @Test func `is for members who may`() async throws {
        let request = CatalogAPI.SetProductStatusRequest(productID: "mug", status: .hidden)
        await expect(code: .permissionDenied) {
            try await fixture.catalog.setProductStatus(request, fixture.seller(as: "viewer"))
        }
    }
}
