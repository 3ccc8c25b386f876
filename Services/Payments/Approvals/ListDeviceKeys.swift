import Contracts
import RPC
import Storage
import Values

extension Approvals {
    /// The caller's keys that are not revoked, newest first.
    func listDeviceKeys(
        _ request: PaymentsAPI.ListDeviceKeysRequest, _ call: Call
    ) async throws -> PaymentsAPI.ListDeviceKeysResponse {
        let owner = try call.account()
        let keys = try await database.read { db in try DeviceKey.all(of: owner, in: db) }
        return PaymentsAPI.ListDeviceKeysResponse(
            keys: keys.map { PaymentsAPI.DeviceKey($0) }, installationID: installation.text)
    }
}
