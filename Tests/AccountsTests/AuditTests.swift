import Contracts
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `What accounts shows to an audit` {
    @Test(arguments: Accounts.audit.map(\.name))
    func `has the columns that it names, and rows of those types`(name: String) async throws {
        let fixture = try AccountsFixture()
        try await fixture.fill()
        let relation = try #require(Accounts.audit.first { $0.name == name })
        let sql = relation.sql
        let rows = try await fixture.database.read { db in try db.rows(sql) }
        #expect(!rows.isEmpty)
        for row in rows {
            for column in relation.columns {
                let value: SQLValue = try row[column.name]
                switch (value, column.kind) {
                case (.text, .text), (.integer, .integer), (.blob, .bytes), (.null, _): break
                default: Issue.record("\(name).\(column.name) holds \(value)")
                }
            }
        }
    }

    @Test func `shows members who are, and blocks with the customer's id`() async throws {
        let fixture = try AccountsFixture()
        let (maria, otto) = try await fixture.fill()
        let customer = try await fixture.customer(otto.account, at: "mugs").customerID
        func rows(_ name: String) async throws -> [Row] {
            let sql = try #require(Accounts.audit.first { $0.name == name }).sql
            return try await fixture.database.read { db in try db.rows(sql) }
        }
        #expect(try await rows("members").map { try $0["account_id"] as String } == [maria.account])
        #expect(try await rows("blocks").map { try $0["customer_id"] as String } == [customer])
        #expect(
            try await rows("roles").map { try $0["permissions"] as String } == ["orders.manage orders.read"])
    }
}

extension AccountsFixture {
    /// Something of everything: Maria's business, of which Otto was a member once and which he blocks.
    @discardableResult
    fileprivate func fill() async throws -> (maria: SignedIn, otto: SignedIn) {
        let maria = try await signIn(key: `Registering a device key`.newKey())
        let otto = try await signIn(AccountsFixture.ottos)
        try await open("mugs", by: maria)
        let owner = try await acting(maria, for: "mugs")
        try await putRole("help", ["orders.read", "orders.manage"], by: owner)
        try await put(otto.account, as: "help", by: owner)
        try await remove(otto.account, by: owner)
        _ = try await createKey("erp", ["orders.read"], by: owner.options)
        _ = try await consent.blockBusiness(.init(businessID: "mugs"), otto.options)
        return (maria, otto)
    }
}
