import RPC
import Testing
import Values

@testable import Identity

@Suite struct `Tokens seen before` {
    let tokens = VerifiedTokens(generationMax: 10)

    func token(_ name: String) -> VerifiedToken {
        VerifiedToken(caller: .service(name), holder: .selfSigned, expiresAt: .latest, edition: 0)
    }

    @Test func `are found by their text alone`() {
        tokens.keep(token("one"), as: VerifiedTokens.Key("one"))
        #expect(tokens.find(VerifiedTokens.Key("one"))?.caller == .service("one"))
        #expect(tokens.find(VerifiedTokens.Key("One")) == nil)
    }

    @Test func `never take more room than two generations`() {
        for number in 0..<1_000 {
            tokens.keep(token("\(number)"), as: VerifiedTokens.Key("\(number)"))
            #expect(tokens.count <= 20)
        }
    }

    @Test func `stay while they are used`() {
        let used = VerifiedTokens.Key("used")
        tokens.keep(token("used"), as: used)
        for number in 0..<1_000 {
            tokens.keep(token("\(number)"), as: VerifiedTokens.Key("\(number)"))
            #expect(tokens.find(used) != nil)
        }
    }
}
