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

    @Test func `is told from its card to its completion, once for each change`() async throws {
        try await fixture.change("o1", .placed, payment: .awaiting)
        try await fixture.change("o1", .authorised)
        try await fixture.change("o1", .accepted, payment: .captured)
        for change in [.captured, .packed, .delivered, .completed, .returned] as [OrdersAPI.OrderChange] {
            try await fixture.change("o1", change, payment: .captured)
        }
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(
            told.map(\.id)
                == ["card", "accepted", "packed", "delivered", "completed", "returned"].map { "o1:\($0)" })
        #expect(told.map(\.sequence) == Array(1...6))
        #expect(told.allSatisfy { $0.author == .platform })
        guard case .orderStatus(let status) = told[1].content else { throw Missing() }
        #expect(
            MessagingAPI.OrderStatus(status)
                == .init(
                    orderID: "o1", change: .accepted, state: .placed, payment: .captured, fulfilment: .none))
    }

    @Test func `begins with a card of what was ordered, the same for both sides`() async throws {
        fixture.commerce.clock.advance(seconds: 90)
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()

        let asMaria = try #require(try await fixture.events(1, as: fixture.maria()).first?.message)
        let asShop = try #require(try await fixture.events(1, as: fixture.member()).first?.message)
        #expect(asMaria == asShop)
        #expect(asMaria.author == .init(.platform))
        #expect(asMaria.time == ManualClock.morning.adding(seconds: 90))
        guard case .orderCard(let card) = asMaria.content else { throw Missing() }
        #expect(card.orderID == "o1")
        #expect(card.lines.map(\.title) == ["Mug, blue"])
        #expect(card.lines.first?.options == [.init(name: "engraving", value: "M. K.")])
        #expect(card.totals?.delivery == .init(currency: "EUR", minor: 4_90))
        #expect(card.totals?.total == .init(currency: "EUR", minor: 29_90))
        #expect(card.totals?.taxes.map(\.name) == ["VAT 19 %"])
        #expect(card.note == "as a present")
        #expect(card.deliveryName == "Standard")
    }

    @Test func `says what was shipped, once for each shipment`() async throws {
        try await fixture.change("o1", .authorised)
        let shipments = ["s1", "s2"].map { id in
            OrdersAPI.Shipment(
                id: id, tracking: .init(carrier: "DHL", number: "JD-\(id)"),
                lines: [.init(line: 0, quantity: 1)], shippedAt: ManualClock.morning, final: id == "s2")
        }
        for count in [1, 2, 2] {
            try await fixture.change("o1", .shipped, payment: .captured, part: "s\(count)") {
                $0.order?.shipments = Array(shipments.prefix(count))
            }
        }
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.id) == ["o1:card", "o1:shipped:s1", "o1:shipped:s2"])
        guard case .orderStatus(let status) = told.last?.content else { throw Missing() }
        #expect(MessagingAPI.OrderStatus(status).shipment == shipments[1])
    }

    @Test func `opens the conversation, which both sides then write in`() async throws {
        try await fixture.change("o1", .authorised)
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
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.conversation.text) == [sent.conversationID, sent.conversationID])
        #expect(told.map(\.id) == ["m1", "o1:card"])
    }

    @Test func `says why it was cancelled`() async throws {
        try await fixture.change("o1", .authorised)
        try await fixture.change("o1", .cancelled, payment: .voided) {
            $0.order?.state = .cancelled
            $0.order?.endReason = .declinedByBusiness
            $0.order?.endNote = "sold out"
        }
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.id) == ["o1:card", "o1:cancelled"])
        guard case .orderStatus(let status) = told.last?.content else { throw Missing() }
        #expect(
            MessagingAPI.OrderStatus(status)
                == .init(
                    orderID: "o1", change: .cancelled, state: .cancelled, payment: .voided, fulfilment: .none,
                    endReason: .declinedByBusiness, endNote: "sold out"))
    }

    @Test(arguments: [.refused, .voided] as [OrdersAPI.PaymentState])
    func `is told to nobody if it was never authorised`(payment: OrdersAPI.PaymentState) async throws {
        try await fixture.change("o1", .placed, payment: .awaiting)
        try await fixture.change("o1", .cancelled, payment: payment)
        try await fixture.followOrders()

        #expect(try await fixture.everything().isEmpty)
        let listed = try await fixture.client.listConversations(.init(), fixture.member())
        #expect(listed.conversations.isEmpty)
    }

    @Test func `is told once though the consumer stopped after every event and went on`() async throws {
        for change in [.placed, .authorised, .accepted, .packed] as [OrdersAPI.OrderChange] {
            try await fixture.change("o1", change)
            try await fixture.followOrders()
        }
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["o1:card", "o1:accepted", "o1:packed"])
    }

    @Test func `of a day when nobody followed is told in order and once, while people write`() async throws {
        for number in 1...300 { try await fixture.change("o\(number)", .placed, payment: .awaiting) }
        for number in 1...300 { try await fixture.change("o\(number)", .authorised) }
        async let writing: Void = {
            for number in 1...50 { try await fixture.write("\(number)", id: "m\(number)") }
        }()
        try await fixture.followOrders()
        try await writing

        let told = try await fixture.everything()
        #expect(told.count == 350)
        #expect(told.map(\.sequence) == Array(1...350))
        #expect(told.filter { $0.author == .platform }.map(\.id) == (1...300).map { "o\($0):card" })
    }

    @Test func `offered again changes nothing`() async throws {
        try await fixture.change("o1", .authorised)
        try await fixture.change("o1", .accepted)
        try await fixture.refund("r1", of: "o1")
        try await fixture.followOrders()
        let told = try await fixture.everything()
        #expect(told.count == 3)

        try await fixture.commerce.followAnew(into: fixture.database, [Messaging.orderChanged])
        #expect(try await fixture.everything() == told)
    }

    @Test func `begins with the card though the event that authorised it was put aside`() async throws {
        try await fixture.change("o1", .accepted)
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["o1:card", "o1:accepted"])
    }

    @Test func `that makes no sense is put aside, and holds nothing up`() async throws {
        try await fixture.change("no id", .authorised)
        try await fixture.change("o1", .authorised) { $0.customer = nil }
        try await fixture.change("o2", .authorised) { $0.order?.buyer = $0.customer }
        try await fixture.change("o3", .authorised) { $0.order?.totals = nil }
        try await fixture.change("o4", .authorised) {
            $0.order?.totals?.delivery = .init(currency: "USD", minor: 1)
        }
        try await fixture.change("o5", .shipped, part: "s1")
        try await fixture.commerce.append(OrdersAPI.OrderChanged(), key: "o6")
        try await fixture.change("o7", .authorised)
        try await fixture.followOrders()

        #expect(try await fixture.everything().map(\.id) == ["o7:card"])
        #expect(try await fixture.commerce.parkedCount(in: fixture.database) == 7)
    }

    @Test func `of two buyers stays in two conversations`() async throws {
        try await fixture.change("o1", .authorised)
        try await fixture.change("o2", .authorised, buyer: MessagingFixture.ben)
        try await fixture.change("o1", .accepted)
        try await fixture.followOrders()

        #expect(try await fixture.everything().map(\.id) == ["o1:card", "o1:accepted"])
        #expect(try await fixture.everything(for: MessagingFixture.ben).map(\.id) == ["o2:card"])
    }

    @Test func `is told though ids are as long as ids can be`() async throws {
        let id = String(repeating: "o", count: ID<Message>.lengthMax)
        let part = String(repeating: "p", count: ID<Message>.lengthMax)
        try await fixture.change(id, .authorised)
        try await fixture.refund(part, of: id)
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["\(id):card", "\(id):refunded:\(part)"])
    }
}

