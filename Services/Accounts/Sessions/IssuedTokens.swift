import Contracts
import Identity
import RPC
import Values

/// What a sign-in or a refresh decided inside its transaction; tokens are signed once that is on the disk.
struct IssuedTokens: Sendable {
    let session: Session
    let refresh: RefreshToken
    /// The role in the business acted for, nil for a person acting for themself.
    let acting: Acting?
    let issuedAt: Timestamp
    /// When that role last changed.
    var roleChangedAt: Timestamp?

    func signed(by signer: PersonTokenSigner) async throws -> AccountsAPI.Tokens {
        let (access, expiresAt) = try await signer.sign(
            account: session.account, session: session.id, acting: acting, issuedAt: issuedAt,
            roleChangedAt: roleChangedAt)
        return AccountsAPI.Tokens(
            sessionID: session.id.text, accessToken: access.reveal(), accessExpiresAt: expiresAt,
            refreshToken: refresh.text.reveal())
    }
}
