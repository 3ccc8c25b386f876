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
    func `a page at a time shows each once, oldest first`(pageSize: Int32) async throws {
        let conversation = try await fiveMessages()

        var seen: [Int64] = []
        var more = true
        while more {
            let page = try await list(conversation, after: seen.last ?? 0, pageSize: pageSize)
            seen += page.messages.map(\.sequence)
            more = page.more
        }
        #expect(seen == [1, 2, 3, 4, 5])
    }

    @Test func `after the last one shows none`() async throws {
        let conversation = try await fiveMessages()

        #expect(try await list(conversation, after: 5) == MessagingAPI.ListMessagesResponse())
        #expect(try await list(conversation, after: .max) == MessagingAPI.ListMessagesResponse())
        #expect(try await list(conversation, after: -1).messages.count == 5)
    }

    @Test func `shows fifty when no size is asked for`() async throws {
        let first = try await fixture.write("1", id: "m1")
        for number in 2...51 { try await fixture.write("\(number)", id: "m\(number)") }

        let page = try await list(first.conversationID)
        #expect(page.messages.count == 50)
        #expect(page.more)
    }

    @Test(arguments: [-1, 101, .max, .min] as [Int32])
    func `with an impossible page size is refused`(pageSize: Int32) async throws {
        let conversation = try await fiveMessages()
        await expect("PAGE_SIZE_INVALID", .invalidArgument) {
            try await list(conversation, pageSize: pageSize)
        }
    }

    @Test func `of another's conversation, or none, finds none`() async throws {
        let conversation = try await fiveMessages()
        for caller in [
            try await fixture.identity.person(MessagingFixture.ben),
            try await fixture.member(of: MessagingFixture.teaHouse),
            try await fixture.identity.member(MessagingFixture.maria, of: MessagingFixture.teaHouse),
        ] {
            await expect("CONVERSATION_NOT_FOUND", .notFound) { try await list(conversation, as: caller) }
        }
        for id in ["", "cnv_none", "not an id"] {
            await expect("CONVERSATION_NOT_FOUND", .notFound) { try await list(id) }
        }
        await expect(code: .unauthenticated) { try await list(conversation, as: CallOptions.none) }
        await expect(code: .permissionDenied) {
            try await list(conversation, as: fixture.identity.service("commerce"))
        }
    }

    private func fiveMessages() async throws -> String {
        let first = try await fixture.write("1", id: "m1")
        for number in 2...5 { try await fixture.write("\(number)", id: "m\(number)") }
        return first.conversationID
    }

    private func list(
        _ conversation: String, after: Int64 = 0, pageSize: Int32 = 0, as caller: CallOptions? = nil
    ) async throws -> MessagingAPI.ListMessagesResponse {
        let maria = try await fixture.identity.person(MessagingFixture.maria)
        return try await fixture.client.listMessages(
            .init(conversationID: conversation, after: after, pageSize: pageSize), caller ?? maria)
    }
}
