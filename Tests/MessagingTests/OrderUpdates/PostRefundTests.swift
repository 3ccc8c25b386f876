import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `A refund` {
    let chat: Chat

    init() throws {
        chat = try Chat()
    }

    @Test func `is told in its order's conversation`() async throws {
        try await chat.change("o1", to: .paid)
        try await chat.followOrders()
        chat.payments.clock.advance(seconds: 3_600)
        try await chat.refund("r1", of: "o1", minor: 7_50)
        try await chat.followRefunds()

        let told = try await chat.everything()
        #expect(told.map(\.sequence) == [1, 2])
        #expect(told[1].sender == .system)
        #expect(told[1].time == ManualClock.morning.adding(seconds: 3_600))
        let amount = CommonAPI.Money(currency: "EUR", minor: 7_50)
        #expect(told[1].content == .refund(.init(orderID: "o1", refundID: "r1", amount: amount)))
    }

    @Test func `heard of before its order waits, and is told right after the card`() async throws {
        try await chat.refund("r1", of: "o1")
        try await chat.refund("r2", of: "o1")
        try await chat.refund("r9", of: "o9")
        try await chat.followRefunds()
        #expect(try await chat.everything().isEmpty)

        try await chat.change("o1", to: .awaitingPayment)
        try await chat.change("o1", to: .paid)
        try await chat.change("o1", to: .accepted)
        try await chat.followOrders()

        let told = try await chat.everything()
        #expect(told.map(\.refund) == [nil, "r1", "r2", nil])
        #expect(told.last?.id == "order:o1:accepted")
        #expect(try await chat.waitingRefunds() == ["r9"])
    }

    @Test func `offered again changes nothing, told or waiting`() async throws {
        try await chat.change("o1", to: .paid)
        try await chat.followOrders()
        try await chat.refund("r1", of: "o1")
        try await chat.refund("r9", of: "o9")
        try await chat.followRefunds()

        try await chat.payments.followAnew(into: chat.database, [Messaging.paymentRefunded])
        #expect(try await chat.everything().count == 2)
        #expect(try await chat.waitingRefunds() == ["r9"])
    }

    @Test func `without an amount is put aside, and holds nothing up`() async throws {
        try await chat.change("o1", to: .paid)
        try await chat.followOrders()
        try await chat.payments.append(PaymentsAPI.PaymentRefunded(refundID: "r1", holdID: "o1"), key: "o1")
        try await chat.refund("r2", of: "o1")
        try await chat.followRefunds()

        #expect(try await chat.everything().compactMap(\.refund) == ["r2"])
        #expect(try await chat.payments.parkedCount(in: chat.database) == 1)
    }

    @Test func `follows another, each is told once`() async throws {
        try await chat.change("o1", to: .paid)
        try await chat.change("o2", to: .paid)
        try await chat.followOrders()
        for (refund, order) in [("r1", "o1"), ("r2", "o1"), ("r3", "o2")] {
            try await chat.refund(refund, of: order)
            try await chat.followRefunds()
        }
        #expect(try await chat.everything().compactMap(\.refund) == ["r1", "r2", "r3"])
    }
}

extension Message {
    /// The id of the refund it tells of.
    fileprivate var refund: String? {
        if case .refund(let notice) = content { notice.refundID } else { nil }
    }
}
