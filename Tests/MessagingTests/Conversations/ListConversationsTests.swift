import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `Listing conversations` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `shows the one with the newest message first, each with that message`() async throws {
        let shop = try await fixture.write("Hello shop", id: "m1")
        let house = try await fixture.write("Hello house", id: "m1", to: MessagingFixture.teaHouse)
        try await fixture.answer("Welcome", id: "b1", in: shop.conversationID)
        let newest = try await fixture.messages(in: shop.conversationID, as: fixture.maria()).last

        let listed = try await list(as: fixture.maria())
        #expect(listed.conversations.map(\.id) == [shop.conversationID, house.conversationID])
        #expect(listed.conversations.map(\.lastMessage) == [newest, house])
        #expect(listed.conversations.map(\.unread) == [1, 0])
        #expect(listed.nextPageToken.isEmpty)
    }

    @Test func `shows each caller their own`() async throws {
        let ofMaria = try await fixture.write("I am Maria", id: "m1")
        let ofBen = try await fixture.write("I am Ben", id: "m1", from: MessagingFixture.ben)
        try await fixture.write(
            "I am Ben", id: "m1", from: MessagingFixture.ben, to: MessagingFixture.teaHouse)

        let maria = try await list(as: fixture.maria())
        let shop = try await list(as: fixture.member())
        let member = try await list(as: fixture.identity.person("acc_of_mug-shop"))
        #expect(maria.conversations.map(\.id) == [ofMaria.conversationID])
        #expect(shop.conversations.map(\.id) == [ofBen.conversationID, ofMaria.conversationID])
        #expect(member.conversations.isEmpty)
    }

    @Test func `and subscribing after its cursor misses nothing and repeats nothing`() async throws {
        try await fixture.write("Before", id: "m1")
        let listed = try await list(as: fixture.maria())
        try await fixture.write("After", id: "m2")

        let events = try await fixture.events(1, after: listed.cursor, as: fixture.maria())
        #expect(events.map(\.message?.id) == ["m2"])
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func `a page at a time shows each once`(pageSize: Int32) async throws {
        for number in 1...7 { try await fixture.write("Hello", id: "m1", from: "acc_\(number)") }

        var seen: [Party] = []
        var token = ""
        var pages = 0
        repeat {
            let page = try await list(pageSize: pageSize, token: token, as: fixture.member())
            seen += try page.conversations.map { try $0.participants[1].party.party(field: "party") }
            token = page.nextPageToken
            pages += 1
        } while !token.isEmpty
        let shop = try BusinessID(MessagingFixture.mugShop)
        #expect(
            seen
                == (try (1...7).reversed().map { number in
                    .customer(try CustomerID("cus_acc_\(number)_at_mug-shop"), of: shop)
                }))
        #expect(pages == (7 + Int(pageSize) - 1) / Int(pageSize))
    }

    @Test func `ends a page of large messages before it outgrows a frame, and misses none`() async throws {
        for number in 1...5 { try await fixture.largeOrder("o\(number)", buyer: "acc_\(number)") }
        try await fixture.followOrders()

        var seen: [String] = []
        var page = try await list(pageSize: 100, as: fixture.member())
        #expect(!page.nextPageToken.isEmpty)
        while true {
            #expect(try page.bytes().count < 3 << 20)
            seen += page.conversations.compactMap(\.lastMessage?.id)
            if page.nextPageToken.isEmpty { break }
            page = try await list(pageSize: 100, token: page.nextPageToken, as: fixture.member())
        }
        #expect(seen == (1...5).reversed().map { "o\($0):card" })
    }

    @Test func `shows twenty when no size is asked for`() async throws {
        for number in 1...21 { try await fixture.write("Hello", id: "m1", from: "acc_\(number)") }

        let page = try await list(as: fixture.member())
        #expect(page.conversations.count == 20)
        #expect(!page.nextPageToken.isEmpty)
    }

    @Test(arguments: [-1, 101, .max, .min] as [Int32])
    func `with an impossible page size is refused`(pageSize: Int32) async throws {
        await expect("PAGE_SIZE_INVALID", .invalidArgument) {
            try await list(pageSize: pageSize, as: fixture.member())
        }
    }

    @Test func `with a page token of another's list or of one's own making is refused`() async throws {
        for number in 1...2 { try await fixture.write("Hello", id: "m1", from: "acc_\(number)") }
        let token = try await list(pageSize: 1, as: fixture.member()).nextPageToken
        #expect(!token.isEmpty)
        await expect("PAGE_TOKEN_INVALID") { try await list(token: token, as: fixture.maria()) }
        for made in ["x", "0", "1", token + "A", String(token.dropLast())] {
            await expect("PAGE_TOKEN_INVALID", .invalidArgument) {
                try await list(token: made, as: fixture.member())
            }
        }
    }

    @Test func `is for people and members`() async throws {
        await expect(code: .unauthenticated) { try await list(as: .none) }
        await expect(code: .permissionDenied) { try await list(as: fixture.identity.service("billing")) }
        #expect(try await list(as: fixture.member(as: "viewer")).conversations.isEmpty)
    }

    private func list(
        pageSize: Int32 = 0, token: String = "", as caller: CallOptions
    ) async throws -> MessagingAPI.ListConversationsResponse {
        try await fixture.client.listConversations(.init(pageSize: pageSize, pageToken: token), caller)
    }
}
