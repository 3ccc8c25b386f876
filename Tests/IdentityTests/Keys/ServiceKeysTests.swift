import Foundation
import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `Keys of services` {
    let folder = KeyFolder()
    let clock = ManualClock()

    func caller(_ credential: some Credential) async throws -> Caller {
        let verifier = TokenVerifier(
            audience: "payments", trusting: try ServiceKeys(in: folder.path).trustedKeys(),
            people: PersonKeys(known: []), revocations: RevocableByHand(), clock: clock)
        return try await verifier.caller(of: bearer(try await credential.token(for: "payments")))
    }

    @Test func `are made for every service, and each is believed`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        for service in ["accounts", "messaging", "commerce", "payments", "billing", "gateway"] {
            #expect(try await caller(try keys.signer(for: service, clock: clock)) == .service(service))
        }
        let files = try folder.contents().keys.filter { $0.hasSuffix(".pub") }
        #expect(files.count == 7)
    }

    @Test func `are open to their owner alone`() throws {
        _ = try ServiceKeys.create(in: folder.path)
        for service in ServiceKeys.services {
            #expect(try folder.mode(of: "\(service).key") == 0o600)
            #expect(try folder.mode(of: "\(service).pub") == 0o644)
        }
    }

    @Test func `made twice are the same`() throws {
        _ = try ServiceKeys.create(in: folder.path)
        let first = try folder.contents()
        _ = try ServiceKeys.create(in: folder.path)
        #expect(try folder.contents() == first)
    }

    @Test func `are made one by one when some are missing`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        try folder.delete("payments.key")
        try folder.delete("payments.pub")
        try folder.delete("billing.pub")
        let commerce = try folder.read("commerce.key")
        _ = try ServiceKeys.create(in: folder.path)
        #expect(try folder.read("commerce.key") == commerce)
        for service in ["payments", "billing"] {
            #expect(try await caller(try keys.signer(for: service, clock: clock)) == .service(service))
        }
    }

    @Test func `that others can read are refused`() throws {
        let keys = try ServiceKeys.create(in: folder.path)
        try folder.setMode(of: "commerce.key", 0o644)
        #expect(throws: KeyError.exposed(path: "\(folder.path)/commerce.key")) {
            try keys.signer(for: "commerce")
        }
    }

    @Test(arguments: ["", "not base 64!", "AAAA", String(repeating: "A", count: 5_000)])
    func `that are no keys are refused with the name of the file`(text: String) throws {
        let keys = try ServiceKeys.create(in: folder.path)
        try folder.write("commerce.pub", text)
        do {
            _ = try keys.trustedKeys()
            Issue.record("accepted")
        } catch {
            #expect("\(error)".hasPrefix("\(folder.path)/commerce.pub"))
        }
    }

    @Test func `can be replaced without a stop, by two lines in the public file`() async throws {
        let keys = try ServiceKeys.create(in: folder.path)
        let before = try keys.signer(for: "commerce", clock: clock)
        let old = try folder.read("commerce.pub")
        try folder.delete("commerce.key")
        try folder.delete("commerce.pub")
        _ = try ServiceKeys.create(in: folder.path)
        try folder.write("commerce.pub", old + (try folder.read("commerce.pub")))
        #expect(try await caller(before) == .service("commerce"))
        #expect(try await caller(try keys.signer(for: "commerce", clock: clock)) == .service("commerce"))
    }

    @Test func `without a folder are refused with its name`() {
        #expect(throws: KeyError.missing(path: "/nowhere/at/all")) {
            try ServiceKeys(in: "/nowhere/at/all").trustedKeys()
        }
    }
}

@Suite struct `Keys for people` {
    let folder = KeyFolder()

    @Test func `are made once, for their owner alone`() throws {
        let first = try PersonKeyFiles(in: folder.path)
        #expect(try folder.mode(of: "tokens.key") == 0o600)
        #expect(try PersonKeyFiles(in: folder.path).published == first.published)
        #expect(first.published.map(\.id) == [first.signing.id])
    }

    @Test func `that were replaced are still published, and sign no more`() throws {
        let first = try PersonKeyFiles(in: folder.path)
        try folder.rename("tokens.key", "tokens.2026-03.key")
        let second = try PersonKeyFiles(in: folder.path)
        #expect(second.signing.id != first.signing.id)
        #expect(second.published.map(\.id) == [second.signing.id, first.signing.id])
    }

    @Test func `are named by the thumbprint of RFC 8037`() throws {
        // The RFC's own example, appendix A.3.
        let x: [UInt8] = [
            0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
            0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
        ]
        #expect(try VerifyingKey(bytes: x).id == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
    }
}
