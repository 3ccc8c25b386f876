import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `What becomes of an order` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `is told from its card to its completion, once for each state to be seen`() async throws {
        for state in [.awaitingPayment, .paid, .accepting, .accepted] as [OrdersAPI.OrderState] {
            try await fixture.change("o1", to: state)
        }
        let tracking = OrdersAPI.Tracking(carrier: "DHL", number: "JD014600")
        try await fixture.change("o1", to: .shipped) { $0.tracking = tracking }
        try await fixture.change("o1", to: .completed) { $0.tracking = tracking }
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.id) == ["paid", "accepted", "shipped", "completed"].map { "order:o1:\($0)" })
        #expect(told.map(\.sequence) == [1, 2, 3, 4])
        #expect(told.allSatisfy { $0.sender == .system })
        #expect(told[2].content == .orderStatus(.init(orderID: "o1", state: .shipped, tracking: tracking)))
    }

    @Test func `begins with a card of what was ordered`() async throws {
        fixture.commerce.clock.advance(seconds: 90)
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()

        let card = try #require(try await fixture.everything().first)
        #expect(card.time == ManualClock.morning.adding(seconds: 90))
        guard case .orderCard(let content) = card.content else { throw Missing() }
        #expect(content.orderID == "o1")
        #expect(content.lines.map(\.title) == ["Mug"])
        #expect(content.total == CommonAPI.Money(currency: "EUR", minor: 25_00))
        #expect(content.note == "as a present")
    }

    @Test func `opens the conversation, which both sides then write in`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        let card = try #require(try await fixture.everything().first)
        let sent = try await fixture.write("When will it come?", id: "m1")

        #expect(sent.conversationID == card.conversation.text)
        #expect(sent.sequence == 2)
        #expect(fixture.accounts.callCount == 0)
        #expect(try await fixture.everything(for: .business(BusinessID(MessagingFixture.mugShop))).count == 2)
    }

    @Test func `goes into the conversation that is there`() async throws {
        let sent = try await fixture.write("Do you have blue mugs?", id: "m1")
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.conversation.text) == [sent.conversationID, sent.conversationID])
        #expect(told.map(\.id) == ["m1", "order:o1:paid"])
    }

    @Test func `says why it was cancelled`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.change("o1", to: .cancelling)
        try await fixture.change("o1", to: .cancelled) {
            $0.endReason = .declinedByBusiness
            $0.endNote = "sold out"
        }
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.id) == ["order:o1:paid", "order:o1:cancelled"])
        #expect(
            told.last?.content
                == .orderStatus(
                    .init(
                        orderID: "o1", state: .cancelled, endReason: .declinedByBusiness, endNote: "sold out")
                ))
    }

    @Test(
        arguments: [
            [.awaitingPayment], [.awaitingPayment, .cancelled], [.awaitingPayment, .cancelling, .cancelled],
        ] as [[OrdersAPI.OrderState]])
    func `is told to nobody if it was never paid`(states: [OrdersAPI.OrderState]) async throws {
        for state in states { try await fixture.change("o1", to: state) }
        try await fixture.followOrders()

        #expect(try await fixture.everything().isEmpty)
        let listed = try await fixture.client.listConversations(.init(), fixture.member())
        #expect(listed.conversations.isEmpty)
    }

    @Test func `is told once though the follower stopped after every event and went on`() async throws {
        for state in [.awaitingPayment, .paid, .accepting, .accepted, .shipped] as [OrdersAPI.OrderState] {
            try await fixture.change("o1", to: state)
            try await fixture.followOrders()
        }
        try await fixture.followOrders()

        #expect(
            try await fixture.everything().map(\.id)
                == ["paid", "accepted", "shipped"].map { "order:o1:\($0)" })
    }

    @Test func `of a day when nobody followed is told in order and once, while people write`() async throws {
        for number in 1...300 { try await fixture.change("o\(number)", to: .awaitingPayment) }
        for number in 1...300 { try await fixture.change("o\(number)", to: .paid) }
        async let writing: Void = {
            for number in 1...50 { try await fixture.write("\(number)", id: "m\(number)") }
        }()
        try await fixture.followOrders()
        try await writing

        let told = try await fixture.everything()
        #expect(told.count == 350)
        #expect(told.map(\.sequence) == Array(1...350))
        #expect(told.filter { $0.sender == .system }.map(\.id) == (1...300).map { "order:o\($0):paid" })
    }

    @Test func `offered again changes nothing`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.change("o1", to: .accepted)
        try await fixture.followOrders()
        let told = try await fixture.everything().map(\.answer)

        try await fixture.commerce.followAnew(into: fixture.database, [Messaging.orderChanged])
        #expect(try await fixture.everything().map(\.answer) == told)
    }

    @Test func `begins with the card though its payment was put aside`() async throws {
        try await fixture.change("o1", to: .accepted)
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["order:o1:paid", "order:o1:accepted"])
    }

    @Test func `that makes no sense is put aside, and holds nothing up`() async throws {
        try await fixture.change("no id", to: .paid)
        try await fixture.change("o1", to: .paid) { $0.customerID = "" }
        try await fixture.commerce.append(OrdersAPI.OrderChanged(), key: "o2")
        try await fixture.change("o3", to: .paid)
        try await fixture.followOrders()

        #expect(try await fixture.everything().map(\.id) == ["order:o3:paid"])
        #expect(try await fixture.commerce.parkedCount(in: fixture.database) == 3)
    }

    @Test func `of two buyers stays in two conversations`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.change("o2", to: .paid, buyer: MessagingFixture.ben)
        try await fixture.change("o1", to: .accepted)
        try await fixture.followOrders()

        #expect(try await fixture.everything().map(\.id) == ["order:o1:paid", "order:o1:accepted"])
        #expect(try await fixture.everything(for: MessagingFixture.ben).map(\.id) == ["order:o2:paid"])
    }

    @Test func `has ids that no sender can take`() async throws {
        await expect("MESSAGE_ID_INVALID") { try await fixture.write("Mine", id: "order:o1:paid") }
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        #expect(try await fixture.everything().count == 1)
    }

    @Test func `is told though an order's id is as long as ids can be`() async throws {
        let id = String(repeating: "o", count: ID<Message>.lengthMax)
        try await fixture.change(id, to: .paid)
        try await fixture.change(id, to: .completed)
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["order:\(id):paid", "order:\(id):completed"])
    }
}
