public import Contracts
import Foundation
public import RPC
public import Values

/// A business that sells, and people who buy from it, over one connection: the words the system tests speak.
public struct MarketFixture: Sendable {
    public static let pin = "274958"
    public static let price = Money(12_50, .eur)

    public let accounts: AccountsClient
    public let catalog: CatalogClient
    public let orders: OrdersClient
    public let payments: PaymentsClient
    public let billing: BillingClient
    public let messaging: MessagingClient
    public let business: String
    public let seller: CallOptions

    /// Somebody signed in, with a wallet and a PIN.
    public struct Buyer: Sendable {
        public let account: String
        public let options: CallOptions
    }

    public struct Incomplete: Error {
        let what: String
    }

    /// Opens a business whose one product, `mug`, is there `stock` times.
    public static func open(over channel: any RPCChannel, stock: Int64 = 1_000) async throws -> MarketFixture
    {
        let business = "shop-\(UInt32.random(in: 0...UInt32.max))"
        let accounts = AccountsClient(channel)
        let owner = try await signIn(accounts)
        _ = try await accounts.createBusiness(
            .init(businessID: business, name: "Shop", country: "DE"), owner.options)
        let tokens = try await accounts.refreshSession(
            .init(refreshToken: owner.refresh, businessID: business))
        let market = MarketFixture(
            accounts: accounts, catalog: CatalogClient(channel), orders: OrdersClient(channel),
            payments: PaymentsClient(channel), billing: BillingClient(channel),
            messaging: MessagingClient(channel), business: business,
            seller: bearer(tokens.tokens?.accessToken ?? ""))
        try await market.put("mug", price: price, stock: stock)
        return market
    }

    public func put(_ product: String, price: Money, stock: Int64) async throws {
        _ = try await catalog.putProduct(
            .init(
                product: .init(
                    id: product, title: "A \(product)", price: CommonAPI.Money(price), condition: "new",
                    link: "https://shop.example/\(product)"),
                initialStock: stock),
            seller)
    }

    /// Signs somebody up and fills their wallet.
    public func buyer(with amount: Money = Money(10_000_00, .eur)) async throws -> Buyer {
        let person = try await Self.signIn(accounts)
        let id = UUID().uuidString
        _ = try await payments.linkBankAccount(
            .init(
                bankAccountID: "bank-\(id)", iban: "DE89370400440532013000", holder: "Maria",
                currency: "EUR"),
            person.options)
        if amount.isPositive {
            _ = try await payments.topUp(
                .init(topUpID: "top-\(id)", bankAccountID: "bank-\(id)", amount: CommonAPI.Money(amount)),
                person.options)
        }
        _ = try await payments.setPin(.init(pin: Self.pin), person.options)
        return Buyer(account: person.account, options: person.options)
    }

    public static func signIn(
        _ accounts: AccountsClient
    ) async throws -> (account: String, options: CallOptions, refresh: String) {
        let secret = UUID().uuidString
        let phone = "+4917\(Int.random(in: 1...9))\(Int.random(in: 1_000_000...9_999_999))"
        let started = try await accounts.startVerification(.init(phone: phone, deviceSecret: secret))
        let completed = try await accounts.completeVerification(
            .init(
                verificationID: started.verificationID, code: started.sandboxCode, deviceSecret: secret,
                deviceName: "test"))
        guard let tokens = completed.tokens else { throw Incomplete(what: "tokens") }
        return (completed.accountID, bearer(tokens.accessToken), tokens.refreshToken)
    }

    public static func bearer(_ token: String) -> CallOptions {
        var options = CallOptions.none
        options.token = Secret(token)
        return options
    }
}

// MARK: - Ordering

extension MarketFixture {
    public func approve(_ order: String, _ quantity: Int64 = 1, of price: Money = price, by buyer: Buyer)
        async throws
    {
        _ = try await payments.approvePayment(
            .init(
                approvalID: "approval-\(order)", orderID: order, businessID: business,
                amount: CommonAPI.Money(try price.multiplied(by: quantity)), pin: Self.pin),
            buyer.options)
    }

    public func place(
        _ order: String, _ quantity: Int64 = 1, of product: String = "mug", for price: Money = price,
        by buyer: Buyer
    ) async throws -> OrdersAPI.Order {
        let placed = try await orders.placeOrder(
            .init(
                orderID: order, businessID: business,
                lines: [.init(productID: product, quantity: quantity, price: CommonAPI.Money(price))],
                approvalID: "approval-\(order)"),
            buyer.options)
        return try present(placed.order)
    }

    public func accept(_ order: String) async throws -> OrdersAPI.Order {
        try present(try await orders.acceptOrder(.init(orderID: order), seller).order)
    }

    public func ship(_ order: String) async throws -> OrdersAPI.Order {
        try present(
            try await orders.shipOrder(
                .init(orderID: order, tracking: .init(carrier: "DHL", number: "T-\(order)")), seller
            ).order)
    }

    public func receive(_ order: String, by buyer: Buyer) async throws -> OrdersAPI.Order {
        try present(try await orders.confirmReceipt(.init(orderID: order), buyer.options).order)
    }

    public func available(_ product: String = "mug") async throws -> Int64 {
        let answer = try await catalog.getProduct(.init(businessID: business, productID: product))
        return answer.product?.available ?? -1
    }

    /// Waits, by following the conversation, until the order's status has been posted there.
    public func awaitStatus(_ state: OrdersAPI.OrderState, of order: String, by buyer: Buyer) async throws {
        var options = buyer.options
        options.timeout = .seconds(30)
        for try await message in try await messaging.subscribe(.init(), options) {
            if case .orderStatus(let status) = message.content, status.orderID == order, status.state == state
            {
                return
            }
        }
        throw Incomplete(what: "status \(state) of \(order)")
    }

    private func present(_ order: OrdersAPI.Order?) throws -> OrdersAPI.Order {
        guard let order else { throw Incomplete(what: "order") }
        return order
    }
}

/// Repeats a call, as a careful client does, while its outcome is unknown or a program is away.
public func persist<Value: Sendable>(
    seconds: Int = 30, _ call: @Sendable () async throws -> Value
) async throws -> Value {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
        do {
            return try await call()
        } catch let error as RPCError
            where [.unavailable, .deadlineExceeded, .cancelled].contains(error.code)
            && ContinuousClock.now < deadline
        {
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
