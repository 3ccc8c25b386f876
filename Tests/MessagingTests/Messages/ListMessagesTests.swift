import Contracts
import RPC
import TestKit
import Testing

@testable import Messaging

@Suite struct `Listing messages` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test(arguments: [1, 2, 3, 5, 100])
    func `forwards a page at a time shows each once, oldest first`(pageSize: Int32) async throws {
        let conversation = try await fiveMessages()

        var seen: [Int64] = []
        var more = true
        while more {
            let page = try await list(conversation, .after(seen.last ?? 0), pageSize: pageSize)
            seen += page.messages.map(\.sequence)
            more = page.more
        }
        #expect(seen == [1, 2, 3, 4, 5])
    }

    @Test(arguments: [1, 2, 3, 5, 100])
    func `backwards from the newest shows each once, oldest first in a page`(pageSize: Int32) async throws {
        let conversation = try await fiveMessages()

        var page = try await list(conversation, nil, pageSize: pageSize)
        var seen = page.messages.map(\.sequence)
        while page.more {
            page = try await list(conversation, .before(seen[0]), pageSize: pageSize)
            seen = page.messages.map(\.sequence) + seen
        }
        #expect(seen == [1, 2, 3, 4, 5])
    }

    @Test func `from a point shows those nearest to it`() async throws {
        let conversation = try await fiveMessages()
        let before = try await list(conversation, .before(4), pageSize: 2)
        let after = try await list(conversation, .after(2), pageSize: 2)
        #expect(before.messages.map(\.sequence) == [2, 3])
        #expect(after.messages.map(\.sequence) == [3, 4])
        #expect([before.more, after.more] == [true, true])
    }

    @Test func `past either end shows none`() async throws {
        let conversation = try await fiveMessages()
        for from in [.after(5), .after(.max), .before(0), .before(1)]
            as [MessagingAPI.ListMessagesRequest.OneOf_From]
        {
            #expect(try await list(conversation, from) == MessagingAPI.ListMessagesResponse())
        }
    }

    @Test func `ends a page of large messages before it outgrows a frame, and misses none`() async throws {
        let count = 5
        for number in 1...count { try await fixture.largeOrder("o\(number)") }
        try await fixture.followOrders()
        let listed = try await fixture.client.listConversations(.init(), fixture.maria())
        let conversation = try #require(listed.conversations.first?.id)

        var (forwards, backwards) = ([Int64](), [Int64]())
        var page = try await list(conversation, .after(0), pageSize: 100)
        #expect(page.more)
        while true {
            #expect(!page.messages.isEmpty)
            #expect(try page.bytes().count < 3 << 20)
            forwards += page.messages.map(\.sequence)
            guard page.more else { break }
            page = try await list(conversation, .after(forwards.last ?? 0), pageSize: 100)
        }
        repeat {
            page = try await list(conversation, .before(backwards.first ?? .max), pageSize: 100)
            backwards = page.messages.map(\.sequence) + backwards
        } while page.more
        #expect(forwards == (1...Int64(count)).map { $0 })
        #expect(backwards == forwards)
        #expect(try await fixture.events(count, as: fixture.member()).map(\.sequence) == forwards)
    }

    @Test func `shows fifty when no size is asked for`() async throws {
        let first = try await fixture.write("1", id: "m1")
        for number in 2...51 { try await fixture.write("\(number)", id: "m\(number)") }

        let page = try await list(first.conversationID, nil)
        #expect(page.messages.map(\.sequence) == Array(2...51))
        #expect(page.more)
    }

    @Test(arguments: [-1, 101, .max, .min] as [Int32])
    func `with an impossible page size is refused`(pageSize: Int32) async throws {
        let conversation = try await fiveMessages()
        await expect("PAGE_SIZE_INVALID", .invalidArgument) {
            try await list(conversation, nil, pageSize: pageSize)
        }
    }

    @Test func `from a negative sequence number is refused, naming the field`() async throws {
        let conversation = try await fiveMessages()
        for (from, field) in [(.before(-1), "before"), (.after(.min), "after")]
            as [(MessagingAPI.ListMessagesRequest.OneOf_From, String)]
        {
            let error = await #expect(throws: RPCError.self) { try await list(conversation, from) }
            #expect(error?.reason == "SEQUENCE_INVALID")
            #expect(error?.detail.field == field)
        }
    }

    @Test func `of another's conversation, or none, finds none`() async throws {
        let conversation = try await fiveMessages()
        for caller in [
            try await fixture.ben(), try await fixture.member(of: MessagingFixture.teaHouse),
            try await fixture.identity.member(MessagingFixture.maria, of: MessagingFixture.teaHouse),
        ] {
            await expect("CONVERSATION_NOT_FOUND", .notFound) {
                try await list(conversation, nil, as: caller)
            }
        }
        await expect("CONVERSATION_NOT_FOUND", .notFound) { try await list("cnv_none", nil) }
        for id in ["", "not an id"] {
            await expect("ID_MALFORMED", .invalidArgument) { try await list(id, nil) }
        }
        await expect(code: .unauthenticated) { try await list(conversation, nil, as: CallOptions.none) }
        await expect(code: .permissionDenied) {
            try await list(conversation, nil, as: fixture.identity.service("commerce"))
        }
    }

    private func fiveMessages() async throws -> String {
        let first = try await fixture.write("1", id: "m1")
        for number in 2...5 { try await fixture.write("\(number)", id: "m\(number)") }
        return first.conversationID
    }

    private func list(
        _ conversation: String, _ from: MessagingAPI.ListMessagesRequest.OneOf_From?, pageSize: Int32 = 0,
        as caller: CallOptions? = nil
    ) async throws -> MessagingAPI.ListMessagesResponse {
        let maria = try await fixture.maria()
        return try await fixture.client.listMessages(
            .init(conversationID: conversation, from: from, pageSize: pageSize), caller ?? maria)
    }
}
