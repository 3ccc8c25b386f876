import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Trades a refresh token for new tokens, for the person or for a business they belong to.
    ///
    /// A token that was used before and is not excused means that two parties hold it: the session ends, and
    /// that stays written down although the call is refused.
    func refreshSession(
        _ request: AccountsAPI.RefreshSessionRequest, _ call: Call
    ) async throws -> AccountsAPI.RefreshSessionResponse {
        guard let token = RefreshToken(request.refreshToken) else { throw Refusal.refreshTokenInvalid }
        let business =
            request.businessID.isEmpty ? nil : try BusinessID(request.businessID, field: "business_id")

        let outcome = try await database.write { db -> Result<IssuedTokens, Refusal> in
            guard let session = try Session.find(familyHash: token.familyHash, in: db) else {
                return .failure(.refreshTokenInvalid)
            }
            guard session.revokedAt == nil else { return .failure(.refreshSessionRevoked) }
            guard session.isLive(at: db.now) else { return .failure(.refreshTokenInvalid) }
            let status = try token.status(in: session.id, in: db)
            if status == .reused {
                try session.revoke(in: db)
                return .failure(.refreshSessionRevoked)
            }

            let member = try Self.member(session.account, of: business, in: db)
            if status == .live {
                try token.replace(in: session.id, in: db)
            } else {
                try token.spend(in: db)
            }
            let next = token.next()
            try next.insert(for: session.id, into: db)
            try session.markUsed(in: db)
            return .success(
                IssuedTokens(
                    session: session, refresh: next,
                    acting: try member.map { try $0.acting(in: db) },
                    issuedAt: db.now, roleChangedAt: member?.changedAt))
        }

        let tokens = try outcome.get()
        return AccountsAPI.RefreshSessionResponse(
            tokens: try await tokens.signed(by: signer),
            roleID: tokens.acting?.role ?? "", permissions: tokens.acting?.permissions.sortedWords ?? [])
    }

    /// Nil for a person who acts for themself.
    private static func member(
        _ account: AccountID, of business: BusinessID?, in db: Connection
    ) throws -> Member? {
        guard let business else { return nil }
        guard let member = try Member.find(account, of: business, in: db) else {
            throw Refusal.notAMember(of: business)
        }
        return member
    }
}
