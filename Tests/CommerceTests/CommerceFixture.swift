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
/// Every call goes the whole way, token and access included.
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
        let catalog: CatalogClient
        let reconciler: OrderReconciler
    }

    /// `mugs` are on the shelf from the start.
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
            services: [orders, Catalog(database: database)], authenticator: identity.authenticator)
        return Program(
            orders: OrdersClient(link), catalog: CatalogClient(link),
            reconciler: OrderReconciler(orders: orders))
    }
}

// MARK: - What the business does

extension CommerceFixture {
    func seller(_ business: String = CommerceFixture.id, as role: Role = .owner) async throws -> CallOptions {
        try await identity.member("acc_owner", of: business, as: role)
    }

    @discardableResult
    func put(
        _ id: String, _ price: Money, stock: Int64 = 0, title: String? = nil,
        in business: String = CommerceFixture.id
    ) async throws -> CatalogAPI.Product {
        let product = CatalogAPI.Product(
            id: id, title: title ?? "A \(id)", price: CommonAPI.Money(price), condition: "new")
        return try await put(product, stock: stock, in: business)
    }

    @discardableResult
    func put(
        _ product: CatalogAPI.Product?, stock: Int64 = 0, in business: String = CommerceFixture.id
    ) async throws -> CatalogAPI.Product {
        let answer = try await catalog.putProduct(
            CatalogAPI.PutProductRequest(product: product, initialStock: stock), seller(business))
        return try #require(answer.product)
    }

    func product(_ id: String, in business: String = CommerceFixture.id) async throws -> CatalogAPI.Product {
        let answer = try await catalog.getProduct(
            CatalogAPI.GetProductRequest(businessID: business, productID: id))
        return try #require(answer.product)
    }

    func available(_ id: String = "mug") async throws -> Int64 {
        try await product(id).available
    }

    @discardableResult
    func accept(_ id: String) async throws -> OrdersAPI.Order {
        let answer = try await orders.acceptOrder(OrdersAPI.AcceptOrderRequest(orderID: id), seller())
        return try #require(answer.order)
    }

    @discardableResult
    func decline(_ id: String, reason: String = "sold at the door") async throws -> OrdersAPI.Order {
        let request = OrdersAPI.DeclineOrderRequest(orderID: id, reason: reason)
        return try #require(try await orders.declineOrder(request, seller()).order)
    }

    @discardableResult
    func ship(
        _ id: String, carrier: String = "DHL", number: String = "JD014600"
    ) async throws -> OrdersAPI.Order {
        let request = OrdersAPI.ShipOrderRequest(
            orderID: id, tracking: OrdersAPI.Tracking(carrier: carrier, number: number))
        return try #require(try await orders.shipOrder(request, seller()).order)
    }
}

// MARK: - What buyers do

extension CommerceFixture {
    static let mugs = [OrdersAPI.CartLine(productID: "mug", quantity: 1, price: CommonAPI.Money(mugPrice))]

    static func line(_ product: String, _ quantity: Int64 = 1, _ price: Money = mugPrice)
        -> OrdersAPI.CartLine
    {
        OrdersAPI.CartLine(productID: product, quantity: quantity, price: CommonAPI.Money(price))
    }

    static func request(_ id: String, _ lines: [OrdersAPI.CartLine] = mugs) -> OrdersAPI.PlaceOrderRequest {
        OrdersAPI.PlaceOrderRequest(
            orderID: id, businessID: CommerceFixture.id, lines: lines, approvalID: "approval-\(id)")
    }

    @discardableResult
    func place(
        _ id: String, _ lines: [OrdersAPI.CartLine] = mugs, by buyer: String = "acc_maria"
    ) async throws -> OrdersAPI.Order {
        try await place(Self.request(id, lines), by: buyer)
    }

    @discardableResult
    func place(
        _ request: OrdersAPI.PlaceOrderRequest, by buyer: String = "acc_maria"
    ) async throws -> OrdersAPI.Order {
        let answer = try await orders.placeOrder(request, identity.person(buyer))
        return try #require(answer.order)
    }

    @discardableResult
    func cancel(
        _ id: String, by buyer: String = "acc_maria", reason: String = "changed my mind"
    ) async throws -> OrdersAPI.Order {
        let request = OrdersAPI.CancelOrderRequest(orderID: id, reason: reason)
        return try #require(try await orders.cancelOrder(request, identity.person(buyer)).order)
    }

    @discardableResult
    func confirm(_ id: String, by buyer: String = "acc_maria") async throws -> OrdersAPI.Order {
        let request = OrdersAPI.ConfirmReceiptRequest(orderID: id)
        return try #require(try await orders.confirmReceipt(request, identity.person(buyer)).order)
    }

    func order(_ id: String, for buyer: String = "acc_maria") async throws -> OrdersAPI.Order {
        let request = OrdersAPI.GetOrderRequest(orderID: id)
        return try #require(try await orders.getOrder(request, identity.person(buyer)).order)
    }
}

// MARK: - What time does

extension CommerceFixture {
    /// Lets so much time pass, and the repair look once.
    func wait(seconds: Int64) async throws {
        clock.advance(seconds: seconds)
        try await reconciler.sweep()
    }
}
