import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `Editing a message` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test func `changes its text for both sides, and says that it was edited`() async throws {
        let sent = try await fixture.write("Do you have blue mgus?", id: "m1")
        fixture.clock.advance(seconds: 60)
        let edited = try await fixture.edit(sent, to: "Do you have blue mugs?", as: fixture.maria())

        #expect(edited.sequence == sent.sequence)
        #expect(edited.time == sent.time)
        #expect(edited.edits == 1)
        #expect(edited.editedAt == ManualClock.morning.adding(seconds: 60))
        #expect(edited.content == .text(.init(body: "Do you have blue mugs?")))
        let asShop = try await fixture.messages(in: sent.conversationID, as: fixture.member())
        #expect(asShop.map(\.content) == [edited.content])
    }

    @Test func `reaches both sides' streams as an edit, after the message as it is now`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let edited = try await fixture.edit(sent, to: "Hello!", as: fixture.maria())

        let events = try await fixture.events(2, as: fixture.maria())
        #expect(events.map(\.event) == [.message(edited), .edit(edited)])
        let asShop = try await fixture.events(2, as: fixture.member())
        #expect(asShop.map(\.sequence) == [1, 2])
    }

    @Test func `twice with the same id changes it once, also when the window has closed`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let edited = try await fixture.edit(sent, to: "Hello!", as: fixture.maria())
        fixture.clock.advance(seconds: 3_600)
        #expect(try await fixture.edit(sent, to: "Hello!", as: fixture.maria()) == edited)
        #expect(edited.edits == 1)
    }

    @Test func `repeated late does not undo a later edit`() async throws {
        let sent = try await fixture.write("1", id: "m1")
        try await fixture.edit(sent, to: "2", id: "e1", as: fixture.maria())
        let last = try await fixture.edit(sent, to: "3", id: "e2", as: fixture.maria())
        #expect(try await fixture.edit(sent, to: "2", id: "e1", as: fixture.maria()) == last)
    }

    @Test func `leaves the message's own repeat answered`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let edited = try await fixture.edit(sent, to: "Hello!", as: fixture.maria())
        #expect(try await fixture.write("Hello", id: "m1") == edited)
        await expect("ID_REUSED") { try await fixture.write("Hello!", id: "m1") }
    }

    @Test func `with an id that another edit has is refused`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        try await fixture.edit(sent, to: "Hello!", as: fixture.maria())
        let error = await #expect(throws: RPCError.self) {
            try await fixture.edit(sent, to: "Bye", as: fixture.maria())
        }
        #expect(error?.reason == "ID_REUSED")
        #expect(error?.detail.field == "text")
    }

    @Test func `is possible for fifteen minutes`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        fixture.clock.advance(seconds: 15 * 60)
        try await fixture.edit(sent, to: "Hello!", id: "e1", as: fixture.maria())
        fixture.clock.advance(seconds: 1)
        await expect("EDIT_TOO_LATE", .failedPrecondition) {
            try await fixture.edit(sent, to: "Hello?", id: "e2", as: fixture.maria())
        }
    }

    @Test func `is possible twenty times`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        for number in 1...20 {
            let edited = try await fixture.edit(sent, to: "\(number)", id: "e\(number)", as: fixture.maria())
            #expect(edited.edits == number)
        }
        await expect("TOO_MANY_EDITS", .resourceExhausted) {
            try await fixture.edit(sent, to: "21", id: "e21", as: fixture.maria())
        }
    }

    @Test func `is for its author's side alone`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        let answer = try await fixture.answer("Welcome", id: "b1", in: sent.conversationID)
        try await fixture.change("o1", .authorised)
        try await fixture.followOrders()
        var card = sent
        card.id = "o1:card"

        await expect("MESSAGE_NOT_FOUND") { try await fixture.edit(sent, to: "x", as: fixture.member()) }
        await expect("MESSAGE_NOT_FOUND") { try await fixture.edit(answer, to: "x", as: fixture.maria()) }
        await expect("MESSAGE_NOT_FOUND") { try await fixture.edit(card, to: "x", as: fixture.maria()) }
        await expect("CONVERSATION_NOT_FOUND") { try await fixture.edit(sent, to: "x", as: fixture.ben()) }
        await expect(code: .permissionDenied) {
            try await fixture.edit(answer, to: "x", as: fixture.member(as: "viewer"))
        }
        let colleague = try await fixture.identity.member("acc_2", of: MessagingFixture.mugShop, as: "agent")
        #expect(try await fixture.edit(answer, to: "Welcome!", as: colleague).edits == 1)
    }

    @Test func `of what is not a text is refused`() async throws {
        let sent = try await fixture.write("Hello", id: "m1")
        try await fixture.database.write { db in
            try db.run(
                """
                UPDATE messages SET kind = 'refund_notice', order_id = 'o1', order_change = 'refunded',
                    part_id = 'r1', content = '{"order_id":"o1","refund_id":"r1","amount_minor":1,'
                        || '"currency":"EUR","reason":""}'
                """)
        }
        await expect("MESSAGE_NOT_EDITABLE", .failedPrecondition) {
            try await fixture.edit(sent, to: "x", as: fixture.maria())
        }
    }

    @Test func `to an impossible text or by a malformed id is refused`() async throws {
        var sent = try await fixture.write("Hello", id: "m1")
        for text in ["", " ", String(repeating: "a", count: 4_097)] {
            await expect("TEXT_INVALID") { try await fixture.edit(sent, to: text, as: fixture.maria()) }
        }
        await expect("ID_MALFORMED") { try await fixture.edit(sent, to: "x", id: "", as: fixture.maria()) }
        sent.id = "a b"
        await expect("ID_MALFORMED") { try await fixture.edit(sent, to: "x", as: fixture.maria()) }
    }
}
