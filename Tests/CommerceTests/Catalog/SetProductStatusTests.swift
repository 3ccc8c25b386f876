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
            let refused = await refusal { try await fixture.product("mug", options) }
            #expect(refused == Refused(.notFound, "PRODUCT_NOT_FOUND", "product_id"))
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
        let refused = await refusal { try await fixture.set(status, of: "mug") }
        #expect(refused == Refused(.invalidArgument, "PRODUCT_INVALID", "status"))
    }

    @Test func `of what is not there is refused`() async throws {
        let unknown = await refusal { try await fixture.set(.hidden, of: "cup") }
        #expect(unknown == Refused(.notFound, "PRODUCT_NOT_FOUND", "product_id"))
        let malformed = await refusal { try await fixture.set(.hidden, of: "") }
        #expect(malformed == Refused(.invalidArgument, "ID_MALFORMED", "product_id"))
    }

    @Test func `is for members who may`() async throws {
        let request = CatalogAPI.SetProductStatusRequest(productID: "mug", status: .hidden)
        let refused = await refusal {
            try await fixture.catalog.setProductStatus(request, fixture.seller(as: "viewer"))
        }
        #expect(refused?.code == .permissionDenied)
    }
}
