import Contracts
import Identity
import RPC
import TestKit
import Testing
import Values

@Suite struct `The keys accounts publishes` {
    @Test func `check the tokens it signs`() async throws {
        let desk = try Desk()
        let maria = try await desk.signIn()
        let answer = try await desk.client.getKeys(AccountsAPI.GetKeysRequest())
        #expect(answer.keys.map(\.algorithm) == ["EdDSA"])
        let keys = try answer.keys.map { try VerifyingKey(bytes: $0.publicKey) }
        #expect(keys.map(\.id) == answer.keys.map(\.id))
        let verifier = TokenVerifier(
            services: desk.identity.trustedServices, people: PersonKeys(known: keys),
            revocations: AskNobody(), clock: desk.clock)
        var metadata = Metadata()
        metadata.add("authorization", "Bearer \(maria.tokens.accessToken)")
        guard case .person(let person) = try await verifier.caller(of: metadata) else {
            Issue.record("no person")
            return
        }
        #expect(person.account.text == maria.account)
    }

    @Test func `may be several, the one that signs first`() async throws {
        let older = SigningKey().verifyingKey
        let desk = try Desk(olderKeys: [older])
        let answer = try await desk.client.getKeys(AccountsAPI.GetKeysRequest())
        #expect(answer.keys.map(\.id) == [desk.signer.verifyingKey.id, older.id])
    }
}

private struct AskNobody: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
}
