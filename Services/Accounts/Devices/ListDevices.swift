import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// The devices that the caller is signed in on, with their keys, newest first.
    func listDevices(
        _ request: AccountsAPI.ListDevicesRequest, _ call: Call
    ) async throws -> AccountsAPI.ListDevicesResponse {
        let person = try call.person()
        let devices = try await database.read { db in
            try Session.live(of: person.account, in: db).map { session in
                AccountsAPI.Device(
                    sessionID: session.id.text, name: session.deviceName,
                    key: try DeviceKey.find(of: session.id, in: db).map { AccountsAPI.DeviceKey($0) },
                    lastUsedAt: session.lastUsedAt,
                    current: session.id == person.session)
            }
        }
        return AccountsAPI.ListDevicesResponse(devices: devices)
    }
}