@Suite(.timeLimit(.minutes(5))) struct `A refund` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `is told with its amount and reason, once for each that is done`() async throws {
        try await fixture.change("o1", .authorised)
        try await fixture.refund("r1", of: "o1", .pending)
        try await fixture.refund("r1", of: "o1")
        try await fixture.refund("r2", of: "o1", minor: 2_50)
        try await fixture.refund("r3", of: "o1", .refused)
        try await fixture.refund("r1", of: "o1")
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.id) == ["o1:card", "o1:refunded:r1", "o1:refunded:r2"])
        guard case .refund(let notice) = told[1].content else { throw Missing() }
        #expect(
            MessagingAPI.RefundNotice(notice)
                == .init(
                    orderID: "o1", refundID: "r1", amount: .init(currency: "EUR", minor: 7_50),
                    reason: "broken"))
    }

    @Test func `brings the card that was put aside before it`() async throws {
        try await fixture.refund("r1", of: "o1")
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["o1:card", "o1:refunded:r1"])
    }

    @Test func `without an amount is put aside, and holds nothing up`() async throws {
        try await fixture.change("o1", .authorised)
        try await fixture.refund("r1", of: "o1", minor: nil)
        try await fixture.change("o1", .refunded, part: "r9")
        try await fixture.refund("r2", of: "o1")
        try await fixture.followOrders()

        #expect(try await fixture.everything().map(\.id) == ["o1:card", "o1:refunded:r2"])
        #expect(try await fixture.commerce.parkedCount(in: fixture.database) == 2)
    }
}

extension MessagingFixture {
    /// The mug shop gives money of an order back.
    fileprivate func refund(
        _ id: String, of order: String, _ state: OrdersAPI.RefundState = .done, minor: Int64? = 7_50
    ) async throws {
        try await change(order, .refunded, payment: .partlyRefunded, part: id) {
            $0.order?.refunds = [
                OrdersAPI.OrderRefund(
                    id: id, amount: minor.map { .init(currency: "EUR", minor: $0) }, reason: "broken",
                    state: state)
            ]
        }
    }
}
