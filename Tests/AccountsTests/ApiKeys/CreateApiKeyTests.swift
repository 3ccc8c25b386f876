import Contracts
import Crypto
import Identity
import RPC
import Storage
import TestKit
import Testing
import Values

@Suite struct `Creating an API key` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let owner: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        owner = try await fixture.acting(maria, for: "mugs")
    }

    @Test func `shows a secret that scanners know, and keeps nothing of it but its hash`() async throws {
        let answer = try await fixture.createKey("erp", ["orders.manage", "orders.read"], by: owner.options)
        #expect(answer.secret.wholeMatch(of: /souk_sk_[0-9a-f]{64}/) != nil)
        #expect(
            answer.apiKey
                == AccountsAPI.ApiKey(
                    id: try #require(answer.apiKey).id, name: "ERP",
                    permissions: ["orders.manage", "orders.read"], hint: String(answer.secret.suffix(4)),
                    createdBy: maria.account, createdAt: fixture.clock.now))
        let digits = String(answer.secret.dropFirst(8))
        let bytes = try #require([UInt8](hexadecimal: digits))
        let row = try #require(
            try await fixture.database.read { db in try db.row("SELECT * FROM api_keys") })
        #expect(try row["secret_hash"] == Array(SHA256.hash(data: bytes)))
        #expect(!"\(row)".contains(digits))
    }

    @Test func `again shows a new secret while nobody can have used the first, and ends that`() async throws {
        let lost = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        fixture.clock.advance(seconds: 599)
        let found = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        #expect(found.apiKey?.id == lost.apiKey?.id)
        #expect(found.secret != lost.secret)
        await expect("API_KEY_INVALID", .unauthenticated) { try await fixture.signIn(secret: lost.secret) }
        _ = try await fixture.signIn(secret: found.secret)
        let used = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        #expect(used.apiKey?.id == lost.apiKey?.id)
        #expect(used.secret.isEmpty)
        _ = try await fixture.signIn(secret: found.secret)
    }

    @Test func `many times at once makes one key, whose newest secret alone signs in`() async throws {
        let answers = try await withThrowingTaskGroup(of: AccountsAPI.CreateApiKeyResponse.self) { group in
            for _ in 0..<10 {
                group.addTask { try await fixture.createKey("erp", ["orders.read"], by: owner.options) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers.compactMap { $0.apiKey?.id }).count == 1)
        var working = 0
        for answer in answers where (try? await fixture.signIn(secret: answer.secret)) != nil { working += 1 }
        #expect(working == 1)
    }

    @Test func `again after ten minutes shows no secret`() async throws {
        let first = try await fixture.createKey("erp", [], by: owner.options)
        fixture.clock.advance(seconds: 600)
        #expect(try await fixture.createKey("erp", [], by: owner.options).secret.isEmpty)
        _ = try await fixture.signIn(secret: first.secret)
    }

    @Test func `again with other content is refused, naming the field`() async throws {
        _ = try await fixture.createKey("erp", ["orders.read"], by: owner.options)
        for (field, permissions, name) in [
            ("name", ["orders.read"], "Shop"), ("permissions", ["orders.manage"], "ERP"),
        ] {
            let error = await #expect(throws: RPCError.self) {
                try await fixture.createKey("erp", permissions, name: name, by: owner.options)
            }
            #expect(error?.reason == "ID_REUSED")
            #expect(error?.detail.field == field)
        }
    }

    @Test func `gives it nothing that its maker does not hold`() async throws {
        try await fixture.putRole("keys", ["keys.manage", "orders.read"], by: owner)
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        try await fixture.put(otto.account, as: "keys", by: owner)
        let member = try await fixture.acting(otto, for: "mugs")
        await expect("PERMISSION_NOT_HELD", .permissionDenied) {
            try await fixture.createKey("erp", ["orders.manage"], by: member.options)
        }
        _ = try await fixture.createKey("erp", ["orders.read"], by: member.options)
        await expect("PERMISSION_UNKNOWN", .invalidArgument) {
            try await fixture.createKey("erp", ["orders.delete"], by: owner.options)
        }
    }

    @Test(arguments: ["team.manage", "keys.manage"])
    func `gives it no way to manage the team or keys, whoever makes it`(permission: String) async throws {
        let error = await #expect(throws: RPCError.self) {
            try await fixture.createKey("erp", ["orders.read", permission], by: owner.options)
        }
        #expect(error?.reason == "PERMISSION_OF_MEMBERS")
        #expect(error?.detail.field == "permissions[1]")
    }

    @Test func `by a key is refused, whatever its token says`() async throws {
        let (forged, _) = try await fixture.signer.sign(
            apiKey: try #require(
                try await fixture.createKey("erp", ["orders.read"], by: owner.options).apiKey
            ).id,
            business: try BusinessID("mugs"), permissions: .business, issuedAt: fixture.clock.now)
        var options = CallOptions.none
        options.token = forged
        await expect("TOKEN_STALE", .unauthenticated) { try await fixture.createKey("b", [], by: options) }
    }

    @Test func `with a bad request id or name is refused`() async throws {
        await expect("ID_MALFORMED", .invalidArgument) {
            try await fixture.createKey("", [], by: owner.options)
        }
        await expect("TEXT_INVALID") { try await fixture.createKey("erp", [], name: "", by: owner.options) }
    }

    @Test func `works 50 times a business, revoked ones aside`() async throws {
        var first = ""
        for number in 0..<50 {
            let key = try await fixture.createKey("key-\(number)", [], by: owner.options).apiKey
            if number == 0 { first = try #require(key).id }
        }
        await expect("TOO_MANY_API_KEYS", .resourceExhausted) {
            try await fixture.createKey("key-50", [], by: owner.options)
        }
        _ = try await fixture.apiKeys.revokeApiKey(
            AccountsAPI.RevokeApiKeyRequest(apiKeyID: first), owner.options)
        _ = try await fixture.createKey("key-50", [], by: owner.options)
    }

    @Test func `is for who manages keys`() async throws {
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await fixture.createKey("erp", [], by: maria.options)
        }
    }
}
