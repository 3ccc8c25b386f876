import Contracts
import Logging
import RPC
import Storage
import Values

extension Accounts {
    /// Sends a code to a number.
    ///
    /// In three steps: the limits are taken, the code goes out, and only then can the
    /// verification be completed. A code that could not be sent leaves nothing behind.
    func startVerification(
        _ request: AccountsAPI.StartVerificationRequest, _ call: Call
    ) async throws -> AccountsAPI.StartVerificationResponse {
        let phone = try PhoneNumber(parsing: request.phone)
        let deviceHash = try Verification.hash(ofDeviceSecret: request.deviceSecret)
        let address = ClientAddress(of: call)
        let code = codes.make()

        let (verification, resendAt) = try await database.write { [codes, limits] db in
            try limits.check(phone, from: address, in: db)
            let id = TimeOrderedID.make("ver", now: db.now)
            let verification = Verification(
                id: id, phone: phone, deviceHash: deviceHash, codeHash: codes.hash(of: code, for: id),
                now: db.now)
            try verification.insert(into: db)
            try CodeDispatch(verification: id, phone: phone, address: address).insert(into: db)
            return (verification, try limits.nextCode(to: phone, in: db))
        }

        do {
            try await delivery.send(code, to: phone)
        } catch {
            Logger.current.warning("code not sent", metadata: ["error": "\(error)"])
            try await database.write { db in
                try CodeDispatch.delete(verification.id, in: db)
                try Verification.delete(verification.id, in: db)
            }
            throw AccountsError.codeNotSent
        }

        try await database.write { db in try verification.open(in: db) }
        return AccountsAPI.StartVerificationResponse(
            verificationID: verification.id, expiresAt: verification.expiresAt, resendAt: resendAt,
            sandboxCode: delivery.showsCodes ? code.reveal() : "")
    }
}
