import Contracts
import Identity
import RPC
import TestKit
import Testing
import Values

@Suite struct `The keys accounts publishes` {
    @Test func `check the tokens it signs`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        let answer = try await fixture.client.getKeys(AccountsAPI.GetKeysRequest())
        #expect(answer.keys.map(\.algorithm) == ["EdDSA"])
        let keys = try answer.keys.map { try VerifyingKey(bytes: $0.publicKey) }
        #expect(keys.map(\.id) == answer.keys.map(\.id))
        let verifier = fixture.identity.verifier(people: PersonKeys(known: keys), revocations: AskNobody())
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
        let fixture = try AccountsFixture(olderKeys: [older])
        let answer = try await fixture.client.getKeys(AccountsAPI.GetKeysRequest())
        #expect(answer.keys.map(\.id) == [fixture.signer.verifyingKey.id, older.id])
    }
}

private struct AskNobody: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
    func refuseIfRevoked(_ token: APIKeyToken) {}
}
