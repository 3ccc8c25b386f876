import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `Keys of operators` {
    let folder = KeyFolder()
    let clock = ManualClock()

    func caller(_ credential: some Credential) async throws -> Caller {
        let verifier = TokenVerifier(
            audience: "payments", trusting: try ServiceKeys(in: folder.path).trustedKeys(),
            people: PersonKeys(known: []), revocations: RevocableByHand(), clock: clock)
        return try await verifier.caller(of: bearer(try await credential.token(for: "payments")))
    }

    @Test func `begin with one operator, who may do all that an operator can`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        let someone = Operator(
            name: "operator",
            permissions: Permissions(["maintenance.read", "maintenance.manage", "audit.read"]))
        #expect(try await caller(try keys.operatorSigner(clock: clock)) == .operator(someone))
        #expect(try folder.mode(of: "operator.operator.key") == 0o600)
        #expect(try folder.mode(of: "operator.operator.pub") == 0o644)
    }

    @Test func `allow what stands beside the public key, and nothing else`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        try keys.createOperator("alice", permissions: Permissions(["audit.read"]))
        #expect(try folder.read("alice.operator.pub").hasSuffix("= audit.read\n"))
        let signer = try keys.operatorSigner("alice", clock: clock)
        #expect(
            try await caller(signer)
                == .operator(Operator(name: "alice", permissions: Permissions(["audit.read"]))))
        let key = try #require(try folder.read("alice.operator.pub").split(separator: " ").first)
        try folder.write("alice.operator.pub", "\(key) maintenance.read audit.read drones.fly\n")
        let widened = Permissions(["maintenance.read", "audit.read", "drones.fly"])
        #expect(try await caller(signer) == .operator(Operator(name: "alice", permissions: widened)))
    }

    @Test func `made twice stay as they are, permissions included`() throws {
        let keys = try ServiceKeys.create(in: folder.path)
        try keys.createOperator("alice", permissions: Permissions(["audit.read"]))
        let first = try folder.contents()
        try keys.createOperator("alice", permissions: .operator)
        #expect(try folder.contents() == first)
    }

    @Test func `count no more once the public file is gone`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        let signer = try keys.operatorSigner(clock: clock)
        try folder.delete("operator.operator.pub")
        await #expect(throws: Refusal.self) { try await caller(signer) }
    }

    @Test(arguments: ["", "Alice", "al.ice", "../alice", "a b", String(repeating: "a", count: 41)])
    func `have a name of few letters, since it names a file`(name: String) throws {
        let keys = try ServiceKeys.create(in: folder.path)
        #expect(throws: KeyError.malformed("an operator's name is 1 to 40 of a-z, 0-9 and dash")) {
            try keys.createOperator(name, permissions: .operator)
        }
    }

    @Test func `cannot speak for a service, nor a service for an operator`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        let (operators, commerces) = (
            try folder.read("operator.operator.key"), try folder.read("commerce.key")
        )
        let impostor = try SigningKey(seed: Secret([UInt8](try #require([UInt8](base64: operators.trimmed)))))
        await #expect(throws: Refusal.self) {
            try await caller(ServiceSigner(service: "commerce", key: impostor, clock: clock))
        }
        await #expect(throws: Refusal.self) {
            try await caller(ServiceSigner(service: "operator", key: impostor, clock: clock))
        }
        let commerce = try SigningKey(seed: Secret([UInt8](try #require([UInt8](base64: commerces.trimmed)))))
        await #expect(throws: Refusal.self) {
            try await caller(OperatorSigner(name: "operator", key: commerce, clock: clock))
        }
        await #expect(throws: Refusal.self) {
            try await caller(OperatorSigner(name: "commerce", key: commerce, clock: clock))
        }
        _ = keys
    }

    @Test func `of a service have no permissions beside them`() throws {
        let keys = try ServiceKeys.create(in: folder.path)
        try folder.write("commerce.pub", try folder.read("commerce.pub").trimmed + " audit.read\n")
        #expect(throws: KeyError.self) { try keys.trustedKeys() }
    }
}

extension String {
    fileprivate var trimmed: String { String(split(whereSeparator: \.isWhitespace).first ?? "") }
}
