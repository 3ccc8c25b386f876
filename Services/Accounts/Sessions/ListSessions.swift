import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// The caller's live sessions, newest first.
    func listSessions(
        _ request: AccountsAPI.ListSessionsRequest, _ call: Call
    ) async throws -> AccountsAPI.ListSessionsResponse {
        let person = try call.person()
        let sessions = try await database.read { db in try Session.live(of: person.account, in: db) }
        return AccountsAPI.ListSessionsResponse(
            sessions: sessions.map { session in
                AccountsAPI.Session(
                    id: session.id.text, deviceName: session.deviceName, createdAt: session.createdAt,
                    lastUsedAt: session.lastUsedAt, current: session.id == person.session)
            })
    }
}
