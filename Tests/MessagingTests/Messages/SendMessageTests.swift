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

    @Test func `to a business opens the conversation, which both sides see under their own names`()
        async throws
    {
        let sent = try await fixture.write("Do you have blue mugs?", id: "m1")

        #expect(sent.id == "m1")
        #expect(sent.sequence == 1)
        #expect(sent.author == .init(try .person(AccountID(MessagingFixture.maria))))
        #expect(sent.memberAccountID.isEmpty)
        #expect(sent.time == ManualClock.morning)
        #expect(sent.content == .text(.init(body: "Do you have blue mugs?")))
        #expect(sent.conversationID.hasPrefix("cnv_"))
        #expect(try await fixture.messages(in: sent.conversationID, as: fixture.maria()) == [sent])
        var asShop = sent
        asShop.author = .init(Self.customer)
        #expect(try await fixture.messages(in: sent.conversationID, as: fixture.member()) == [asShop])
    }

    @Test func `to a person or between businesses opens a conversation of that kind`() async throws {
        let ben = Party.person(try AccountID(MessagingFixture.ben))
        let house = Party.business(try BusinessID(MessagingFixture.teaHouse))
        let toBen = try await fixture.send("Hi", id: "m1", to: .party(.init(ben)), as: fixture.maria())
        let toHouse = try await fixture.send("Hi", id: "m1", to: .party(.init(house)), as: fixture.member())
        let toShop = try await fixture.write("Hi", id: "m1")

        let asBen = try await fixture.conversation(toBen.conversationID, as: fixture.ben())
        #expect(asBen.kind == .personPerson)
        #expect(
            asBen.participants.map(\.party) == [
                .init(ben), .init(try .person(AccountID(MessagingFixture.maria))),
            ])
        #expect(asBen.lastMessage == toBen)
        let asHouse = try await fixture.conversation(
            toHouse.conversationID, as: fixture.member(of: MessagingFixture.teaHouse))
        #expect(asHouse.kind == .businessBusiness)
        #expect(asHouse.participants.map(\.party) == [.init(house), .init(Self.shop)])
        let asShop = try await fixture.conversation(toShop.conversationID, as: fixture.member())
        #expect(asShop.kind == .personBusiness)
        #expect(asShop.participants.map(\.party) == [.init(Self.shop), .init(Self.customer)])
        #expect(Set([toBen, toHouse, toShop].map(\.conversationID)).count == 3)
    }

    @Test func `to a customer goes into the conversation that is there`() async throws {
        let to = MessagingAPI.SendMessageRequest.OneOf_To.party(.init(Self.customer))
        await expect("CONVERSATION_NOT_FOUND", .notFound) {
            try await fixture.send("Buy!", id: "b1", to: to, as: fixture.member())
        }
        let sent = try await fixture.write("Hello", id: "m1")
        let answer = try await fixture.send("Hello Maria", id: "b1", to: to, as: fixture.member())
        #expect(answer.conversationID == sent.conversationID)
        #expect(answer.sequence == 2)
    }

    @Test func `for a business names the member who wrote it to its own side alone`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let answer = try await fixture.answer("Welcome", id: "b1", in: sent.conversationID)

        #expect(answer.author == .init(Self.shop))
        #expect(answer.memberAccountID == "acc_of_mug-shop")
        let asMaria = try await fixture.messages(in: sent.conversationID, as: fixture.maria())
        #expect(asMaria.map(\.memberAccountID) == ["", ""])
        #expect(asMaria.map(\.author) == [sent.author, .init(Self.shop)])
    }

    @Test func `by a business's API key names no member`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let key = try await fixture.identity.apiKey(of: MessagingFixture.mugShop)
        let answer = try await fixture.send(
            "Welcome", id: "b1", to: .conversationID(sent.conversationID), as: key)

        #expect(answer.author == .init(Self.shop))
        #expect(answer.memberAccountID.isEmpty)
        #expect(try await fixture.messages(in: sent.conversationID, as: key).count == 2)
        let blind = try await fixture.identity.apiKey(
            of: MessagingFixture.mugShop, permissions: Permissions(["messages.read"]))
        await expect(code: .permissionDenied) {
            try await fixture.send("Hello", id: "b2", to: .conversationID(sent.conversationID), as: blind)
        }
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
        let conversations = try await fixture.client.listConversations(.init(), fixture.maria())
        #expect(conversations.conversations.count == 1)
    }

    @Test func `with an id that another message of the same sender has is refused`() async throws {
        try await fixture.write("Hello", id: "m1")

        let error = await #expect(throws: RPCError.self) { try await fixture.write("Goodbye", id: "m1") }
        #expect(error?.reason == "ID_REUSED")
        #expect(error?.detail.field == "text")
        #expect(try await fixture.everything().count == 1)
    }

    @Test func `with an id that the other side took first is another message`() async throws {
        let first = try await fixture.write("Hello", id: "reply-o1")
        let answer = try await fixture.answer("It is on its way", id: "reply-o1", in: first.conversationID)
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()
        try await fixture.write("Mine", id: "o1:card")

        #expect(answer.sequence == 2)
        #expect(try await fixture.everything().map(\.id) == ["reply-o1", "reply-o1", "o1:card", "o1:card"])
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
        #expect(
            messages.map(\.author) == [Self.customer, Self.shop, Self.customer, Self.shop].map { .init($0) })
    }

    @Test func `asks accounts before the first message only`() async throws {
        try await fixture.write("Hello", id: "m1")
        let asked = fixture.accounts.callCount
        fixture.accounts.setReachable(false)
        try await fixture.write("Hello again", id: "m2")

        #expect(asked == 1)
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

    @Test func `to a business or a person that does not exist is refused`() async throws {
        await expect("BUSINESS_NOT_FOUND", .notFound) {
            try await fixture.write("Hello", id: "m1", to: "nowhere")
        }
        let nobody = CommonAPI.Party(try .person(AccountID("nobody")))
        await expect("ACCOUNT_NOT_FOUND", .notFound) {
            try await fixture.send("Hello", id: "m1", to: .party(nobody), as: fixture.maria())
        }
    }

    @Test(arguments: ["", "-m", "a b", "é", String(repeating: "a", count: 65)])
    func `with a malformed id is refused`(id: String) async throws {
        let error = await #expect(throws: RPCError.self) { try await fixture.write("Hello", id: id) }
        #expect(error?.reason == "ID_MALFORMED")
        #expect(error?.detail.field == "message_id")
    }

    @Test(arguments: [
        "", " ", "\n\t \u{2003}", "\u{200E}", "\u{202E}a", String(repeating: "a", count: 4_097),
    ])
    func `with an impossible text is refused`(text: String) async throws {
        let error = await #expect(throws: RPCError.self) { try await fixture.write(text, id: "m1") }
        #expect(error?.reason == "TEXT_INVALID")
        #expect(error?.detail.field == "text.body")
    }

    @Test func `without content is refused`() async throws {
        let shop = CommonAPI.Party(Self.shop)
        await expect("CONTENT_MISSING", .invalidArgument) {
            try await fixture.client.sendMessage(.init(messageID: "m1", to: .party(shop)), fixture.maria())
        }
    }

    @Test(arguments: [
        "a", " leading and trailing ", "e\u{301}", "two\nlines", "👩‍👩‍👧‍👦",
        String(repeating: "👍", count: 4_096),
    ])
    func `keeps the text as it was written`(text: String) async throws {
        let sent = try await fixture.write(text, id: "m1")
        let read = try await fixture.messages(in: sent.conversationID, as: fixture.member())

        guard case .text(let content) = try #require(read.first).content else { throw Missing() }
        #expect(Array(content.body.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `to nobody, to oneself or to whom one cannot write is refused`() async throws {
        let maria = Party.person(try AccountID(MessagingFixture.maria))
        let elsewhere = Party.customer(try CustomerID("cus_1"), of: try BusinessID(MessagingFixture.teaHouse))
        let person = try await fixture.maria()
        let member = try await fixture.member()
        let ways: [(Party?, CallOptions, field: String)] = [
            (nil, person, "to"), (nil, member, "to"), (maria, person, "party"), (Self.shop, member, "party"),
            (Self.customer, person, "party"), (.platform, person, "party"), (.bank(nil), member, "party"),
            (maria, member, "party.person"), (elsewhere, member, "party.customer"),
        ]
        for (to, caller, field) in ways {
            let error = await #expect(throws: RPCError.self) {
                try await fixture.send("Hello", id: "m1", to: to.map { .party(.init($0)) }, as: caller)
            }
            #expect(error?.reason == "TO_INVALID")
            #expect(error?.detail.field == field)
        }
    }

    @Test func `to a malformed id is refused naming the field`() async throws {
        let ways: [(MessagingAPI.SendMessageRequest.OneOf_To, field: String)] = [
            (.conversationID(""), "conversation_id"), (.conversationID("a b"), "conversation_id"),
            (.party(.init(kind: .business("not an id"))), "party.business"),
            (.party(.init(kind: .person(""))), "party.person"),
        ]
        for (to, field) in ways {
            let error = await #expect(throws: RPCError.self) {
                try await fixture.send("Hello", id: "m1", to: to, as: fixture.maria())
            }
            #expect(error?.reason == "ID_MALFORMED")
            #expect(error?.detail.field == field)
        }
    }

    @Test func `into another's conversation finds none`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        for caller in [
            try await fixture.ben(), try await fixture.member(of: MessagingFixture.teaHouse),
            try await fixture.identity.member(MessagingFixture.maria, of: MessagingFixture.teaHouse),
        ] {
            await expect("CONVERSATION_NOT_FOUND", .notFound) {
                try await fixture.send(
                    "Let me in", id: "x1", to: .conversationID(sent.conversationID), as: caller)
            }
        }
        #expect(try await fixture.everything().count == 1)
    }

    @Test func `is for people and members who may send`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let to = MessagingAPI.SendMessageRequest.OneOf_To.conversationID(sent.conversationID)

        await expect(code: .unauthenticated) { try await fixture.send("Hello", id: "x1", to: to, as: .none) }
        await expect(code: .permissionDenied) {
            try await fixture.send("Hello", id: "x1", to: to, as: fixture.identity.service("commerce"))
        }
        await expect(code: .permissionDenied) {
            try await fixture.send("Hello", id: "x1", to: to, as: fixture.member(as: "viewer"))
        }
    }

    static let shop = Party.business(id(MessagingFixture.mugShop))
    static let customer = Party.customer(id("cus_acc_maria_at_mug-shop"), of: id(MessagingFixture.mugShop))

    private static func id<Entity>(_ text: String) -> ID<Entity> {
        guard let id = try? ID<Entity>(text) else { preconditionFailure("\(text) is no id") }
        return id
    }
}
