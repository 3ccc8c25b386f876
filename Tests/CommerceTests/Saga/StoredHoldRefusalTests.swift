import Foundation
import RPC
import Testing

@testable import Commerce

@Suite struct `A refusal that payments stores with a hold` {
    @Test func `is one that the contract says is for ever`() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let proto = try String(
            contentsOf: repository.appending(path: "proto/souk/payments/v1/payments.proto"), encoding: .utf8)
        let prose = try #require(proto.firstMatch(of: /Refused for ever: ((?s).*?)\. A nonce is used up/))
        let words = prose.1.matches(of: /\b[A-Z]+_[A-Z_]+\b/).map { String($0.0) }
        #expect(Set(words + ["HOLD_REFUSED"]) == Set(StoredHoldRefusal.allCases.map(\.rawValue)))
    }

    @Test(arguments: ["SIGNATURE_INVALID", "EXPIRY_INVALID"])
    func `is told from a malformed request by its code`(word: String) {
        #expect(StoredHoldRefusal(word, .failedPrecondition) != nil)
        #expect(StoredHoldRefusal(word, .invalidArgument) == nil)
    }
}
