import Contracts
import Crypto
import FoundationEssentials
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Registering a device key` {
    let fixture: AccountsFixture

    init() throws {
        fixture = try AccountsFixture()
    }

    static func newKey() -> [UInt8] { Array(P256.Signing.PrivateKey().publicKey.x963Representation) }

    @discardableResult
    func register(_ key: [UInt8], by person: SignedIn) async throws -> AccountsAPI.DeviceKey {
        let answer = try await fixture.devices.registerDeviceKey(
            AccountsAPI.RegisterDeviceKeyRequest(publicKey: key), person.options)
        return try #require(answer.key)
    }

    func registrations() async throws -> [AccountsAPI.DeviceKeyRegistered] {
        try await fixture.events(AccountsAPI.DeviceKeyRegistered.self)
    }

    @Test func `names it by its hash and tells every service, once however often it is repeated`()
        async throws
    {
        let maria = try await fixture.signIn()
        let public1 = Self.newKey()
        let key = try await register(public1, by: maria)
        #expect(key.id == "dk_" + Array(SHA256.hash(data: public1)).hexadecimal.prefix(32))
        #expect(key.publicKey == public1)
        let registeredAt = fixture.clock.now
        fixture.clock.advance(seconds: 10)
        #expect(try await register(public1, by: maria) == key)
        #expect(
            try await registrations() == [
                AccountsAPI.DeviceKeyRegistered(
                    keyID: key.id, publicKey: public1, accountID: maria.account, sessionID: maria.session,
                    registeredAt: registeredAt)
            ])
    }

    @Test func `at sign-in answers its id, and again when the sign-in is repeated`() async throws {
        let public1 = Self.newKey()
        let started = try await fixture.start()
        let first = try await fixture.complete(started.verificationID, started.sandboxCode, key: public1)
        let second = try await fixture.complete(started.verificationID, started.sandboxCode, key: public1)
        let third = try await fixture.complete(started.verificationID, started.sandboxCode)
        let id = DeviceKey.id(of: public1)
        #expect([first, second, third].map(\.deviceKeyID) == [id, id, id])
        #expect(try await registrations().map(\.keyID) == [id])
        #expect(try await fixture.start(AccountsFixture.ottos).sandboxCode.isEmpty == false)
    }

    @Test func `in place of another revokes that one, and tells so before`() async throws {
        let maria = try await fixture.signIn(key: Self.newKey())
        let old = try #require(try await registrations().first).keyID
        fixture.clock.advance(seconds: 10)
        let new = try await register(Self.newKey(), by: maria)
        #expect(
            try await fixture.events(AccountsAPI.DeviceKeyRevoked.self) == [
                AccountsAPI.DeviceKeyRevoked(
                    keyID: old, accountID: maria.account, sessionID: maria.session,
                    revokedAt: fixture.clock.now)
            ])
        #expect(try await registrations().map(\.keyID) == [old, new.id])
        let types = try await fixture.database.events(after: 0).events.suffix(2).map(\.type)
        #expect(
            types == [AccountsAPI.DeviceKeyRevoked.messageName, AccountsAPI.DeviceKeyRegistered.messageName])
    }

    @Test func `of another session, or one that was replaced, is refused`() async throws {
        let (public1, public2) = (Self.newKey(), Self.newKey())
        let maria = try await fixture.signIn(key: public1)
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        await expect("DEVICE_KEY_REUSED", .alreadyExists) { try await register(public1, by: otto) }
        try await register(public2, by: maria)
        await expect("DEVICE_KEY_REUSED") { try await register(public1, by: maria) }
        fixture.clock.advance(seconds: 60)
        await expect("DEVICE_KEY_REUSED") { try await fixture.signIn(key: public2) }
        #expect(try await fixture.sessions(of: maria).count == 1)
    }

    /// A key pair's public half, changed so that it no longer is a point of the curve.
    static func offCurve() -> [UInt8] {
        var key = newKey()
        key[64] ^= 1
        return key
    }

    @Test(
        "of what is no uncompressed point of P-256 is refused",
        arguments: [
            ("empty", []), ("one byte short", Array(newKey().dropLast())),
            ("one byte long", newKey() + [0]),
            ("compressed", Array(P256.Signing.PrivateKey().publicKey.compressedRepresentation)),
            ("wrong mark", [0x05] + newKey().dropFirst()), ("off the curve", offCurve()),
            ("all zeros", [0x04] + [UInt8](repeating: 0, count: 64)),
        ] as [(String, [UInt8])])
    func invalid(_ name: String, _ key: [UInt8]) async throws {
        let maria = try await fixture.signIn()
        await expect("DEVICE_KEY_INVALID", .invalidArgument) { try await register(key, by: maria) }
        guard !key.isEmpty else { return }
        fixture.clock.advance(seconds: 60)
        await expect("DEVICE_KEY_INVALID") { try await fixture.signIn(key: key) }
    }

    @Test func `ends with its session`() async throws {
        let public1 = Self.newKey()
        let maria = try await fixture.signIn(key: public1)
        _ = try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), maria.options)
        let stored = try await fixture.database.read { db in
            try DeviceKey.find(DeviceKey.id(of: public1), in: db)
        }
        #expect(stored?.revokedAt == fixture.clock.now)
        #expect(try await fixture.events(AccountsAPI.DeviceKeyRevoked.self).isEmpty)
        await expect("SESSION_REVOKED", .unauthenticated) { try await register(Self.newKey(), by: maria) }
    }

    @Test func `works 20 times a session`() async throws {
        let maria = try await fixture.signIn()
        for _ in 0..<20 { try await register(Self.newKey(), by: maria) }
        await expect("TOO_MANY_DEVICE_KEYS", .resourceExhausted) {
            try await register(Self.newKey(), by: maria)
        }
    }

    @Test func `needs a person acting for themself`() async throws {
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        let owner = try await fixture.acting(maria, for: "mugs")
        await expect("ACCESS_DENIED", .permissionDenied) { try await register(Self.newKey(), by: owner) }
    }
}
