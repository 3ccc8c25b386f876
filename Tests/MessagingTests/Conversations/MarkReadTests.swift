import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `Marking as read` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `moves the caller's position and counts what is left`() async throws {
        let conversation = try await fourAnswers()
        let partly = try await fixture.read(conversation, upTo: 3, as: fixture.maria())
        #expect(partly == .init(readSequence: 3, unread: 2))
        let wholly = try await fixture.read(conversation, upTo: 5, as: fixture.maria())
        #expect(wholly == .init(readSequence: 5, unread: 0))
    }

    @Test func `never goes back, and may be repeated`() async throws {
        let conversation = try await fourAnswers()
        try await fixture.read(conversation, upTo: 4, as: fixture.maria())
        for sequence in [4, 1] as [Int64] {
            let read = try await fixture.read(conversation, upTo: sequence, as: fixture.maria())
            #expect(read == .init(readSequence: 4, unread: 1))
        }
        #expect(try await entries() == 2 * (5 + 1))
    }

    @Test func `shows both sides how far each has read`() async throws {
        let conversation = try await fourAnswers()
        try await fixture.read(conversation, upTo: 4, as: fixture.maria())
        try await fixture.read(conversation, upTo: 1, as: fixture.member())

        let asMaria = try await fixture.conversation(conversation, as: fixture.maria())
        let asShop = try await fixture.conversation(conversation, as: fixture.member())
        #expect(asMaria.participants.map(\.readSequence) == [4, 1])
        #expect(asShop.participants.map(\.readSequence) == [1, 4])
        #expect([asMaria.unread, asShop.unread] == [1, 0])
    }

    @Test func `tells both sides by a receipt, the member to the business alone`() async throws {
        let conversation = try await fourAnswers()
        fixture.clock.advance(seconds: 5)
        try await fixture.read(conversation, upTo: 1, as: fixture.member())

        let asMaria = try await receipt(as: fixture.maria())
        let asShop = try await receipt(as: fixture.member())
        let shop = CommonAPI.Party(.business(try BusinessID(MessagingFixture.mugShop)))
        #expect(
            asMaria
                == .init(
                    conversationID: conversation, reader: shop, readSequence: 1,
                    time: ManualClock.morning.adding(seconds: 5)))
        #expect(asShop.reader == shop)
        #expect(asShop.memberAccountID == "acc_of_mug-shop")
    }

    @Test func `names a person to the business as its customer`() async throws {
        let conversation = try await fourAnswers()
        try await fixture.read(conversation, upTo: 5, as: fixture.maria())
        let customer = Party.customer(
            try CustomerID("cus_acc_maria_at_mug-shop"), of: try BusinessID(MessagingFixture.mugShop))
        #expect(try await receipt(as: fixture.member()).reader == .init(customer))
    }

    @Test(arguments: [0, -1, 6, .max, .min] as [Int64])
    func `up to a message that is not there is refused`(sequence: Int64) async throws {
        let conversation = try await fourAnswers()
        let error = await #expect(throws: RPCError.self) {
            try await fixture.read(conversation, upTo: sequence, as: fixture.maria())
        }
        #expect(error?.reason == "SEQUENCE_INVALID")
        #expect(error?.detail.rule == "1 to 5")
    }

    @Test func `is for those who take part and may answer`() async throws {
        let conversation = try await fourAnswers()
        await expect("CONVERSATION_NOT_FOUND") {
            try await fixture.read(conversation, upTo: 1, as: fixture.ben())
        }
        await expect(code: .permissionDenied) {
            try await fixture.read(conversation, upTo: 1, as: fixture.member(as: "viewer"))
        }
        await expect(code: .unauthenticated) {
            try await fixture.client.markRead(.init(conversationID: conversation, sequence: 1))
        }
    }

    /// One message of Maria's and four answers: five.
    private func fourAnswers() async throws -> String {
        let first = try await fixture.write("1", id: "m1")
        try await fixture.answer("2", id: "b1", in: first.conversationID)
        try await fixture.answer("3", id: "b2", in: first.conversationID)
        try await fixture.answer("4", id: "b3", in: first.conversationID)
        try await fixture.answer("5", id: "b4", in: first.conversationID)
        return first.conversationID
    }

    private func entries() async throws -> Int {
        try await fixture.database.read { db in
            try db.row("SELECT count(*) AS entries FROM inbox_entries")?["entries"]
        } ?? 0
    }

    private func receipt(as caller: CallOptions) async throws -> MessagingAPI.Receipt {
        guard case .receipt(let receipt) = try await fixture.events(6, as: caller).last?.event else {
            throw Missing()
        }
        return receipt
    }
}
