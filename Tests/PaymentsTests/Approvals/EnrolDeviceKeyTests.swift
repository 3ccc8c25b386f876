import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Enrolling a device key` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
    }

    @Test func `answers with the key and with the installation that is signed`() async throws {
        let device = try await fixture.device(of: "maria")
        let answer = try await fixture.enrol(device)
        #expect(answer.key?.keyID == (try device.keyID))
        #expect(answer.key?.publicKey == device.publicKey)
        #expect(answer.key?.sessionID == device.session)
        #expect(answer.key?.enrolledAt == fixture.clock.now)
        #expect(answer.installationID == fixture.services.approvals.installation.text)
        #expect(answer.installationID.hasPrefix("ins_"))
    }

    @Test func `twice answers as before, if the PIN is right again`() async throws {
        let device = try await fixture.device(of: "maria")
        let first = try await fixture.enrol(device)
        fixture.clock.advance(seconds: 60)
        #expect(try await fixture.enrol(device) == first)
        await expect("PIN_WRONG") { try await fixture.enrol(device, pin: "100001") }
    }

    @Test func `needs the PIN: wrong ones count, and lock it`() async throws {
        let device = try await fixture.device(of: "maria")
        for _ in 1...5 {
            await expect("PIN_WRONG") { try await fixture.enrol(device, pin: "100001") }
        }
        await expect("PIN_LOCKED") { try await fixture.enrol(device) }
        await expect("DEVICE_KEY_NOT_ENROLLED") {
            try await fixture.pay("order-1", 1_00, with: device)
        }
        let bobs = try await fixture.device(of: "bob")
        await expect("PIN_NOT_SET") { try await fixture.enrol(bobs) }
    }

    @Test func `waits for the news of a key that was registered just now`() async throws {
        let device = TestDevice(owner: "maria", session: "ses_maria")
        try await fixture.accounts.append(fixture.registration(of: device), key: device.session)
        async let enrolled = fixture.enrol(device)
        try await Task.sleep(for: .milliseconds(150))
        try await fixture.followAccounts()
        #expect(try await enrolled.key?.keyID == (try device.keyID))
    }

    @Test func `of a key whose news never comes finds none, and costs no try`() async throws {
        let start = ContinuousClock.now
        let device = TestDevice(owner: "maria", session: "ses_maria")
        let refusal = await expect("DEVICE_KEY_NOT_FOUND", field: "key_id") {
            try await fixture.enrol(device, pin: "100001")
        }
        #expect(refusal?.code == .notFound)
        let waited = ContinuousClock.now - start
        #expect(waited >= Approvals.newsWait)
        #expect(waited < Approvals.newsWait * 3)
        let tries = try await fixture.database.read { db in
            try db.row("SELECT tries FROM pins")?["tries"] ?? -1
        }
        #expect(tries == 0)
    }

    @Test func `is for the device itself: another session of the person finds none`() async throws {
        let device = try await fixture.device(of: "maria", session: "ses_phone")
        await expect("DEVICE_KEY_NOT_FOUND") {
            try await fixture.approvals.enrolDeviceKey(
                .init(keyID: device.keyID, pin: PaymentsFixture.pin), fixture.identity.person("maria"))
        }
    }

    @Test func `after the session was revoked is refused`() async throws {
        let device = try await fixture.device(of: "maria")
        try await fixture.accounts.append(
            AccountsAPI.SessionRevoked(sessionID: device.session, accountID: "maria"), key: device.session)
        try await fixture.followAccounts()
        await expect("DEVICE_KEY_REVOKED", field: "key_id") { try await fixture.enrol(device) }
    }

    @Test func `is one installation's for ever: its id is made once`() async throws {
        let again = try await PaymentsServices(
            database: fixture.database, keys: PaymentsKeys(secret: Secret(Array(0..<32))), bank: .none,
            pinCost: .least)
        #expect(again.payments.installation == fixture.services.payments.installation)
        let other = try await PaymentsFixture()
        #expect(other.services.payments.installation != fixture.services.payments.installation)
    }

    @Test func `needs a well-formed id, and a person`() async throws {
        await expect("ID_MALFORMED", field: "key_id") {
            try await fixture.approvals.enrolDeviceKey(
                .init(keyID: "no id", pin: PaymentsFixture.pin), fixture.identity.person("maria"))
        }
        let owner = try await fixture.identity.member("maria", of: "cafe")
        await #expect(throws: RPCError.self) {
            try await fixture.approvals.enrolDeviceKey(.init(keyID: "dk_1"), owner)
        }
    }
}
