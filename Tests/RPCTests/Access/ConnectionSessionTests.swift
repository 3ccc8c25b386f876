import TestKit
import Testing
import Values

@testable import RPC

@Suite(.timeLimit(.minutes(2))) struct `A connection that signs in` {
    @Test func `makes its calls without a token the caller's, and no other connection's`() async throws {
        try await SessionLab().run { lab in
            let (peer, other) = (try await lab.peer(), try await lab.peer())
            #expect(try await peer.call("Who") == "TOKEN_MISSING")
            #expect(try await peer.signIn("maria@900") == "acc_maria")
            #expect(try await peer.call("Who") == "acc_maria")
            #expect(try await peer.call("Anyone") == "acc_maria")
            #expect(try await other.call("Who") == "TOKEN_MISSING")
            #expect(try await other.call("Anyone") == "nobody")
        }
    }

    @Test func `leaves a call with a token of its own to that token, good or bad`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria@900")
            #expect(try await peer.call("Who", token: "otto@900") == "acc_otto")
            #expect(try await peer.call("Who", token: "forged") == "TOKEN_INVALID")
            #expect(try await peer.call("Who", token: "maria@0") == "TOKEN_EXPIRED")
            #expect(try await peer.call("Who", token: "") == "TOKEN_INVALID")
            #expect(try await peer.call("Anyone", token: "forged") == "nobody")
            #expect(try await peer.call("Who") == "acc_maria")
        }
    }

    @Test func `is nobody's when the token ends, until it signs in again`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria@900")
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.call("Who") == "TOKEN_EXPIRED")
            #expect(try await peer.call("Anyone") == "nobody")
            _ = try await peer.signIn("maria@1800")
            #expect(try await peer.call("Who") == "acc_maria")
            lab.book.revoke(.session(try .init("ses_maria")))
            #expect(try await peer.call("Who") == "SESSION_REVOKED")
        }
    }

    @Test func `is the newest caller's`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria@900")
            _ = try await peer.signIn("otto@900")
            #expect(try await peer.call("Who") == "acc_otto")
            _ = try await peer.signIn("maria:mugs:@900")
            #expect(try await peer.call("Who") == "ACCESS_DENIED")
        }
    }

    @Test(arguments: [("", "TOKEN_MISSING"), ("forged", "TOKEN_INVALID"), ("otto@0", "TOKEN_EXPIRED")])
    func `stays who it was when a sign-in is refused`(token: String, reason: String) async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria@900")
            #expect(try await peer.signIn(token) == reason)
            #expect(try await peer.call("Who") == "acc_maria")
        }
    }

    @Test func `may do so ten times in a row, refusals included`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            for number in 0..<10 {
                let token = number % 2 == 0 ? "forged" : "maria@900"
                #expect(try await peer.signIn(token) != "TOO_MANY_SIGN_INS")
            }
            #expect(try await peer.signIn("otto@900") == "TOO_MANY_SIGN_INS")
            #expect(try await peer.call("Who") == "acc_maria")
            #expect(try await lab.peer().signIn("otto@900") == "acc_otto")
        }
    }
}
