import Contracts
import RPC
import Storage
import TestKit
import Values

@testable import Messaging

/// The real service over a database in memory, which follows real event logs of accounts and commerce.
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
    let accountsEvents: EventSource
    let commerce: EventSource
    let database: Database
    let messaging: Messaging
    let client: MessagingClient
    private let waking: Task<Void, any Error>

    init() throws {
        let identity = TestIdentity(clock: clock)
        self.identity = identity
        accountsEvents = try EventSource("accounts", for: "messaging", identity: identity)
        commerce = try EventSource("commerce", for: "messaging", identity: identity)
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

// MARK: - Who calls

extension MessagingFixture {
    func maria() async throws -> CallOptions { try await identity.person(Self.maria) }
    func ben() async throws -> CallOptions { try await identity.person(Self.ben) }

    /// The member `acc_of_mug-shop` of the mug shop, or that of another business.
    func member(of business: String = MessagingFixture.mugShop, as role: String = "agent") async throws
        -> CallOptions
    {
        try await identity.member("acc_of_\(business)", of: business, as: role)
    }
}

// MARK: - What people and businesses do

extension MessagingFixture {
    /// Anybody writes to anybody.
    @discardableResult
    func send(
        _ text: String, id: String, to: MessagingAPI.SendMessageRequest.OneOf_To?, as caller: CallOptions
    ) async throws -> MessagingAPI.Message {
        let request = MessagingAPI.SendMessageRequest(
            messageID: id, to: to, content: .text(.init(body: text)))
        return try await client.sendMessage(request, caller).message.unwrapped
    }

    /// A person writes to a business.
    @discardableResult
    func write(
        _ text: String, id: String, from account: String = MessagingFixture.maria,
        to business: String = MessagingFixture.mugShop
    ) async throws -> MessagingAPI.Message {
        try await send(
            text, id: id, to: .party(.init(.business(BusinessID(business)))), as: identity.person(account))
    }

    /// A member of a business writes into a conversation of its.
    @discardableResult
    func answer(
        _ text: String, id: String, in conversation: String, as business: String = MessagingFixture.mugShop,
        role: String = "agent"
    ) async throws -> MessagingAPI.Message {
        try await send(text, id: id, to: .conversationID(conversation), as: member(of: business, as: role))
    }

    @discardableResult
    func edit(
        _ message: MessagingAPI.Message, to text: String, id: String = "e1", as caller: CallOptions
    ) async throws -> MessagingAPI.Message {
        let request = MessagingAPI.EditMessageRequest(
            conversationID: message.conversationID, messageID: message.id, editID: id,
            text: .init(body: text))
        return try await client.editMessage(request, caller).message.unwrapped
    }

    @discardableResult
    func read(
        _ conversation: String, upTo sequence: Int64, as caller: CallOptions
    ) async throws -> MessagingAPI.MarkReadResponse {
        try await client.markRead(.init(conversationID: conversation, sequence: sequence), caller)
    }
}

// MARK: - What they see

extension MessagingFixture {
    /// All messages of a conversation, as the caller sees them.
    func messages(in conversation: String, as caller: CallOptions) async throws -> [MessagingAPI.Message] {
        try await client.listMessages(
            .init(conversationID: conversation, from: .after(0), pageSize: 100), caller
        ).messages
    }

    func conversation(_ id: String, as caller: CallOptions) async throws -> MessagingAPI.Conversation {
        try await client.getConversation(.init(of: .conversationID(id)), caller).conversation.unwrapped
    }

    /// Every message that a person was ever told of, over all conversations, oldest first.
    func everything(for account: String = MessagingFixture.maria) async throws -> [Message] {
        try await everything(for: .person(AccountID(account)))
    }

    func everything(for party: Party) async throws -> [Message] {
        try await database.read { db in
            try db.rows(
                """
                SELECT m.* FROM inbox_entries e
                JOIN messages m ON m.conversation_id = e.conversation_id AND m.sequence = e.sequence
                WHERE e.party = \(party) AND e.kind = 'message' ORDER BY e.position
                """
            ).map(Message.init(row:))
        }
    }

    /// The first events that a subscriber gets; then it hangs up.
    func events(
        _ count: Int, after cursor: String = "", as caller: CallOptions
    ) async throws -> [MessagingAPI.SubscribeResponse] {
        var seen: [MessagingAPI.SubscribeResponse] = []
        guard count > 0 else { return seen }
        for try await event in try await client.subscribe(.init(cursor: cursor), caller) {
            seen.append(event)
            if seen.count == count { break }
        }
        return seen
    }

    /// Returns once so many streams wait for messages.
    func notifier(hasListeners count: Int) async {
        await MessagingFixture.wait { self.messaging.notifier.subscriberCount == count }
    }
}

extension MessagingFixture {
    /// Returns once it is so; looks again every millisecond, and leaves the threads to others meanwhile.
    static func wait(until isSo: () -> Bool) async {
        while !isSo(), !Task.isCancelled { try? await Task.sleep(for: .milliseconds(1)) }
    }
}

// MARK: - What other services do

extension MessagingFixture {
    /// Something happens to an order of Maria's at the mug shop.
    func change(
        _ order: String, _ change: OrdersAPI.OrderChange, payment: OrdersAPI.PaymentState = .authorised,
        part: String = "", buyer: String = MessagingFixture.maria,
        _ edit: @Sendable (inout OrdersAPI.OrderChanged) -> Void = { _ in }
    ) async throws {
        var changed = OrdersAPI.OrderChanged(
            order: try .mugs(order, of: buyer, payment: payment),
            customer: .init(
                .customer(
                    try CustomerID(AccountsDouble.customer(buyer, of: Self.mugShop)),
                    of: try BusinessID(Self.mugShop))),
            change: change, partID: part)
        edit(&changed)
        try await commerce.append(changed, key: order)
    }

    /// An order whose card is about as large as a card can be.
    func largeOrder(_ order: String, buyer: String = MessagingFixture.maria) async throws {
        try await change(order, .authorised, buyer: buyer) {
            let options = (1...10).map { number in
                OrdersAPI.LineOption(
                    name: "option \(number)", value: String(repeating: "👍", count: 200))
            }
            let line = OrdersAPI.OrderLine(
                productID: "mug", title: "Mug", quantity: 1, price: .init(currency: "EUR", minor: 1),
                options: options)
            $0.order?.lines = Array(repeating: line, count: 100)
        }
    }

    /// Follows commerce until nothing is left.
    func followOrders() async throws {
        try await commerce.follow(into: database, [Messaging.orderChanged])
    }

    /// Maria blocks the mug shop, or takes it back, and messaging hears of it.
    func block(_ blocked: Bool, at time: Timestamp? = nil) async throws {
        try await accountsEvents.append(
            AccountsAPI.BlockChanged(
                businessID: Self.mugShop, customerID: AccountsDouble.customer(Self.maria, of: Self.mugShop),
                accountID: Self.maria, blocked: blocked, changedAt: time ?? clock.now),
            key: Self.maria)
        try await accountsEvents.follow(into: database, [Messaging.blockChanged])
    }
}

extension OrdersAPI.Order {
    /// Two mugs for 12.50 each, delivered for 4.90.
    fileprivate static func mugs(
        _ id: String, of buyer: String, payment: OrdersAPI.PaymentState
    ) throws -> OrdersAPI.Order {
        func euro(_ minor: Int64) -> CommonAPI.Money { .init(currency: "EUR", minor: minor) }
        return OrdersAPI.Order(
            id: id, businessID: MessagingFixture.mugShop, buyer: .init(.person(try AccountID(buyer))),
            lines: [
                OrdersAPI.OrderLine(
                    productID: "mug", variantID: "blue", title: "Mug, blue", quantity: 2, price: euro(12_50),
                    options: [.init(name: "engraving", value: "M. K.")], taxRateMicros: 190_000,
                    discount: euro(0))
            ],
            totals: OrdersAPI.Totals(
                subtotal: euro(25_00), discount: euro(0), delivery: euro(4_90), tax: euro(4_77),
                taxAdded: euro(0), total: euro(29_90),
                taxes: [
                    .init(
                        taxRateID: "default", name: "VAT 19 %", rateMicros: 190_000, included: true,
                        base: euro(29_90), tax: euro(4_77))
                ]),
            state: .placed, payment: payment, fulfilment: .none, note: "as a present",
            deliveryName: "Standard")
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

extension MessagingAPI.SubscribeResponse {
    /// The message, for an event that brings a new one.
    var message: MessagingAPI.Message? { if case .message(let message) = event { message } else { nil } }
}
