import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `Sending that one is typing` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `reaches the other side's streams, without a place in the inbox`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let reading = Task { [fixture] in try await fixture.events(2, as: fixture.member()) }
        await fixture.notifier(hasListeners: 1)
        try await type(sent, as: fixture.maria())

        let events = try await reading.value
        let customer = Party.customer(
            try CustomerID("cus_acc_maria_at_mug-shop"), of: try BusinessID(MessagingFixture.mugShop))
        #expect(events[1].sequence == 0)
        #expect(events[1].cursor == events[0].cursor)
        #expect(
            events[1].event
                == .typing(
                    .init(
                        conversationID: sent.conversationID, author: .init(customer),
                        until: ManualClock.morning.adding(seconds: 6))))
    }

    @Test func `tells a business's own team who types, and the other side only for whom`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let colleague = Task { [fixture] in try await fixture.events(2, as: fixture.member()) }
        let maria = Task { [fixture] in try await fixture.events(2, as: fixture.maria()) }
        await fixture.notifier(hasListeners: 2)
        try await type(sent, as: fixture.member())

        #expect(try await colleague.value[1].typing?.memberAccountID == "acc_of_mug-shop")
        #expect(try await maria.value[1].typing?.memberAccountID == "")
    }

    @Test func `passes on one in two seconds`() async throws {
        let limiter = TypingLimiter()
        let key = Typing.Key(conversation: try ConversationID("cnv_1"), author: .platform)
        let other = Typing.Key(conversation: try ConversationID("cnv_2"), author: .platform)
        let now = ManualClock.morning
        #expect(limiter.admits(key, at: now))
        #expect(!limiter.admits(key, at: now))
        #expect(limiter.admits(other, at: now))
        #expect(!limiter.admits(key, at: now.adding(microseconds: 1_999_999)))
        #expect(limiter.admits(key, at: now.adding(seconds: 2)))
    }

    @Test func `is remembered for ten thousand at most, and forgotten in time`() async throws {
        let limiter = TypingLimiter()
        let now = ManualClock.morning
        func key(_ number: Int) throws -> Typing.Key {
            .init(conversation: try ConversationID("cnv_\(number)"), author: .platform)
        }
        for number in 1...TypingLimiter.keysMax { #expect(limiter.admits(try key(number), at: now)) }
        #expect(!limiter.admits(try key(0), at: now))
        #expect(limiter.admits(try key(0), at: now.adding(seconds: 2)))
    }

    @Test func `waits for a busy stream in a bounded number, the newest of each`() async throws {
        let subscriber = Subscriber()
        let now = ManualClock.morning
        for number in 1...100 {
            for second in 0...1 as ClosedRange<Int64> {
                let key = Typing.Key(conversation: try ConversationID("cnv_\(number)"), author: .platform)
                subscriber.deliver(Typing(key: key, member: nil, until: now.adding(seconds: second)))
            }
        }
        let kept = subscriber.takeTyping()
        #expect(kept.count == Subscriber.typingMax)
        #expect(kept.allSatisfy { $0.until == now.adding(seconds: 1) })
        #expect(subscriber.takeTyping().isEmpty)
    }

    @Test func `stores nothing`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        try await type(sent, as: fixture.maria())
        let entries: Int? = try await fixture.database.read { db in
            try db.row("SELECT count(*) AS entries FROM inbox_entries")?["entries"]
        }
        #expect(entries == 2)
    }

    @Test func `is for those who take part and may answer`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        await expect("CONVERSATION_NOT_FOUND") { try await type(sent, as: fixture.ben()) }
        await expect(code: .permissionDenied) { try await type(sent, as: fixture.member(as: "viewer")) }
        await expect(code: .unauthenticated) { try await type(sent, as: .none) }
        await expect("ID_MALFORMED") {
            try await fixture.client.sendTyping(.init(conversationID: ""), fixture.maria())
        }
    }

    private func type(_ message: MessagingAPI.Message, as caller: CallOptions) async throws {
        _ = try await fixture.client.sendTyping(.init(conversationID: message.conversationID), caller)
    }
}

extension MessagingAPI.SubscribeResponse {
    fileprivate var typing: MessagingAPI.Typing? {
        if case .typing(let typing) = event { typing } else { nil }
    }
}
