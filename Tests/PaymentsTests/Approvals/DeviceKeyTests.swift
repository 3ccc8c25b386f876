import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `The device keys that accounts tells of` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    private func revoke(_ session: String) async throws {
        try await fixture.accounts.append(
            AccountsAPI.SessionRevoked(
                sessionID: session, accountID: "maria", revokedAt: fixture.clock.now),
            key: session)
    }

    private func key(of device: TestDevice) async throws -> DeviceKey? {
        let (id, owner) = try (DeviceKeyID(device.keyID), AccountID(device.owner))
        return try await fixture.database.read { db in try DeviceKey.find(id, of: owner, in: db) }
    }

    @Test func `are kept once, however often the news comes`() async throws {
        let device = try await fixture.enrolledDevice(of: "maria")
        try await fixture.accounts.followAnew(into: fixture.database, [DeviceKey.onRegistered])
        #expect(try await key(of: device)?.enrolledAt == fixture.clock.now)
        let count = try await fixture.database.read { db in
            try db.row("SELECT count(*) AS n FROM device_keys")?["n"] ?? 0
        }
        #expect(count == 1)
    }

    @Test func `end with their session`() async throws {
        let device = try await fixture.device(of: "maria", session: "ses_phone")
        let other = try await fixture.device(of: "maria")
        try await revoke("ses_phone")
        try await fixture.followAccounts()
        #expect(try await key(of: device)?.revokedAt == fixture.clock.now)
        #expect(try await key(of: other)?.revokedAt == nil)
    }

    @Test func `end when another takes their place`() async throws {
        let device = try await fixture.enrolledDevice(of: "maria")
        try await fixture.accounts.append(
            AccountsAPI.DeviceKeyRevoked(
                keyID: device.keyID, accountID: "maria", sessionID: device.session,
                revokedAt: fixture.clock.now),
            key: device.session)
        let next = try await fixture.device(of: "maria")
        #expect(try await key(of: device)?.revokedAt == fixture.clock.now)
        #expect(try await key(of: next)?.revokedAt == nil)
        await expect("DEVICE_KEY_REVOKED") { try await fixture.pay("order-1", 1_00, with: device) }
    }

    @Test func `that are told of after the end of their session are revoked from the start`() async throws {
        try await revoke("ses_phone")
        let late = try await fixture.device(of: "maria", session: "ses_phone")
        #expect(try await key(of: late)?.revokedAt == fixture.clock.now)
    }

    @Test func `whose id is not derived from the key are put aside, as are points off the curve`()
        async throws
    {
        let device = TestDevice(owner: "maria", session: "ses_maria")
        var wrongID = try fixture.registration(of: device)
        wrongID.keyID = "dk_00000000000000000000000000000000"
        try await fixture.accounts.append(wrongID, key: device.session)
        var offCurve = try fixture.registration(of: device)
        offCurve.publicKey[64] ^= 1
        offCurve.keyID = try DeviceKey.id(of: offCurve.publicKey).text
        try await fixture.accounts.append(offCurve, key: device.session)
        try await fixture.followAccounts()
        #expect(try await fixture.accounts.parkedCount(in: fixture.database) == 2)
        #expect(try await key(of: device) == nil)
    }
}
