import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Listing device keys` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 0)
    }

    private func keys(of person: String) async throws -> [PaymentsAPI.DeviceKey] {
        try await fixture.approvals.listDeviceKeys(.init(), fixture.identity.person(person)).keys
    }

    @Test func `shows the person's own, enrolled or not, newest first`() async throws {
        let laptop = try await fixture.enrolledDevice(of: "maria")
        fixture.clock.advance(seconds: 1)
        let phone = try await fixture.device(of: "maria", session: "ses_phone")
        _ = try await fixture.device(of: "bob")
        let keys = try await keys(of: "maria")
        #expect(try keys.map(\.keyID) == [phone.keyID, laptop.keyID])
        #expect(keys.map { $0.enrolledAt != nil } == [false, true])
        #expect(keys.map(\.publicKey) == [phone.publicKey, laptop.publicKey])
    }

    @Test func `leaves out those that were revoked`() async throws {
        let device = try await fixture.device(of: "maria")
        try await fixture.accounts.append(
            AccountsAPI.SessionRevoked(sessionID: device.session, accountID: "maria"), key: device.session)
        try await fixture.followAccounts()
        #expect(try await keys(of: "maria").isEmpty)
    }

    @Test func `says which installation is signed, before there is a key`() async throws {
        let answer = try await fixture.approvals.listDeviceKeys(.init(), fixture.identity.person("bob"))
        #expect(answer.keys.isEmpty)
        #expect(answer.installationID == fixture.services.payments.installation.text)
    }
}
