import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

/// The catalogue of a teahouse over a file in memory, with a clock that the test moves.
///
/// Every call goes the whole way, token and access included.
final class CatalogFixture: Sendable {
    static let teahouse = "teahouse"
    static let price = CommonAPI.Money(currency: "EUR", minor: 12_50)

    let clock = ManualClock()
    let identity: TestIdentity
    let database: Database
    let catalog: CatalogClient
    let collections: CollectionsClient

    init() throws {
        identity = TestIdentity(clock: clock)
        database = try Database.open("sqlite::memory:", migrations: Schema.migrations, clock: clock)
        let link = InProcessLink(
            services: [Catalog(database: database), Collections(database: database)],
            authenticator: identity.authenticator)
        catalog = CatalogClient(link)
        collections = CollectionsClient(link)
    }

    func seller(
        _ business: String = CatalogFixture.teahouse, as role: String = "owner"
    ) async throws -> CallOptions {
        try await identity.member("acc_owner", of: business, as: role)
    }
}

// MARK: - Products

extension CatalogFixture {
    static func mug(_ id: String = "mug", title: String = "A mug") -> CatalogAPI.Product {
        CatalogAPI.Product(id: id, title: title, price: price)
    }

    /// A cup in two colours; the blue one is dearer.
    static func cup(colours: [String] = ["white", "blue"]) -> CatalogAPI.Product {
        CatalogAPI.Product(
            id: "cup", title: "Cup", price: price, optionNames: ["colour"],
            variants: colours.map { colour in
                CatalogAPI.Variant(
                    id: colour, options: [colour],
                    price: colour == "blue" ? CommonAPI.Money(currency: "EUR", minor: 14_00) : nil,
                    sku: "CUP-\(colour)", initialStock: 5)
            })
    }

    @discardableResult
    func put(
        _ product: CatalogAPI.Product?, stock: Int64 = 0, in business: String = CatalogFixture.teahouse
    ) async throws -> CatalogAPI.Product {
        let request = CatalogAPI.PutProductRequest(product: product, initialStock: stock)
        return try #require(try await catalog.putProduct(request, seller(business)).product)
    }

    @discardableResult
    func set(_ status: CatalogAPI.ProductStatus, of id: String) async throws -> CatalogAPI.Product {
        let request = CatalogAPI.SetProductStatusRequest(productID: id, status: status)
        return try #require(try await catalog.setProductStatus(request, seller()).product)
    }

    /// The product as anybody sees it, or as the caller of these options does.
    func product(
        _ id: String, in business: String = CatalogFixture.teahouse, _ options: CallOptions = .none
    ) async throws -> CatalogAPI.Product {
        let request = CatalogAPI.GetProductRequest(businessID: business, productID: id)
        return try #require(try await catalog.getProduct(request, options).product)
    }

    func available(_ id: String) async throws -> Int64 {
        try await product(id).available
    }

    @discardableResult
    func putCollection(
        _ id: String, title: String = "Gifts", in business: String = CatalogFixture.teahouse
    ) async throws -> CatalogAPI.Collection {
        let request = CatalogAPI.PutCollectionRequest(
            collection: CatalogAPI.Collection(id: id, title: title))
        return try #require(try await collections.putCollection(request, seller(business)).collection)
    }
}

// MARK: - Stock

extension CatalogFixture {
    static func line(_ product: String, _ variant: String? = nil, _ quantity: Int64 = 1) throws -> StockLine {
        StockLine(
            product: try #require(ProductID(product)), variant: try variant.map { try VariantID($0) },
            quantity: quantity)
    }

    @discardableResult
    func reserve(_ line: StockLine, for order: String) async throws -> Inventory.Reservation {
        let order = try OrderID(order)
        return try await database.write { db in
            try Inventory.reserve(
                line.quantity, product: line.product, variant: line.variant,
                of: BusinessID(Self.teahouse), order: order, in: db)
        }
    }

    func sell(_ lines: [StockLine], for order: String) async throws {
        let order = try OrderID(order)
        try await database.write { db in
            try Inventory.sell(lines, of: BusinessID(Self.teahouse), order: order, in: db)
        }
    }

    func release(_ lines: [StockLine], for order: String) async throws {
        let order = try OrderID(order)
        try await database.write { db in
            try Inventory.release(lines, of: BusinessID(Self.teahouse), order: order, in: db)
        }
    }

    func restock(_ lines: [StockLine], for order: String, part: String) async throws {
        let order = try OrderID(order)
        try await database.write { db in
            try Inventory.restock(lines, of: BusinessID(Self.teahouse), order: order, part: part, in: db)
        }
    }
}
