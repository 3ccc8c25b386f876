import RPC
import TestKit
import Testing
import Values

@testable import Identity

@Suite struct `What was taken back` {
    let start = ManualClock.morning
    let boot = ContinuousClock.now
    var revocations = Revocations(entriesMax: 100)

    func token(
        session: String = "ses_1", of business: String? = nil, issued seconds: Int64 = 0
    ) throws -> PersonToken {
        PersonToken(
            person: Person(
                account: try AccountID("acc_maria"), session: try SessionID(session),
                acting: try business.map {
                    Acting(business: try BusinessID($0), role: "agent", permissions: .agent)
                }),
            issuedAt: start.adding(seconds: seconds))
    }

    func apiKeyToken(_ id: String, issued seconds: Int64 = 0) throws -> APIKeyToken {
        APIKeyToken(
            key: APIKeyCaller(id: id, business: try BusinessID("mugs"), permissions: .business),
            issuedAt: start.adding(seconds: seconds))
    }

    mutating func change(_ business: String, after seconds: Int64) throws {
        revocations.change(
            try AccountID("acc_maria"), at: try BusinessID(business), changed: start.adding(seconds: seconds),
            now: now(after: seconds))
    }

    /// That long after the start, while the clock is ahead by so much.
    func now(after seconds: Int64, ahead: Int64 = 0) -> Revocations.Moment {
        Revocations.Moment(
            start.adding(seconds: seconds + ahead), uptime: boot.advanced(by: .seconds(seconds)))
    }

    @Test mutating func `ends every token of a session, however new`() throws {
        revocations.revoke(try SessionID("ses_1"), at: start, now: now(after: 0))
        for seconds: Int64 in [-60, 0, 60] {
            #expect(throws: Refusal.sessionRevoked) {
                try revocations.refuseIfRevoked(try token(issued: seconds))
            }
        }
        try revocations.refuseIfRevoked(try token(session: "ses_2"))
    }

    @Test mutating func `ends every token of an API key, however new`() throws {
        revocations.revoke(apiKey: "key_1", at: start, now: now(after: 0))
        for seconds: Int64 in [-60, 0, 60] {
            #expect(throws: Refusal.apiKeyRevoked) {
                try revocations.refuseIfRevoked(try apiKeyToken("key_1", issued: seconds))
            }
        }
        try revocations.refuseIfRevoked(try apiKeyToken("key_2"))
    }

    @Test mutating func `ends the tokens of a role issued at or before its change`() throws {
        try change("mugs", after: 10)
        for seconds: Int64 in [0, 10] {
            #expect(throws: Refusal.tokenStale) {
                try revocations.refuseIfRevoked(try token(of: "mugs", issued: seconds))
            }
        }
        try revocations.refuseIfRevoked(try token(of: "mugs", issued: 11))
        try revocations.refuseIfRevoked(try token(of: "plates"))
        try revocations.refuseIfRevoked(try token())
    }

    @Test mutating func `does not forget a role's later change with its first`() throws {
        try change("mugs", after: 0)
        try change("mugs", after: 600)
        try change("plates", after: 1_500)
        #expect(throws: Refusal.tokenStale) {
            try revocations.refuseIfRevoked(try token(of: "mugs", issued: 600))
        }
    }

    @Test mutating func `is forgotten when no token can be that old`() throws {
        for second: Int64 in 0..<50 {
            let moment = start.adding(seconds: second)
            revocations.revoke(try SessionID("ses_\(second)"), at: moment, now: now(after: second))
        }
        revocations.revoke(apiKey: "key_1", at: start.adding(seconds: 49), now: now(after: 49))
        #expect(revocations.count == 51)
        let later = now(after: 49 + Revocations.memorySeconds)
        revocations.revoke(try SessionID("ses_last"), at: later.wall, now: later)
        #expect(revocations.count == 3)
        try revocations.refuseIfRevoked(try token(session: "ses_3", issued: 1_500))
    }

    @Test mutating func `is kept while the clock here is set forward and back`() throws {
        revocations.revoke(try SessionID("ses_1"), at: start, now: now(after: 0))
        try change("mugs", after: 0)
        let ahead = now(after: 60, ahead: 3_600)
        revocations.revoke(try SessionID("ses_2"), at: ahead.wall, now: ahead)
        #expect(throws: Refusal.sessionRevoked) { try revocations.refuseIfRevoked(try token()) }
        #expect(throws: Refusal.tokenStale) {
            try revocations.refuseIfRevoked(try token(session: "ses_3", of: "mugs"))
        }
    }

    @Test mutating func `is kept for tokens that were signed while accounts' clock was ahead`() throws {
        let hourAhead = start.adding(seconds: 3_600)
        revocations.revoke(try SessionID("ses_1"), at: hourAhead, now: now(after: 0))
        revocations.revoke(try SessionID("ses_2"), at: hourAhead, now: now(after: 3_600))
        #expect(throws: Refusal.sessionRevoked) {
            try revocations.refuseIfRevoked(try token(issued: 3_600))
        }
        let later = now(after: 3_601 + Revocations.memorySeconds)
        revocations.revoke(try SessionID("ses_3"), at: later.wall, now: later)
        #expect(revocations.count == 1)
    }

    @Test mutating func `ends too much rather than too little when there is no room`() throws {
        for second: Int64 in 0..<200 {
            let moment = start.adding(seconds: second)
            revocations.revoke(try SessionID("ses_\(second)"), at: moment, now: now(after: second))
        }
        #expect(revocations.count == 100)
        #expect(throws: Refusal.tokenStale) {
            try revocations.refuseIfRevoked(try token(session: "ses_3", issued: 0))
        }
        #expect(throws: Refusal.tokenStale) {
            try revocations.refuseIfRevoked(try token(session: "ses_other", issued: 99))
        }
        try revocations.refuseIfRevoked(try token(session: "ses_other", issued: 100))
        #expect(throws: Refusal.tokenStale) {
            try revocations.refuseIfRevoked(try apiKeyToken("key_1", issued: 99))
        }
        try revocations.refuseIfRevoked(try apiKeyToken("key_1", issued: 100))
    }

    @Test mutating func `dated ahead does not lock out those to come when there is no room`() throws {
        revocations.revoke(try SessionID("ses_ahead"), at: start.adding(seconds: 86_400), now: now(after: 0))
        for number in 0..<200 {
            revocations.revoke(try SessionID("ses_\(number)"), at: start, now: now(after: 0))
        }
        #expect(throws: Refusal.tokenStale) {
            try revocations.refuseIfRevoked(try token(session: "ses_other", issued: 299))
        }
        try revocations.refuseIfRevoked(try token(session: "ses_other", issued: 301))
    }

    @Test mutating func `is told twice to no other end`() throws {
        for _ in 0..<2 {
            revocations.revoke(try SessionID("ses_1"), at: start, now: now(after: 0))
            revocations.revoke(apiKey: "key_1", at: start, now: now(after: 0))
            try change("mugs", after: 0)
        }
        #expect(revocations.count == 3)
    }
}
