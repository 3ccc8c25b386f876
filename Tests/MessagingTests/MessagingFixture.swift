import Contracts
import RPC
import Storage
import TestKit
import Values

@testable import Messaging

/// The real service over a database in memory, which follows real event logs of commerce and payments.
///
/// Maria and Ben are people; the mug shop and the tea house are businesses, each with a member of its own.
final class MessagingFixture: Sendable {
    static let maria = "acc_maria"
    static let ben = "acc_ben"
    static let mugShop = "mug-shop"
    static let teaHouse = "tea-house"

    let clock = ManualClock()
    let identity: TestIdentity
    let accounts = AccountsDouble(businesses: [MessagingFixture.mugShop, MessagingFixture.teaHouse])
    let commerce: EventSource
    let payments: EventSource
    let database: Database
    let messaging: Messaging
    let client: MessagingClient
    private let waking: Task<Void, any Error>

    init() throws {
        let identity = TestIdentity(clock: clock)
        self.identity = identity
        commerce = try EventSource("commerce", for: "messaging", identity: identity)
        payments = try EventSource("payments", for: "messaging", identity: identity)
        database = try Database.open("sqlite::memory:", migrations: Schema.migrations, clock: clock)
        let messaging = Messaging(
            database: database,
            accounts: InProcessLink(
                services: [accounts], authenticator: identity.authenticator,
                credential: identity.signer(for: "messaging")))
        self.messaging = messaging
        client = MessagingClient(
            InProcessLink(services: [messaging], authenticator: identity.authenticator))
        waking = Task { try await messaging.notifier.run() }
    }

    deinit {
        waking.cancel()
    }
}

// MARK: - What people and businesses do

extension MessagingFixture {
    /// A person writes to a business.
    @discardableResult
    func write(
        _ text: String, id: String, from account: String = MessagingFixture.maria,
        to business: String = MessagingFixture.mugShop
    ) async throws -> MessagingAPI.Message {
        let request = MessagingAPI.SendMessageRequest(messageID: id, to: .businessID(business), text: text)
        let answer = try await client.sendMessage(request, identity.person(account))
        return try answer.message.unwrapped
    }

    /// A member of a business writes into a conversation of its.
    @discardableResult
    func answer(
        _ text: String, id: String, in conversation: String, as business: String = MessagingFixture.mugShop,
        role: Role = .agent
    ) async throws -> MessagingAPI.Message {
        let request = MessagingAPI.SendMessageRequest(
            messageID: id, to: .conversationID(conversation), text: text)
        let answer = try await client.sendMessage(request, member(of: business, as: role))
        return try answer.message.unwrapped
    }

    func member(of business: String = MessagingFixture.mugShop, as role: Role = .agent) async throws
        -> CallOptions
    {
        try await identity.member("acc_of_\(business)", of: business, as: role)
    }

    /// All messages of a conversation, as the caller sees them.
    func messages(in conversation: String, as caller: CallOptions) async throws -> [MessagingAPI.Message] {
        try await client.listMessages(
            MessagingAPI.ListMessagesRequest(conversationID: conversation, pageSize: 100), caller
        ).messages
    }

    /// Everything that a person was ever told, over all conversations, oldest first.
    func everything(for account: String = MessagingFixture.maria) async throws -> [Message] {
        try await everything(for: .person(AccountID(account)))
    }

    func everything(for participant: Participant) async throws -> [Message] {
        try await database.read { db in try Message.page(for: participant, after: 0, limit: .max, in: db) }
    }
}

// MARK: - What other services do

extension MessagingFixture {
    /// Something happens to an order of Maria's at the mug shop.
    func change(
        _ order: String, to state: OrdersAPI.OrderState, buyer: String = MessagingFixture.maria,
        _ edit: @Sendable (inout OrdersAPI.Order) -> Void = { _ in }
    ) async throws {
        var changed = OrdersAPI.Order(
            id: order, businessID: Self.mugShop, customerID: "cus_\(buyer)_at_\(Self.mugShop)",
            buyerAccountID: buyer,
            lines: [
                OrdersAPI.OrderLine(
                    productID: "mug", title: "Mug", quantity: 2,
                    price: CommonAPI.Money(currency: "EUR", minor: 12_50))
            ],
            total: CommonAPI.Money(currency: "EUR", minor: 25_00), state: state, note: "as a present")
        edit(&changed)
        try await commerce.append(OrdersAPI.OrderChanged(order: changed), key: order)
    }

    func refund(_ id: String, of order: String, minor: Int64 = 5_00) async throws {
        try await payments.append(
            PaymentsAPI.PaymentRefunded(
                refundID: id, holdID: order, payerAccountID: Self.maria, businessID: Self.mugShop,
                amount: CommonAPI.Money(currency: "EUR", minor: minor), transferID: "tra_\(id)"),
            key: order)
    }

    /// Follows commerce until nothing is left.
    func followOrders() async throws {
        try await commerce.follow(into: database, [Messaging.orderChanged])
    }

    /// Follows payments until nothing is left.
    func followRefunds() async throws {
        try await payments.follow(into: database, [Messaging.paymentRefunded])
    }

    /// The ids of the refunds that wait for their orders.
    func waitingRefunds() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT refund_id FROM waiting_refunds ORDER BY refund_id").map {
                try $0["refund_id"]
            }
        }
    }

    /// Returns once so many streams wait for messages.
    func notifier(hasListeners count: Int) async {
        while messaging.notifier.subscriberCount != count { await Task.yield() }
    }
}

struct Missing: Error {}

extension Optional {
    /// The value of a field that an answer must have.
    var unwrapped: Wrapped {
        get throws {
            guard let self else { throw Missing() }
            return self
        }
    }
}
