import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite struct `Sending a message` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `to a business opens the conversation, which both sides see`() async throws {
        let sent = try await fixture.write("Do you have blue mugs?", id: "m1")

        #expect(sent.id == "m1")
        #expect(sent.sequence == 1)
        #expect(sent.cursor == 1)
        #expect(sent.sender == .person)
        #expect(sent.time == ManualClock.morning)
        #expect(sent.content == .text(MessagingAPI.Text(body: "Do you have blue mugs?")))
        #expect(sent.conversationID.hasPrefix("cnv_"))
        let asMaria = try await fixture.messages(
            in: sent.conversationID, as: fixture.identity.person(MessagingFixture.maria))
        let asShop = try await fixture.messages(in: sent.conversationID, as: fixture.member())
        #expect(asMaria == [sent])
        #expect(asShop == [sent])
    }

    @Test func `twice with the same id writes it once, and answers as before`() async throws {
        let first = try await fixture.write("Hello", id: "m1")
        fixture.clock.advance(seconds: 60)
        let second = try await fixture.write("Hello", id: "m1")

        #expect(first == second)
        #expect(try await fixture.everything().count == 1)
    }

    @Test func `ten times at once with the same id writes it once`() async throws {
        let answers = try await withThrowingTaskGroup(of: MessagingAPI.Message.self) { group in
            for _ in 0..<10 { group.addTask { [fixture] in try await fixture.write("Hello", id: "m1") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(Set(answers).count == 1)
        #expect(try await fixture.everything().count == 1)
        let conversations = try await fixture.client.listConversations(
            .init(), fixture.identity.person(MessagingFixture.maria))
        #expect(conversations.conversations.count == 1)
    }

    @Test func `with an id that another message has is refused`() async throws {
        let first = try await fixture.write("Hello", id: "m1")

        await expect("ID_REUSED") { try await fixture.write("Goodbye", id: "m1") }
        await expect("ID_REUSED") { try await fixture.answer("Hello", id: "m1", in: first.conversationID) }
        #expect(try await fixture.everything().count == 1)
    }

    @Test func `with an id used in another conversation is another message`() async throws {
        let shop = try await fixture.write("Hello", id: "m1")
        let house = try await fixture.write("Hello", id: "m1", to: MessagingFixture.teaHouse)

        #expect(shop.conversationID != house.conversationID)
        #expect([shop.sequence, house.sequence] == [1, 1])
        #expect([shop.cursor, house.cursor] == [1, 2])
    }

    @Test func `numbers a conversation without gaps, whoever writes`() async throws {
        let first = try await fixture.write("1", id: "m1")
        try await fixture.answer("2", id: "b1", in: first.conversationID)
        try await fixture.write("elsewhere", id: "m1", to: MessagingFixture.teaHouse)
        try await fixture.write("3", id: "m3")
        await expect("ID_REUSED") { try await fixture.write("other", id: "m3") }
        try await fixture.answer("4", id: "b2", in: first.conversationID)

        let messages = try await fixture.messages(in: first.conversationID, as: fixture.member())
        #expect(messages.map(\.sequence) == [1, 2, 3, 4])
        #expect(messages.map(\.sender) == [.person, .business, .person, .business])
    }

    @Test func `names the person to the business by customer id only`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let listed = try await fixture.client.listConversations(.init(), fixture.member()).conversations

        #expect(listed.map(\.id) == [sent.conversationID])
        #expect(listed.map(\.customerID) == ["cus_acc_maria_at_mug-shop"])
        #expect(listed.first?.businessID == MessagingFixture.mugShop)
    }

    @Test func `asks accounts before the first message only`() async throws {
        try await fixture.write("Hello", id: "m1")
        let asked = fixture.accounts.callCount
        fixture.accounts.setReachable(false)
        try await fixture.write("Hello again", id: "m2")

        #expect(fixture.accounts.callCount == asked)
    }

    @Test func `fails while accounts cannot be reached, leaves nothing behind, and works later`() async throws
    {
        fixture.accounts.setReachable(false)
        await expect("ACCOUNTS_UNAVAILABLE", .unavailable) { try await fixture.write("Hello", id: "m1") }
        #expect(try await fixture.everything().isEmpty)

        fixture.accounts.setReachable(true)
        #expect(try await fixture.write("Hello", id: "m1").sequence == 1)
    }

    @Test func `to a business that does not exist is refused`() async throws {
        await expect("BUSINESS_NOT_FOUND", .notFound) {
            try await fixture.write("Hello", id: "m1", to: "nowhere")
        }
    }

    @Test(arguments: ["", "order:7:paid", "refund:7", "-m", "a b", "é", String(repeating: "a", count: 65)])
    func `with an id that is no sender's is refused`(id: String) async throws {
        await expect("MESSAGE_ID_INVALID", .invalidArgument) { try await fixture.write("Hello", id: id) }
    }

    @Test(arguments: ["", " ", "\n\t \u{2003}", String(repeating: "a", count: 4_097)])
    func `with an impossible text is refused`(text: String) async throws {
        await expect("TEXT_INVALID", .invalidArgument) { try await fixture.write(text, id: "m1") }
    }

    @Test(arguments: [
        "a", " leading and trailing ", "e\u{301}", "\u{202E}a\u{7F}", "👩‍👩‍👧‍👦",
        String(repeating: "👍", count: 4_096),
    ])
    func `keeps the text as it was written`(text: String) async throws {
        let sent = try await fixture.write(text, id: "m1")
        let read = try await fixture.messages(in: sent.conversationID, as: fixture.member())

        guard case .text(let content) = try #require(read.first).content else { throw Missing() }
        #expect(Array(content.body.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `to nobody, or as a business to a business, is refused`() async throws {
        let person = try await fixture.identity.person(MessagingFixture.maria)
        let member = try await fixture.member()
        let ways: [(MessagingAPI.SendMessageRequest.OneOf_To?, CallOptions)] = [
            (nil, person), (.businessID(""), person), (.conversationID(""), person),
            (.businessID("not an id"), person), (.businessID(MessagingFixture.teaHouse), member),
            (nil, member),
        ]
        for (to, caller) in ways {
            await expect("TO_INVALID", .invalidArgument) {
                try await fixture.client.sendMessage(.init(messageID: "m1", to: to, text: "Hello"), caller)
            }
        }
    }

    @Test func `into another's conversation finds none`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let request = MessagingAPI.SendMessageRequest(
            messageID: "x1", to: .conversationID(sent.conversationID), text: "Let me in")

        for caller in [
            try await fixture.identity.person(MessagingFixture.ben),
            try await fixture.member(of: MessagingFixture.teaHouse),
            try await fixture.identity.member(MessagingFixture.maria, of: MessagingFixture.teaHouse),
        ] {
            await expect("CONVERSATION_NOT_FOUND", .notFound) {
                try await fixture.client.sendMessage(request, caller)
            }
        }
        #expect(try await fixture.everything().count == 1)
    }

    @Test func `is for people and members who may send`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let request = MessagingAPI.SendMessageRequest(
            messageID: "x1", to: .conversationID(sent.conversationID), text: "Hello")

        await expect(code: .unauthenticated) { try await fixture.client.sendMessage(request) }
        await expect(code: .permissionDenied) {
            try await fixture.client.sendMessage(request, fixture.identity.service("commerce"))
        }
        await expect(code: .permissionDenied) {
            try await fixture.client.sendMessage(request, fixture.member(as: .viewer))
        }
    }
}
