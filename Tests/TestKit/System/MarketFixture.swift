public import Contracts
import Foundation
public import RPC
public import Values

/// A business that sells, and people who buy from it, over one connection: the words the system tests speak.
public struct MarketFixture: Sendable {
    public static let pin = "274958"
    public static let price = Money(12_50, .eur)

    public let accounts: AccountsClient
    public let businesses: BusinessesClient
    public let catalog: CatalogClient
    public let orders: OrdersClient
    public let fulfilment: FulfilmentClient
    public let terms: TermsClient
    public let wallets: WalletsClient
    public let approvals: ApprovalsClient
    public let payments: PaymentsClient
    public let billing: BillingClient
    public let messaging: MessagingClient
    public let business: String
    public let owner: Person
    public let seller: CallOptions

    /// Somebody signed in on a device with a key of its own.
    public struct Person: Sendable {
        public let account: String
        public let options: CallOptions
        public let refresh: String
        public let key: SigningDevice
    }

    /// Somebody with a wallet, a PIN, and a device that may pay.
    public struct Buyer: Sendable {
        public let person: Person
        public let installation: String

        public var account: String { person.account }
        public var options: CallOptions { person.options }
        public var party: Party {
            get throws { .person(try AccountID(person.account)) }
        }
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
        _ = try await BusinessesClient(channel).createBusiness(
            .init(businessID: business, name: "Shop", country: "DE"), owner.options)
        let market = MarketFixture(
            channel, business: business, owner: owner,
            seller: try await acting(for: business, owner, accounts))
        try await market.put("mug", price: price, stock: stock)
        return market
    }

    private init(_ channel: any RPCChannel, business: String, owner: Person, seller: CallOptions) {
        accounts = AccountsClient(channel)
        businesses = BusinessesClient(channel)
        catalog = CatalogClient(channel)
        orders = OrdersClient(channel)
        fulfilment = FulfilmentClient(channel)
        terms = TermsClient(channel)
        wallets = WalletsClient(channel)
        approvals = ApprovalsClient(channel)
        payments = PaymentsClient(channel)
        billing = BillingClient(channel)
        messaging = MessagingClient(channel)
        self.business = business
        self.owner = owner
        self.seller = seller
    }

    public var party: Party {
        get throws { .business(try BusinessID(business)) }
    }

    public func put(_ product: String, price: Money, stock: Int64) async throws {
        _ = try await catalog.putProduct(
            .init(
                product: .init(
                    id: product, title: "A \(product)", price: CommonAPI.Money(price),
                    link: "https://shop.example/\(product)"),
                initialStock: stock),
            seller)
    }

    public func available(_ product: String = "mug") async throws -> Int64 {
        let answer = try await catalog.getProduct(.init(businessID: business, productID: product))
        return answer.product?.available ?? -1
    }
}

// MARK: - People

extension MarketFixture {
    /// Signs somebody up, fills their wallet and enrols their device for paying.
    public func buyer(with amount: Money = Money(10_000_00, .eur)) async throws -> Buyer {
        let person = try await Self.signIn(accounts)
        let id = UUID().uuidString
        _ = try await wallets.linkBankAccount(
            .init(
                bankAccountID: "bank-\(id)", iban: "DE89370400440532013000", holder: "Maria",
                currency: "EUR"),
            person.options)
        if amount.isPositive {
            _ = try await wallets.topUp(
                .init(topUpID: "top-\(id)", bankAccountID: "bank-\(id)", amount: CommonAPI.Money(amount)),
                person.options)
        }
        _ = try await approvals.setPin(.init(pin: Self.pin), person.options)
        let enrolled = try await approvals.enrolDeviceKey(
            .init(keyID: person.key.id, pin: Self.pin), person.options)
        return Buyer(person: person, installation: enrolled.installationID)
    }

    public static func signIn(_ accounts: AccountsClient) async throws -> Person {
        let secret = UUID().uuidString
        let key = SigningDevice()
        let phone = "+4917\(Int.random(in: 1...9))\(Int.random(in: 1_000_000...9_999_999))"
        let started = try await accounts.startVerification(.init(phone: phone, deviceSecret: secret))
        let completed = try await accounts.completeVerification(
            .init(
                verificationID: started.verificationID, code: started.sandboxCode, deviceSecret: secret,
                deviceName: "test", deviceKey: key.publicBytes))
        guard let tokens = completed.tokens else { throw Incomplete(what: "tokens") }
        return Person(
            account: completed.accountID, options: bearer(tokens.accessToken), refresh: tokens.refreshToken,
            key: key)
    }

    /// The call options of a member who acts for a business.
    public static func acting(
        for business: String, _ person: Person, _ accounts: AccountsClient
    ) async throws -> CallOptions {
        let answer = try await accounts.refreshSession(
            .init(refreshToken: person.refresh, businessID: business))
        return bearer(answer.tokens?.accessToken ?? "")
    }

    public static func bearer(_ token: String) -> CallOptions {
        var options = CallOptions.none
        options.token = Secret(token)
        return options
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
