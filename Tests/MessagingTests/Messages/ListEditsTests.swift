import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite struct `Listing a message's edits` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `shows both sides every text that it had, oldest first`() async throws {
        let sent = try await fixture.write("1", id: "m1")
        fixture.clock.advance(seconds: 60)
        try await fixture.edit(sent, to: "2", id: "e1", as: fixture.maria())
        try await fixture.edit(sent, to: "3", id: "e2", as: fixture.maria())

        let asMaria = try await list(sent, as: fixture.maria())
        #expect(asMaria.map(\.number) == [0, 1, 2])
        #expect(asMaria.map(\.text?.body) == ["1", "2", "3"])
        #expect(asMaria.first?.time == ManualClock.morning)
        #expect(asMaria.last?.time == ManualClock.morning.adding(seconds: 60))
        #expect(try await list(sent, as: fixture.member()) == asMaria)
    }

    @Test func `shows the text first sent of a message that was never edited`() async throws {
        let sent = try await fixture.write("1", id: "m1")
        #expect(try await list(sent, as: fixture.maria()).map(\.text?.body) == ["1"])
    }

    @Test func `names who edited for a business to its own side alone`() async throws {
        let sent = try await fixture.write("1", id: "m1")
        let answer = try await fixture.answer("2", id: "b1", in: sent.conversationID)
        let colleague = try await fixture.identity.member("acc_2", of: MessagingFixture.mugShop, as: "agent")
        try await fixture.edit(answer, to: "3", as: colleague)

        let asShop = try await list(answer, as: fixture.member())
        #expect(asShop.map(\.memberAccountID) == ["acc_of_mug-shop", "acc_2"])
        #expect(try await list(answer, as: fixture.maria()).map(\.memberAccountID) == ["", ""])
    }

    @Test func `shows none for what the platform says`() async throws {
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()
        let card = try #require(try await fixture.events(1, as: fixture.maria()).first?.message)
        #expect(try await list(card, as: fixture.maria()).isEmpty)
    }

    @Test func `of a message that is not there, or another's, finds none`() async throws {
        var sent = try await fixture.write("1", id: "m1")
        await expect("CONVERSATION_NOT_FOUND") { try await list(sent, as: fixture.ben()) }
        sent.sequence = 2
        await expect("MESSAGE_NOT_FOUND", .notFound) { try await list(sent, as: fixture.maria()) }
        await expect(code: .unauthenticated) { try await list(sent, as: .none) }
    }

    private func list(
        _ message: MessagingAPI.Message, as caller: CallOptions
    ) async throws -> [MessagingAPI.Edit] {
        try await fixture.client.listEdits(
            .init(conversationID: message.conversationID, sequence: message.sequence), caller
        ).edits
    }
}
