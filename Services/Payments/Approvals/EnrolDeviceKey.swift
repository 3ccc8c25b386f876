import Contracts
import RPC
import Requests
import Storage
import Values

extension Approvals {
    /// How long the news of a key that was registered just now is waited for.
    static let newsWait = Duration.seconds(2)
    private static let newsPause = Duration.milliseconds(25)

    /// Enrols the key of the calling device for paying; the PIN shows that it is its owner who does.
    ///
    /// The key is looked for before the PIN is tried: a call that came too early costs no try.
    func enrolDeviceKey(
        _ request: PaymentsAPI.EnrolDeviceKeyRequest, _ call: Call
    ) async throws -> PaymentsAPI.EnrolDeviceKeyResponse {
        let id: DeviceKeyID = try ID(request.keyID, field: "key_id")
        let owner = try call.account()
        guard case .person(let person) = call.caller else { throw Refusal.deviceKeyNotFound(field: "key_id") }
        try await awaitKey(id, of: person)
        try await pins.confirm(Secret(request.pin), of: owner)

        let enrolled = try await database.write { db in
            var key = try Self.key(id, of: person, in: db)
            try key.enrol(in: db)
            return key
        }
        return PaymentsAPI.EnrolDeviceKeyResponse(
            key: PaymentsAPI.DeviceKey(enrolled), installationID: installation.text)
    }

    /// Returns once the session's key is known; refuses when it is revoked, or is not known in time.
    private func awaitKey(_ id: DeviceKeyID, of person: Person) async throws {
        let end = ContinuousClock.now.advanced(by: Self.newsWait)
        while true {
            do {
                _ = try await database.read { db in try Self.key(id, of: person, in: db) }
                return
            } catch let refusal as Refusal where refusal.code == .notFound && ContinuousClock.now < end {
                try await Task.sleep(for: Self.newsPause)
            }
        }
    }

    private static func key(_ id: DeviceKeyID, of person: Person, in db: Connection) throws -> DeviceKey {
        guard let key = try DeviceKey.find(id, of: person.account, in: db), key.session == person.session
        else { throw Refusal.deviceKeyNotFound(field: "key_id") }
        guard key.revokedAt == nil else { throw Refusal.deviceKeyRevoked(field: "key_id") }
        return key
    }
}
