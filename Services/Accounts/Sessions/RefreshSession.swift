import Contracts
import RPC
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
        guard let token = RefreshToken(request.refreshToken) else { throw AccountsError.refreshTokenInvalid }

        let outcome = try await database.write { db -> Result<IssuedTokens, AccountsError> in
            guard let session = try Session.find(familyHash: token.familyHash, in: db) else {
                return .failure(.refreshTokenInvalid)
            }
            guard session.revokedAt == nil else { return .failure(.sessionRevoked) }
            guard session.isLive(at: db.now) else { return .failure(.refreshTokenInvalid) }
            let status = try token.status(in: session.id, in: db)
            if status == .reused {
                try session.revoke(in: db)
                return .failure(.sessionRevoked)
            }

            let member = try Self.member(session.account, of: request.businessID, in: db)
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
                    acting: member.map { Acting(business: $0.business, role: $0.role) },
                    issuedAt: member?.tokenIssuedAt(db.now) ?? db.now))
        }

        let tokens = try outcome.get()
        return AccountsAPI.RefreshSessionResponse(
            tokens: try await tokens.signed(by: signer),
            role: tokens.acting.map { AccountsAPI.Role($0.role) } ?? .unspecified)
    }

    /// Nil for a person who acts for themself.
    private static func member(_ account: AccountID, of business: String, in db: Connection) throws -> Member?
    {
        guard !business.isEmpty else { return nil }
        guard let id = try? BusinessID(business), let member = try Member.find(account, of: id, in: db) else {
            throw AccountsError.notAMember(business)
        }
        return member
    }
}
