import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `A person who blocks a business` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `is not written to by it, until the block is taken back`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let answer = try await fixture.answer("Welcome", id: "b1", in: sent.conversationID)
        try await fixture.block(true)

        await expect("RECIPIENT_BLOCKED", .permissionDenied) {
            try await fixture.answer("Buy!", id: "b2", in: sent.conversationID)
        }
        await expect("RECIPIENT_BLOCKED") { try await fixture.edit(answer, to: "Buy!", as: fixture.member()) }
        await expect("RECIPIENT_BLOCKED") {
            try await fixture.client.sendTyping(
                .init(conversationID: sent.conversationID), fixture.member())
        }
        #expect(try await fixture.everything().count == 2)

        fixture.clock.advance(seconds: 1)
        try await fixture.block(false)
        try await fixture.answer("Thank you", id: "b2", in: sent.conversationID)
        #expect(try await fixture.everything().count == 3)
    }

    @Test func `still gets what was sent before when its answer is asked for again`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let answer = try await fixture.answer("Welcome", id: "b1", in: sent.conversationID)
        try await fixture.block(true)
        #expect(try await fixture.answer("Welcome", id: "b1", in: sent.conversationID) == answer)
    }

    @Test func `may write to it, and hears of orders`() async throws {
        try await fixture.block(true)
        try await fixture.write("Where is my order?", id: "m1")
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()
        #expect(try await fixture.everything().map(\.id) == ["m1", "o1:card"])
    }

    @Test func `is known to when the conversation opens, also if the event of it is lost`() async throws {
        fixture.accounts.setBlocking(true)
        let sent = try await fixture.write("Hello", id: "m1")
        await expect("RECIPIENT_BLOCKED") {
            try await fixture.answer("Buy!", id: "b1", in: sent.conversationID)
        }
        try await fixture.block(false)
        try await fixture.answer("Welcome", id: "b1", in: sent.conversationID)
    }

    @Test func `blocks that business alone`() async throws {
        try await fixture.block(true)
        let other = try await fixture.write("Hello", id: "m1", to: MessagingFixture.teaHouse)
        let ofBen = try await fixture.write("Hello", id: "m1", from: MessagingFixture.ben)
        try await fixture.answer(
            "Welcome", id: "b1", in: other.conversationID, as: MessagingFixture.teaHouse)
        try await fixture.answer("Welcome", id: "b1", in: ofBen.conversationID)
    }

    @Test func `has the last word though events are offered again or late`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        try await fixture.block(true)
        fixture.clock.advance(seconds: 1)
        try await fixture.block(false)
        try await fixture.accountsEvents.followAnew(into: fixture.database, [Messaging.blockChanged])
        try await fixture.block(true, at: ManualClock.morning)

        try await fixture.answer("Welcome", id: "b1", in: sent.conversationID)
    }

    @Test func `by an event that does not say when is put aside`() async throws {
        try await fixture.accountsEvents.append(
            AccountsAPI.BlockChanged(businessID: "mug-shop", accountID: "acc_maria", blocked: true), key: "k")
        try await fixture.block(true)
        #expect(try await fixture.accountsEvents.parkedCount(in: fixture.database) == 1)
    }
}
