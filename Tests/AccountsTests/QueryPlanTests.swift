import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Accounts
@testable import Storage

/// The plans of the very statements that the service ran, taken from the engine once methods were called.
@Suite struct `The query plans of accounts` {
    @Test func `of all statements that calls run go by an index`() async throws {
        let fixture = try AccountsFixture()
        try await callEverything(on: fixture)
        // Told apart from a read by the engine, which does not know this table to be read-only.
        let statements: [String] = try await fixture.database.write { db in
            try db.rows("SELECT sql FROM sqlite_stmt").map { try $0["sql"] }
        }
        let own = Set(statements).filter { text in
            Self.tables.contains { text.contains(" \($0)") } && !text.hasPrefix("CREATE")
        }
        #expect(own.count > 50)
        for text in own.sorted() {
            let plan = try await fixture.plan(of: text)
            let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.hasPrefix("SCAN CONSTANT ROW") }
            #expect(scans.isEmpty, "\(text): \(plan)")
            let sorts = plan.filter { $0.contains("TEMP B-TREE") }
            #expect(sorts.isEmpty, "\(text): \(plan)")
        }
    }

    static let tables = [
        "accounts", "sessions", "refresh_tokens", "verifications", "code_requests", "device_keys",
        "businesses", "roles", "members", "api_keys", "customers", "blocks", "consents",
    ]

    private func callEverything(on fixture: AccountsFixture) async throws {
        let key = `Registering a device key`.newKey
        let started = try await fixture.start(from: "[2001:db8::1]:1")
        await expect("CODE_WRONG") { try await fixture.complete(started.verificationID, "wrong") }
        let maria = try await fixture.signIn(key: key())
        _ = try await fixture.devices.registerDeviceKey(
            AccountsAPI.RegisterDeviceKeyRequest(publicKey: key()), maria.options)
        _ = try await fixture.devices.listDevices(AccountsAPI.ListDevicesRequest(), maria.options)
        _ = try await fixture.sessions(of: maria)
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await callBusinesses(on: fixture, maria, otto)
        try await callConsent(on: fixture, otto)
        _ = try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), otto.options)
        fixture.clock.advance(seconds: 70 * 24 * 3_600)
        _ = try await fixture.signIn(AccountsFixture.ottos)
    }

    private func callBusinesses(on fixture: AccountsFixture, _ maria: SignedIn, _ otto: SignedIn) async throws
    {
        try await fixture.open("mugs", by: maria)
        _ = try await fixture.businesses.listBusinesses(AccountsAPI.ListBusinessesRequest(), maria.options)
        let owner = try await fixture.acting(maria, for: "mugs")
        try await fixture.putRole("help", ["orders.read"], by: owner)
        try await fixture.put(otto.account, as: "help", by: owner)
        try await fixture.putRole("help", ["orders.manage"], by: owner)
        _ = try await fixture.businesses.listRoles(AccountsAPI.ListRolesRequest(), owner.options)
        _ = try await fixture.members(owner)
        try await fixture.remove(otto.account, by: owner)
        _ = try await fixture.businesses.removeMember(
            .init(accountID: otto.account, revokeApiKeys: true), owner.options)
        _ = try await fixture.businesses.deleteRole(
            AccountsAPI.DeleteRoleRequest(roleID: "help"), owner.options)
        let created = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        _ = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        await expect("API_KEY_INVALID") { try await fixture.signIn(secret: created.secret) }
        _ = try await fixture.apiKeys.listApiKeys(AccountsAPI.ListApiKeysRequest(), owner.options)
        _ = try await fixture.apiKeys.revokeApiKey(
            AccountsAPI.RevokeApiKeyRequest(apiKeyID: try #require(created.apiKey).id), owner.options)
    }

    private func callConsent(on fixture: AccountsFixture, _ otto: SignedIn) async throws {
        let customer = try await fixture.customer(otto.account, at: "mugs")
        _ = try await fixture.client.getCustomer(
            AccountsAPI.GetCustomerRequest(businessID: "mugs", customerID: customer.customerID),
            try await fixture.identity.service("commerce"))
        let consent = fixture.consent
        _ = try await consent.blockBusiness(
            AccountsAPI.BlockBusinessRequest(businessID: "mugs"), otto.options)
        _ = try await consent.listBlocks(AccountsAPI.ListBlocksRequest(), otto.options)
        _ = try await consent.setConsent(
            AccountsAPI.SetConsentRequest(businessID: "mugs", category: .marketing, granted: true),
            otto.options)
        _ = try await consent.unblockBusiness(
            AccountsAPI.UnblockBusinessRequest(businessID: "mugs"), otto.options)
    }
}

extension AccountsFixture {
    /// What the engine would do for a statement, whose values are not yet known.
    fileprivate func plan(of statement: String) async throws -> [String] {
        var explained = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        explained.text = "EXPLAIN QUERY PLAN " + statement
        explained.values = statement.filter { $0 == "?" }.map { _ in .null }
        let sql = SQL(stringInterpolation: explained)
        return try await database.write { db in try db.rows(sql).map { try $0["detail"] } }
    }
}
