import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Payments
@testable import Storage

/// The plans of the very statements that the services ran, taken from the engine after every method was
/// called.
@Suite struct `The query plans of payments` {
    static let tables = [
        "ledger_accounts", "transfers", "postings", "bank_accounts", "top_ups", "pins", "approvals",
        "device_keys", "key_revocations", "signatures", "nonces", "payments", "void_tombstones", "captures",
        "refunds",
    ]
    /// One payment's captures or refunds, at most 100, are put in order.
    static let shortSorts = ["FROM captures c JOIN transfers", "FROM refunds r JOIN transfers"]
    /// Scans that end at their first row.
    static let firstRows = [
        "SELECT key_id FROM pins LIMIT 1", "FROM transfers\nORDER BY sequence DESC LIMIT 1",
    ]

    @Test func `of all statements that calls and events run go by an index`() async throws {
        let fixture = try await PaymentsFixture()
        try await callEverything(on: fixture)
        let statements: [String] = try await fixture.database.read { db in
            try db.rows("SELECT DISTINCT sql FROM sqlite_stmt ORDER BY sql").map { try $0["sql"] }
        }
        let own = statements.filter { text in
            Self.tables.contains { text.contains(" \($0)") } && !text.hasPrefix("CREATE")
                && !text.contains("sqlite_")
        }
        #expect(own.count > 40)
        #expect(Self.tables.allSatisfy { table in own.contains { $0.contains(" \(table)") } })
        for text in own where !Self.firstRows.contains(where: { text.contains($0) }) {
            let plan = try await fixture.plan(of: text)
            // A new transfer may look for rows that wait for it: only where a deferred key is open.
            if !text.hasPrefix("INSERT INTO transfers") {
                #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(text): \(plan)")
            }
            guard !Self.shortSorts.contains(where: { text.contains($0) }) else { continue }
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(text): \(plan)")
        }
    }

    /// An open deferred key makes each insert into the table it names scan the table that has it.
    @Test func `are not spoilt by deferred foreign keys`() async throws {
        let fixture = try await PaymentsFixture()
        let deferred = try await fixture.database.read { db in
            try db.rows("SELECT name FROM sqlite_master WHERE sql LIKE '%DEFER%'")
        }
        #expect(deferred.isEmpty)
    }

    private func callEverything(on fixture: PaymentsFixture) async throws {
        try await fixture.welcome("maria", with: 100_00)
        try await fixture.setPin("314159", current: PaymentsFixture.pin, of: "maria")
        try await fixture.setPin(PaymentsFixture.pin, current: "314159", of: "maria")
        let device = try await fixture.enrolledDevice(of: "maria")
        let maria = try await fixture.identity.person("maria")
        try await fixture.pay("order-1", 20_00, by: "maria")
        let signature = try fixture.signature(by: device, "order-2", 20_00)
        for _ in 1...2 {
            try await fixture.hold(
                fixture.holdRequest("order-2", 20_00, of: "maria", by: .deviceSignature(signature)))
        }
        await expect("APPROVAL_NOT_FOUND") {
            try await fixture.hold("order-3", 1, of: "maria", approval: "none")
        }
        for _ in 1...2 { try await fixture.capture("order-1", part: "c1", 10_00) }
        try await fixture.refund("r1", 5_00, of: "order-1")
        try await fixture.void("order-2")
        try await fixture.void("unknown")
        _ = try await fixture.client.getPayment(.init(holdID: "order-1"), maria)
        for order in ["order-1", "order-2"] {
            _ = try await fixture.approvals.getPaymentProof(.init(holdID: order), maria)
        }
        _ = try await fixture.approvals.listDeviceKeys(.init(), maria)
        _ = try await fixture.wallets.listEntries(.init(), maria)
        _ = try await fixture.wallet(of: "maria")
        try await fixture.accounts.append(
            AccountsAPI.DeviceKeyRevoked(
                keyID: device.keyID, accountID: "maria", sessionID: device.session), key: device.session)
        try await fixture.accounts.append(
            AccountsAPI.SessionRevoked(sessionID: device.session, accountID: "maria"), key: device.session)
        try await fixture.followAccounts()
    }
}

extension PaymentsFixture {
    /// What the engine would do for a statement whose values are not yet known.
    fileprivate func plan(of statement: String) async throws -> [String] {
        var explained = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        explained.text = "EXPLAIN QUERY PLAN " + statement
        explained.values = statement.filter { $0 == "?" }.map { _ in .null }
        let sql = SQL(stringInterpolation: explained)
        return try await database.write { db in try db.rows(sql).map { try $0["detail"] } }
    }
}
