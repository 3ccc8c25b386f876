import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The devices of a person` {
    @Test func `are their live sessions, newest first, with the keys that count`() async throws {
        let fixture = try AccountsFixture()
        let first = `Registering a device key`.newKey()
        let phone = try await fixture.signIn(device: "phone", key: first)
        fixture.clock.advance(seconds: 60)
        let tablet = try await fixture.signIn(device: "tablet")
        fixture.clock.advance(seconds: 60)
        let sold = try await fixture.signIn(device: "sold", key: `Registering a device key`.newKey())
        _ = try await fixture.client.revokeSession(AccountsAPI.RevokeSessionRequest(), sold.options)
        _ = try await fixture.signIn(AccountsFixture.ottos, key: `Registering a device key`.newKey())
        let second = `Registering a device key`.newKey()
        _ = try await fixture.devices.registerDeviceKey(
            AccountsAPI.RegisterDeviceKeyRequest(publicKey: second), phone.options)

        let devices = try await fixture.devices.listDevices(
            AccountsAPI.ListDevicesRequest(), phone.options
        ).devices
        #expect(devices.map(\.sessionID) == [tablet.session, phone.session])
        #expect(devices.map(\.name) == ["tablet", "phone"])
        #expect(devices.map { $0.key?.publicKey } == [nil, second])
        #expect(devices.map(\.current) == [false, true])
    }
}
