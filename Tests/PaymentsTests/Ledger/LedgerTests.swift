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
        fixture = try await PaymentsFixture()
        maria = try AccountID("maria")
        bob = try AccountID("bob")
        try await fixture.welcome("maria", with: 100_00)
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.capture("order-1")
    }

    private func post(_ postings: [Posting]) async throws {
        try await fixture.database.write { db in
            _ = try Ledger.post(
                TransferID("trf_test"), .refund(PaymentID("order-1"), RefundID("r1")), postings, in: db)
        }
    }

    private func broken() async throws -> [String] {
        try await fixture.database.read { db in try Ledger.check(in: db) }
    }

    /// What somebody with the file in hand could do, but no verb.
    private func tamper(_ change: @escaping @Sendable (Connection) throws -> Void) async throws {
        try await fixture.database.write { db in
            try db.run("DROP TRIGGER postings_stay")
            try db.run("DROP TRIGGER transfers_stay")
            try change(db)
        }
    }

    @Test func `takes no transfer that is out of balance`() async throws {
        await #expect(throws: LedgerFault.self) {
            try await post([
                Posting(.available(maria), Money(-1_00, .eur), with: .platform),
                Posting(.available(bob), Money(1_01, .eur), with: .platform),
            ])
        }
        await #expect(throws: LedgerFault.self) { try await post([]) }
        try await fixture.expectLedgerInOrder()
    }

    @Test func `takes no transfer that mixes currencies or overflows`() async throws {
        await #expect(throws: ValueError.mixedCurrencies(.eur, .usd)) {
            try await post([
                Posting(.available(maria), Money(-1_00, .eur), with: .platform),
                Posting(.available(bob), Money(1_00, .usd), with: .platform),
            ])
        }
        await #expect(throws: ValueError.amountOverflow) {
            try await post([
                Posting(.bank, Money(.max, .eur), with: .platform),
                Posting(.bank, Money(.max, .eur), with: .platform),
                Posting(.bank, Money(2, .eur), with: .platform),
            ])
        }
    }

    @Test func `takes no transfer that overdraws a wallet, and undoes all of it`() async throws {
        await #expect(throws: LedgerFault.self) {
            try await post([
                Posting(.available(bob), Money(80_01, .eur), with: .platform),
                Posting(.available(maria), Money(-80_01, .eur), with: .platform),
            ])
        }
        #expect(try await fixture.wallet(of: "bob") == [0, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test(
        arguments: [
            "UPDATE postings SET amount_minor = 1", "DELETE FROM postings",
            "UPDATE transfers SET subject_id = 'x'", "DELETE FROM transfers",
            "INSERT OR REPLACE INTO postings SELECT * FROM postings WHERE sequence = 1",
            "INSERT OR REPLACE INTO transfers SELECT * FROM transfers WHERE sequence = 1",
            "UPDATE ledger_accounts SET balance_minor = -1 WHERE kind = 'available'",
            "UPDATE ledger_accounts SET may_be_negative = 1 WHERE kind = 'available'",
            "UPDATE ledger_accounts SET kind = 'spare' WHERE kind = 'available'",
        ] as [SQL])
    func `cannot be rewritten`(change: SQL) async throws {
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in try db.run(change) }
        }
        try await fixture.expectLedgerInOrder()
    }

    @Test(
        arguments: [
            "UPDATE postings SET amount_minor = amount_minor + 1 WHERE sequence = 1",
            "UPDATE postings SET balance_after_minor = 1 WHERE sequence = 3",
            "UPDATE postings SET counterparty = 'platform' WHERE sequence = 3",
            "UPDATE transfers SET hash = zeroblob(32) WHERE sequence = 2",
            "UPDATE transfers SET at = at + 1 WHERE sequence = 1",
            "UPDATE transfers SET subject_id = 'order-2' WHERE kind = 'hold'",
            "UPDATE transfers SET part_id = 'c2' WHERE kind = 'capture'",
            "UPDATE ledger_accounts SET balance_minor = balance_minor + 1 WHERE owner = 'business:cafe'",
            "UPDATE ledger_accounts SET owner = 'business:mallory' WHERE owner = 'business:cafe'",
            "UPDATE payments SET commission_captured_minor = 49",
            "UPDATE payments SET commission_minor = 60",
            "UPDATE payments SET refunded_minor = 1",
            "UPDATE payments SET capture_count = 2",
            "UPDATE captures SET commission_minor = 49",
            "UPDATE captures SET amount_minor = 1999, released_minor = 1",
            "UPDATE approvals SET used_by = 'order-2'",
            "UPDATE approvals SET used_by = NULL, used_at = NULL",
            "UPDATE approvals SET amount_minor = 1",
            "INSERT INTO void_tombstones VALUES ('order-1', '', 0)",
        ] as [SQL])
    func `shows that it was tampered with`(change: SQL) async throws {
        try await tamper { db in try db.run(change) }
        #expect(try await !broken().isEmpty)
    }

    @Test func `shows a swap that keeps every sum: the chain breaks`() async throws {
        try await tamper { db in
            try db.run("UPDATE transfers SET at = at + 1 WHERE kind = 'capture'")
        }
        #expect(try await broken() == ["the hash chain breaks at transfer 3"])
    }

    @Test func `refuses to build on a transfer that was changed`() async throws {
        try await fixture.pay("order-2", 20_00, by: "maria")
        try await tamper { db in
            try db.run(
                """
                UPDATE postings SET amount_minor = amount_minor * 2
                WHERE sequence >= (SELECT max(first_posting) FROM transfers)
                """)
        }
        let refusal = await expect("") { try await fixture.capture("order-2") }
        #expect(refusal?.code == .internal)
    }

    @Test func `reads no list whose entries do not follow one another`() async throws {
        try await tamper { db in
            try db.run("UPDATE postings SET balance_after_minor = 1 WHERE sequence = 2")
        }
        let person = try await fixture.identity.person("maria")
        await #expect(throws: RPCError.self) { try await fixture.wallets.listEntries(.init(), person) }
    }
}
