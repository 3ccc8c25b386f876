import Identity
import RPC
import Storage
import Values

/// Asks accounts' own database whether a token has been taken back, so that here it counts at once.
struct SessionCheck: RevocationCheck {
    let database: Database

    func refuseIfRevoked(_ token: PersonToken) async throws {
        try await database.read { db in
            guard let session = try Session.find(token.person.session, in: db), session.revokedAt == nil,
                session.account == token.person.account
            else { throw Refusal.sessionRevoked }
            guard let acting = token.person.acting else { return }
            let member = try Member.find(session.account, of: acting.business, in: db)
            guard let member, token.issuedAt > member.changedAt else { throw Refusal.tokenStale }
        }
    }

    func refuseIfRevoked(_ token: APIKeyToken) async throws {
        try await database.read { db in
            guard let key = try ApiKey.find(token.key.id, in: db), key.revokedAt == nil,
                key.business == token.key.business
            else { throw Refusal.apiKeyRevoked }
        }
    }
}
