import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// Registers the key of the device that calls, in place of the one its session has.
    func registerDeviceKey(
        _ request: AccountsAPI.RegisterDeviceKeyRequest, _ call: Call
    ) async throws -> AccountsAPI.RegisterDeviceKeyResponse {
        let person = try call.person()
        try DeviceKey.check(request.publicKey, field: "public_key")
        let key = try await database.write { db in
            let session = try Session.getLive(person.session, in: db)
            return try DeviceKey.register(request.publicKey, for: session, field: "public_key", in: db)
        }
        return AccountsAPI.RegisterDeviceKeyResponse(key: AccountsAPI.DeviceKey(key))
    }
}
