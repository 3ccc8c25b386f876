import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `A refund` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `is told in its order's conversation`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        fixture.payments.clock.advance(seconds: 3_600)
        try await fixture.refund("r1", of: "o1", minor: 7_50)
        try await fixture.followRefunds()

        let told = try await fixture.everything()
        #expect(told.map(\.sequence) == [1, 2])
        #expect(told[1].sender == .system)
        #expect(told[1].time == ManualClock.morning.adding(seconds: 3_600))
        let amount = CommonAPI.Money(currency: "EUR", minor: 7_50)
        #expect(told[1].content == .refund(.init(orderID: "o1", refundID: "r1", amount: amount)))
    }

    @Test func `heard of before its order waits, and is told right after the card`() async throws {
        try await fixture.refund("r1", of: "o1")
        try await fixture.refund("r2", of: "o1")
        try await fixture.refund("r9", of: "o9")
        try await fixture.followRefunds()
        #expect(try await fixture.everything().isEmpty)

        try await fixture.change("o1", to: .awaitingPayment)
        try await fixture.change("o1", to: .paid)
        try await fixture.change("o1", to: .accepted)
        try await fixture.followOrders()

        let told = try await fixture.everything()
        #expect(told.map(\.refund) == [nil, "r1", "r2", nil])
        #expect(told.last?.id == "order:o1:accepted")
        #expect(try await fixture.waitingRefunds() == ["r9"])
    }

    @Test func `offered again changes nothing, told or waiting`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        try await fixture.refund("r1", of: "o1")
        try await fixture.refund("r9", of: "o9")
        try await fixture.followRefunds()

        try await fixture.payments.followAnew(into: fixture.database, [Messaging.paymentRefunded])
        #expect(try await fixture.everything().count == 2)
        #expect(try await fixture.waitingRefunds() == ["r9"])
    }

    @Test func `without an amount is put aside, and holds nothing up`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        try await fixture.payments.append(
            PaymentsAPI.PaymentRefunded(refundID: "r1", holdID: "o1"), key: "o1")
        try await fixture.refund("r2", of: "o1")
        try await fixture.followRefunds()

        #expect(try await fixture.everything().compactMap(\.refund) == ["r2"])
        #expect(try await fixture.payments.parkedCount(in: fixture.database) == 1)
    }

    @Test func `follows another, each is told once`() async throws {
        try await fixture.change("o1", to: .paid)
        try await fixture.change("o2", to: .paid)
        try await fixture.followOrders()
        for (refund, order) in [("r1", "o1"), ("r2", "o1"), ("r3", "o2")] {
            try await fixture.refund(refund, of: order)
            try await fixture.followRefunds()
        }
        #expect(try await fixture.everything().compactMap(\.refund) == ["r1", "r2", "r3"])
    }
}

extension Message {
    /// The id of the refund it tells of.
    fileprivate var refund: String? {
        if case .refund(let notice) = content { notice.refundID } else { nil }
    }
}
