import Foundation
import Testing

@testable import Payments

@Suite struct `What a hold is refused for, for ever` {
    @Test func `is what the contract says, beside a hold that was voided before`() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let proto = try String(
            contentsOf: repository.appending(path: "proto/souk/payments/v1/payments.proto"), encoding: .utf8)
        let prose = try #require(proto.firstMatch(of: /Refused for ever: ((?s).*?)\. A nonce is used up/))
        let words = prose.1.matches(of: /\b[A-Z]+_[A-Z_]+\b/).map { String($0.0) }
        #expect(Set(words) == Set(HoldRefusal.allCases.map(\.rawValue) + ["HOLD_VOIDED"]))
    }
}
