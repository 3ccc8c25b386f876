import Contracts
import TestKit
import Testing
import Values

@testable import Payments
@testable import Storage

@Suite struct `What payments shows to checks over the whole system` {
    private func played() async throws -> PaymentsFixture {
        let fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        let device = try await fixture.enrolledDevice(of: "maria")
        try await fixture.pay("order-1", 20_00, by: "maria")
        try await fixture.pay("order-2", 20_00, with: device)
        try await fixture.capture("order-1", part: "c1", 5_00, final: true)
        try await fixture.refund("r1", 1_00, of: "order-1")
        try await fixture.void("order-2")
        try await fixture.void("unknown")
        return fixture
    }

    @Test(arguments: Payments.audit.map(\.name))
    func `has the columns that a relation names, of the types that it names`(name: String) async throws {
        let fixture = try await played()
        let relation = try #require(Payments.audit.first { $0.name == name })
        let rows = try await fixture.database.read { db in try db.rows(relation.sql) }
        #expect(!rows.isEmpty)
        for row in rows {
            for column in relation.columns {
                let value: SQLValue = try row[column.name]
                switch (value, column.kind) {
                case (.null, _), (.text, .text), (.integer, .integer), (.blob, .bytes): continue
                default: Issue.record("\(name).\(column.name) is \(value)")
                }
            }
        }
        let first = try #require(rows.first)
        #expect(first.columns.names == relation.columns.map(\.name))
    }

    @Test func `is every row that money or its authorisation touches`() async throws {
        let fixture = try await played()
        let stored = try await fixture.database.read { db in
            try db.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map { row -> String in
                try row["name"]
            }
        }
        // Not shown: secrets, what Storage keeps, and tables of which nothing in other services depends.
        let hidden: Set<String> = [
            "pins", "installation", "key_revocations", "ledger_account_kinds", "transfer_kinds",
        ]
        let empty = try Database.open("sqlite::memory:", migrations: [])
        let kept = try await empty.read { db in
            try db.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map { row -> String in
                try row["name"]
            }
        }
        #expect(Set(Payments.audit.map(\.name)) == Set(stored).subtracting(hidden).subtracting(kept))
    }

    @Test func `tells no PIN, IBAN or holder`() async throws {
        let columns = Payments.audit.flatMap { $0.columns.map(\.name) }
        #expect(
            !columns.contains {
                ["holder", "iban_digest", "last_four", "hash_of_pin", "salt", "reason"].contains($0)
            })
    }
}
