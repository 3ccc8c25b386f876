import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// Ends a session of the caller's account, the calling one by default.
    func revokeSession(
        _ request: AccountsAPI.RevokeSessionRequest, _ call: Call
    ) async throws -> AccountsAPI.RevokeSessionResponse {
        let person = try call.person()
        let id = request.sessionID.isEmpty ? person.session.text : request.sessionID
        try await database.write { db in
            try Session.get(id, of: person.account, in: db).revoke(in: db)
        }
        return AccountsAPI.RevokeSessionResponse()
    }
}
