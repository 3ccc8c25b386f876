import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Trades the code for a session, and makes the account at its first sign-in.
    ///
    /// A repeat finds the verification completed and answers with its session and fresh tokens. A wrong code
    /// is counted before it is refused, so that no crash gives a try back.
    func completeVerification(
        _ request: AccountsAPI.CompleteVerificationRequest, _ call: Call
    ) async throws -> AccountsAPI.CompleteVerificationResponse {
        let deviceName = try Session.deviceNameLength.check(request.deviceName, field: "device_name")
        let deviceKey = request.deviceKey.isEmpty ? nil : request.deviceKey
        if let deviceKey { try DeviceKey.check(deviceKey, field: "device_key") }
        guard let deviceHash = try? Verification.hash(ofDeviceSecret: request.deviceSecret) else {
            throw Refusal.verificationNotFound
        }
        let code = Secret(request.code)

        let outcome = try await database.write { [codes] db -> Result<Completion, Refusal> in
            guard
                var verification = try Verification.find(
                    request.verificationID, deviceHash: deviceHash, in: db)
            else { return .failure(.verificationNotFound) }
            guard verification.isLive(at: db.now) else { return .failure(.verificationEnded) }
            guard codes.verify(code, for: verification.id, hash: verification.codeHash) else {
                try verification.countWrongCode(in: db)
                return .failure(.codeWrong(triesLeft: OneTimeCodes.triesMax - verification.tries))
            }
            return try Self.complete(&verification, deviceName: deviceName, deviceKey: deviceKey, in: db)
        }

        let completion = try outcome.get()
        return AccountsAPI.CompleteVerificationResponse(
            accountID: completion.tokens.session.account.text, newAccount: completion.isNewAccount,
            tokens: try await completion.tokens.signed(by: signer),
            deviceKeyID: completion.deviceKey?.id ?? "")
    }

    private struct Completion {
        let tokens: IssuedTokens
        let isNewAccount: Bool
        let deviceKey: DeviceKey?
    }

    private static func complete(
        _ verification: inout Verification, deviceName: String, deviceKey: [UInt8]?, in db: Connection
    ) throws -> Result<Completion, Refusal> {
        let token = RefreshToken()
        let session: Session
        if let id = verification.session {
            guard let made = try Session.find(id, in: db), made.isLive(at: db.now) else {
                return .failure(.verificationEnded)
            }
            session = made
            try session.restart(with: token, in: db)
        } else {
            let known = try Account.find(verification.phone, in: db)
            let account = try known ?? Account.create(with: verification.phone, in: db)
            session = try Session.open(for: account.id, deviceName: deviceName, token: token, in: db)
            try verification.complete(with: session.id, isNewAccount: known == nil, in: db)
        }
        let key =
            try deviceKey.map { try DeviceKey.register($0, for: session, field: "device_key", in: db) }
            ?? DeviceKey.find(of: session.id, in: db)
        let tokens = IssuedTokens(session: session, refresh: token, acting: nil, issuedAt: db.now)
        return .success(
            Completion(tokens: tokens, isNewAccount: verification.isNewAccount, deviceKey: key))
    }
}
