import TestKit
import Testing
import Values

@testable import RPC

@Suite(.timeLimit(.minutes(2))) struct `A stream by a token` {
    @Test(arguments: [true, false])
    func `ends when the token expires, whoever brought it`(signsIn: Bool) async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            if signsIn { _ = try await peer.signIn("maria@900") }
            let stream = try await peer.watch(token: signsIn ? nil : "maria@900")
            let longer = try await peer.watch(token: "otto@1800")
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED")
            await lab.streams.ended.reaches(1)
            #expect(await lab.open(1) == 1)
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.end(of: longer) == "TOKEN_EXPIRED")
        }
    }

    @Test func `ends when it expires, also where the client sends`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            let stream = try await peer.upload(token: "maria@900")
            #expect(await lab.open(1) == 1)
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED")
            await lab.streams.ended.reaches(1)
        }
    }

    @Test func `ends when its session is revoked, and no other's does`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            let streams = [
                try await peer.watch(token: "maria@900"), try await peer.watch(token: "maria@900"),
            ]
            let other = try await peer.watch(token: "otto@900")
            lab.book.revoke(.session(try SessionID("ses_maria")))
            for stream in streams { #expect(try await peer.end(of: stream) == "SESSION_REVOKED") }
            #expect(await lab.open(1) == 1)
            lab.book.revoke(.session(try SessionID("ses_otto")), saying: nil)
            #expect(try await peer.end(of: other) == "SESSION_REVOKED")
        }
    }

    @Test func `ends when its caller leaves the business it acts for, and not their own`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            let member = try await peer.watch(token: "maria:mugs:orders.read@900")
            _ = try await peer.watch(token: "maria:plates:orders.read@900")
            _ = try await peer.watch(token: "maria@900")
            lab.book.revoke(.member(try AccountID("acc_maria"), of: try BusinessID("mugs")))
            #expect(try await peer.end(of: member) == "SESSION_REVOKED")
            #expect(await lab.open(2) == 2)
        }
    }

    @Test func `goes on when its caller signs in again, however it was opened`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria@900")
            let streams = [try await peer.watch(), try await peer.watch(token: "maria@600")]
            let other = try await peer.watch(token: "otto@900")
            _ = try await peer.signIn("maria@1800")
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.end(of: other) == "TOKEN_EXPIRED")
            #expect(await lab.open(2) == 2)
            lab.book.clock.advance(seconds: 900)
            for stream in streams { #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED") }
        }
    }

    @Test func `is not cut short by an older token of its caller`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            let stream = try await peer.watch(token: "maria@1800")
            _ = try await peer.signIn("maria@900")
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.call("Who") == "TOKEN_EXPIRED")
            #expect(await lab.open(1) == 1)
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED")
        }
    }

    @Test func `by its connection ends when another caller signs in`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria@900")
            let stream = try await peer.watch()
            _ = try await peer.watch(token: "maria@900")
            _ = try await peer.signIn("maria:mugs:orders.read@900")
            #expect(try await peer.end(of: stream) == "SIGN_IN_REPLACED")
            #expect(await lab.open(1) == 1)
        }
    }

    @Test func `ends when its caller's newer token lost the permission`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            _ = try await peer.signIn("maria:mugs:orders.read@900")
            let stream = try await peer.watch()
            _ = try await peer.signIn("maria:mugs:billing.read@1800")
            #expect(try await peer.end(of: stream) == "ACCESS_DENIED")
        }
    }

    @Test func `goes on with a newer token that is sent on it`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            let stream = try await peer.watch(token: "maria@900")
            try await peer.renew(stream, "maria@1800")
            // Answers in order: the renewal has been read.
            _ = try await peer.call("Anyone")
            while lab.firstExpiry != 1_800 { await Task.yield() }
            lab.book.clock.advance(seconds: 1_800)
            #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED")
        }
    }

    @Test(arguments: ["otto@1800", "forged", "", String(repeating: "x", count: 5_000)])
    func `is not changed by a token on it that is not its caller's`(token: String) async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            let stream = try await peer.watch(token: "maria@900")
            try await peer.renew(stream, token)
            _ = try await peer.call("Anyone")
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED")
        }
    }

    @Test func `is renewed at every server that it passes`() async throws {
        try await SessionLab().run { lab in
            let channel = try RPC.Channel(
                to: [Address(host: "127.0.0.1", port: lab.server.boundPort ?? 0)], logger: .silent)
            defer { channel.close() }
            let front = Server(
                services: [StreamForwarder(channel: channel, lab: lab.streams)],
                ServerConfiguration(authenticator: lab.book, logger: .silent))
            try await front.start()
            let peer = SessionPeer(raw: try await RawPeer.connect(to: front.boundPort ?? 0))
            _ = try await peer.signIn("maria@900")
            let stream = try await peer.watch()
            #expect(lab.firstExpiry == 900)
            _ = try await peer.signIn("maria@1800")
            while lab.firstExpiry != 1_800 { await Task.yield() }
            lab.book.clock.advance(seconds: 900)
            #expect(try await peer.signIn("maria@1801") == "acc_maria")
            while lab.firstExpiry != 1_801 { await Task.yield() }
            lab.book.clock.advance(seconds: 901)
            #expect(try await peer.end(of: stream) == "TOKEN_EXPIRED")
            await lab.streams.ended.reaches(1)
            await front.shutdown(grace: .zero)
        }
    }

    @Test func `is not looked after any more once it is over`() async throws {
        try await SessionLab().run { lab in
            let peer = try await lab.peer()
            for _ in 0..<3 { _ = try await peer.watch(token: "maria@900") }
            #expect(await lab.open(3) == 3)
            try await peer.raw.close()
            await lab.streams.ended.reaches(3)
            #expect(await lab.open(0) == 0)
        }
    }

    @Test func `ends for what was revoked while its token was checked`() async throws {
        let book = TokenBook()
        let streams = OpenStreams(book)
        let revision = streams.revision
        let credentials = Metadata(bearer: Secret("maria@900"))
        let token = CallerToken(try await book.caller(of: credentials), credentials)
        book.revoke(.session(try SessionID("ses_maria")))

        let stream = StreamAuthorization(OpenStreamHandlers.watch, on: nil, bringsToken: true)
        let ended = AsyncCounter()
        stream.onEnd { if $0.reason == "SESSION_REVOKED" { ended.add() } }
        streams.add(stream, by: token, checkedAt: revision)
        await ended.reaches(1)
        streams.remove(stream)
        #expect(streams.count() == 0)
    }
}

