import Contracts
import Identity
import RPC
import Storage
import Synchronization
import TestKit
import Testing
import Values

@testable import Commerce

/// A teahouse's whole commerce service over a file in memory, between two neighbours that a test can play
/// with and beside a clock that it moves.
///
/// Every call goes the whole way, token and access included. Orders are named by their request ids: the
/// server's own ids are looked up where they are needed.
final class CommerceFixture: Sendable {
    static let id = "teahouse"
    static let mugPrice = Money(12_50, .eur)

    let clock = ManualClock()
    let identity: TestIdentity
    let database: Database
    let payments: PaymentsDouble
    let accounts = AccountsDouble()
    private let program: Mutex<Program>

    /// What a crash takes with it, and a start makes anew.
    struct Program: Sendable {
        let orders: OrdersClient
        let fulfilment: FulfilmentClient
        let terms: TermsClient
        let catalog: CatalogClient
        let reconciler: OrderReconciler
    }

    /// `mugs` are in stock from the start.
    init(mugs: Int64 = 10) async throws {
        identity = TestIdentity(clock: clock)
        database = try Database.open("sqlite::memory:", migrations: Schema.migrations, clock: clock)
        payments = PaymentsDouble()
        program = Mutex(Self.start(database, payments, accounts, identity))
        try await put("mug", Self.mugPrice, stock: mugs)
    }

    /// Starts the program again over the same file; the old one's calls go nowhere any more.
    func crash() {
        program.withLock { $0 = Self.start(database, payments, accounts, identity) }
    }

    var orders: OrdersClient { program.withLock { $0.orders } }
    var fulfilment: FulfilmentClient { program.withLock { $0.fulfilment } }
    var terms: TermsClient { program.withLock { $0.terms } }
    var catalog: CatalogClient { program.withLock { $0.catalog } }
    var reconciler: OrderReconciler { program.withLock { $0.reconciler } }

    private static func start(
        _ database: Database, _ payments: PaymentsDouble, _ accounts: AccountsDouble, _ identity: TestIdentity
    ) -> Program {
        let neighbours = InProcessLink(
            services: [payments, accounts], authenticator: identity.authenticator,
            credential: identity.signer(for: "commerce"))
        let orders = Orders(
            database: database, payments: PaymentsClient(neighbours), accounts: AccountsClient(neighbours),
            settings: OrdersSettings())
        let link = InProcessLink(
            services: [
                orders, Fulfilment(of: orders), Terms(database: database), Catalog(database: database),
            ],
            authenticator: identity.authenticator)
        return Program(
            orders: OrdersClient(link), fulfilment: FulfilmentClient(link), terms: TermsClient(link),
            catalog: CatalogClient(link), reconciler: OrderReconciler(orders: orders))
    }
}

// MARK: - What the catalogue holds

extension CommerceFixture {
    func seller(
        _ business: String = CommerceFixture.id, as role: String = "owner"
    ) async throws -> CallOptions {
        try await identity.member("acc_owner", of: business, as: role)
    }

    @discardableResult
    func put(
        _ id: String, _ price: Money, stock: Int64 = 0, taxRate: String = "",
        in business: String = CommerceFixture.id
    ) async throws -> CatalogAPI.Product {
        let product = CatalogAPI.Product(
            id: id, title: "A \(id)", price: CommonAPI.Money(price), taxRateID: taxRate)
        let answer = try await catalog.putProduct(
            CatalogAPI.PutProductRequest(product: product, initialStock: stock), seller(business))
        return try #require(answer.product)
    }

    func available(_ id: String = "mug") async throws -> Int64 {
        let answer = try await catalog.getProduct(
            CatalogAPI.GetProductRequest(businessID: Self.id, productID: id))
        return try #require(answer.product).available
    }
}

// MARK: - What time does

extension CommerceFixture {
    /// Lets so much time pass, and the reconciler look once.
    func wait(seconds: Int64) async throws {
        clock.advance(seconds: seconds)
        try await reconciler.sweep()
    }
}
