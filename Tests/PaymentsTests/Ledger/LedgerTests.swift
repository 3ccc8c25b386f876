import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `The ledger` {
    let fixture: PaymentsFixture
    let maria: AccountID
    let bob: AccountID

    init() async throws {
        fixture = try PaymentsFixture()
        maria = try AccountID("maria")
        bob = try AccountID("bob")
        try await fixture.welcome("maria", with: 100_00)
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1")
    }

    private func post(_ postings: [Ledger.Posting]) async throws {
        try await fixture.database.write { db in
            _ = try Ledger.post(.refund, about: "order-1", postings, in: db)
        }
    }

    private func broken() async throws -> [String] {
        try await fixture.database.read { db in try Ledger.check(in: db) }
    }

    /// What somebody with the file in hand could do, but no verb.
    private func tamper(_ change: @escaping @Sendable (Connection) throws -> Void) async throws {
        try await fixture.database.write { db in
            try db.run("DROP TRIGGER entries_stay")
            try db.run("DROP TRIGGER transfers_stay")
            try change(db)
        }
    }

    @Test func `takes no transfer that is out of balance`() async throws {
        await #expect(throws: LedgerFault.self) {
            try await post([
                Ledger.Posting(.available(maria), Money(-1_00, .eur), as: .refund),
                Ledger.Posting(.available(bob), Money(1_01, .eur), as: .refund),
            ])
        }
        await #expect(throws: LedgerFault.self) { try await post([]) }
        try await fixture.expectBooksInOrder()
    }

    @Test func `takes no transfer that mixes currencies or overflows`() async throws {
        await #expect(throws: ValueError.mixedCurrencies(.eur, .usd)) {
            try await post([
                Ledger.Posting(.available(maria), Money(-1_00, .eur), as: .refund),
                Ledger.Posting(.available(bob), Money(1_00, .usd), as: .refund),
            ])
        }
        await #expect(throws: ValueError.amountOverflow) {
            try await post([
                Ledger.Posting(.clearing, Money(.max, .eur), as: .refund),
                Ledger.Posting(.clearing, Money(.max, .eur), as: .refund),
                Ledger.Posting(.clearing, Money(2, .eur), as: .refund),
            ])
        }
    }

    @Test func `takes no transfer that overdraws a wallet, and undoes all of it`() async throws {
        await #expect(throws: LedgerFault.self) {
            try await post([
                Ledger.Posting(.available(bob), Money(80_01, .eur), as: .refund),
                Ledger.Posting(.available(maria), Money(-80_01, .eur), as: .refund),
            ])
        }
        #expect(try await fixture.wallet(of: "bob") == [0, 0])
        try await fixture.expectBooksInOrder()
    }

    @Test(
        arguments: [
            "UPDATE entries SET amount_minor = 1", "DELETE FROM entries",
            "UPDATE transfers SET subject = 'x'",
            "DELETE FROM transfers",
            "INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE sequence = 1",
            "UPDATE ledger_accounts SET balance_minor = -1 WHERE kind = 'available'",
        ] as [SQL])
    func `cannot be rewritten`(change: SQL) async throws {
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in try db.run(change) }
        }
        try await fixture.expectBooksInOrder()
    }

    @Test(
        arguments: [
            "UPDATE entries SET amount_minor = amount_minor + 1 WHERE sequence = 1",
            "UPDATE entries SET balance_after_minor = 1 WHERE sequence = 3",
            "UPDATE entries SET hash = zeroblob(32) WHERE sequence = 2",
            "UPDATE transfers SET at = at + 1 WHERE first_entry = 1",
            "UPDATE transfers SET subject = 'order-2' WHERE first_entry = 3",
            "UPDATE ledger_accounts SET balance_minor = balance_minor + 1 WHERE owner_id = 'cafe'",
            "UPDATE ledger_accounts SET owner_id = 'mallory' WHERE owner_id = 'cafe'",
            "UPDATE payments SET commission_minor = 49",
            "UPDATE payments SET refunded_minor = 1",
            "INSERT INTO early_voids VALUES ('order-1', '', 0)",
        ] as [SQL])
    func `shows that it was tampered with`(change: SQL) async throws {
        try await tamper { db in try db.run(change) }
        #expect(try await !broken().isEmpty)
    }

    @Test func `shows a swap that keeps every sum: the chain breaks`() async throws {
        try await tamper { db in
            try db.run("UPDATE transfers SET at = at + 1 WHERE kind = 'capture'")
        }
        #expect(try await broken() == ["the hash chain breaks at entry 5"])
    }

    @Test func `refuses to build on a transfer that was changed`() async throws {
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await tamper { db in
            try db.run(
                """
                UPDATE entries SET amount_minor = amount_minor * 2
                WHERE sequence >= (SELECT max(first_entry) FROM transfers)
                """)
        }
        let refusal = try await expectRefusal("") { try await fixture.capture("order-2") }
        #expect(refusal?.code == .internal)
    }

    @Test func `reads no list whose entries do not follow one another`() async throws {
        try await tamper { db in
            try db.run("UPDATE entries SET balance_after_minor = 1 WHERE sequence = 2")
        }
        let person = try await fixture.identity.person("maria")
        await #expect(throws: RPCError.self) { try await fixture.client.listEntries(.init(), person) }
    }
}
