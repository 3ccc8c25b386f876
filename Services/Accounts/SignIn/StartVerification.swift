import Contracts
import Logging
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Sends a code to a number.
    ///
    /// In three steps: the limits are taken, the code goes out, and only then can the verification be
    /// completed. A code that could not be sent goes on counting against the limits.
    func startVerification(
        _ request: AccountsAPI.StartVerificationRequest, _ call: Call
    ) async throws -> AccountsAPI.StartVerificationResponse {
        let phone = try PhoneNumber(parsing: request.phone)
        let deviceHash = try Verification.hash(ofDeviceSecret: request.deviceSecret)
        let asker = Asker(of: call)
        let candidates = (usual: codes.make(), long: codes.make(digits: OneTimeCodes.digitsGuessedAt))

        let (verification, code, resendAt) = try await database.write { [codes, limits] db in
            try limits.check(phone, by: asker, in: db)
            let isGuessedAt = try Verification.isGuessedAt(phone, in: db)
            let code = isGuessedAt ? candidates.long : candidates.usual
            let id = TimeOrderedID.make("ver", now: db.now)
            let verification = Verification(
                id: id, phone: phone, deviceHash: deviceHash, codeHash: codes.hash(of: code, for: id),
                now: db.now)
            try verification.insert(into: db)
            try CodeRequest(verification: id, phone: phone, asker: asker).insert(into: db)
            return (verification, code, try limits.nextCode(to: phone, by: asker, in: db))
        }

        do {
            try await delivery.send(code, to: phone)
        } catch {
            Logger.current.warning("code not sent", metadata: ["error": "\(error)"])
            try await database.write { db in
                try CodeRequest.markFailed(verification.id, in: db)
                try Verification.delete(verification.id, in: db)
            }
            throw Refusal.codeNotSent
        }

        try await database.write { db in try verification.open(in: db) }
        return AccountsAPI.StartVerificationResponse(
            verificationID: verification.id, expiresAt: verification.expiresAt, resendAt: resendAt,
            sandboxCode: delivery.showsCodes ? code.reveal() : "")
    }
}
