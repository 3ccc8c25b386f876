import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite struct `Getting a conversation` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `by its id or by whom it is with finds the same`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let shop = Party.business(try BusinessID(MessagingFixture.mugShop))
        let customer = Party.customer(
            try CustomerID("cus_acc_maria_at_mug-shop"), of: try BusinessID(MessagingFixture.mugShop))

        let asMaria = try await fixture.conversation(sent.conversationID, as: fixture.maria())
        #expect(try await get(.party(.init(shop)), as: fixture.maria()) == asMaria)
        #expect(asMaria.lastMessage == sent)
        #expect(asMaria.unread == 0)
        let asShop = try await fixture.conversation(sent.conversationID, as: fixture.member())
        #expect(try await get(.party(.init(customer)), as: fixture.member()) == asShop)
        #expect(asShop.unread == 1)
    }

    @Test func `counts what others wrote as unread, and not one's own`() async throws {
        let sent = try await fixture.write("1", id: "m1")
        try await fixture.answer("2", id: "b1", in: sent.conversationID)
        try await fixture.answer("3", id: "b2", in: sent.conversationID)
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()

        #expect(try await fixture.conversation(sent.conversationID, as: fixture.maria()).unread == 3)
        #expect(try await fixture.conversation(sent.conversationID, as: fixture.member()).unread == 2)
    }

    @Test func `of others, or none, finds none`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let shop = Party.business(try BusinessID(MessagingFixture.mugShop))
        for caller in [try await fixture.ben(), try await fixture.member(of: MessagingFixture.teaHouse)] {
            await expect("CONVERSATION_NOT_FOUND", .notFound) {
                try await fixture.conversation(sent.conversationID, as: caller)
            }
            await expect("CONVERSATION_NOT_FOUND", .notFound) {
                try await get(.party(.init(shop)), as: caller)
            }
        }
        await expect("ID_MALFORMED") { try await get(.conversationID("a b"), as: fixture.maria()) }
        await expect("TO_INVALID") { try await get(nil, as: fixture.maria()) }
        await expect("TO_INVALID") { try await get(.party(.init(.platform)), as: fixture.maria()) }
    }

    @Test func `is for people and members`() async throws {
        await expect(code: .unauthenticated) { try await get(.conversationID("cnv_1"), as: .none) }
        await expect(code: .permissionDenied) {
            try await get(.conversationID("cnv_1"), as: fixture.identity.service("commerce"))
        }
    }

    private func get(
        _ of: MessagingAPI.GetConversationRequest.OneOf_Of?, as caller: CallOptions
    ) async throws -> MessagingAPI.Conversation {
        try await fixture.client.getConversation(.init(of: of), caller).conversation.unwrapped
    }
}