extension SessionLab {
    /// How many seconds after the test's beginning the first token of a stream ends.
    fileprivate var firstExpiry: Int64? {
        server.core.pipeline.streams?.firstExpiry?.seconds(since: ManualClock.morning)
    }
}

@Suite struct `Streams by their expiry` {
    @Test func `come due in order, and one that closed is forgotten`() {
        var heap = ExpiryHeap()
        var random = SystemRandomNumberGenerator()
        var expected: [(stream: StreamAuthorization, seconds: Int64)] = []
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: 1...1_000, using: &random)
            let stream = StreamAuthorization(OpenStreamHandlers.watch, on: nil, bringsToken: true)
            heap.set(stream, at: Timestamp(microseconds: seconds))
            expected.append((stream, seconds))
        }
        for index in expected.indices where index % 3 == 0 {
            expected[index].seconds += 500
            heap.set(expected[index].stream, at: Timestamp(microseconds: expected[index].seconds))
        }
        for entry in expected.prefix(500) { heap.remove(entry.stream) }
        expected.removeFirst(500)
        for now in Int64(0)...1_500 {
            let due = heap.due(at: Timestamp(microseconds: now))
            #expect(
                Set(due.map(ObjectIdentifier.init))
                    == Set(expected.filter { $0.seconds == now }.map { ObjectIdentifier($0.stream) }))
        }
        #expect(heap.first == nil)
    }
}
