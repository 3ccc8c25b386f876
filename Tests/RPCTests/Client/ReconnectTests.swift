import NIOCore
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A channel` {
    static func channel(
        to ports: Int..., limits: ChannelLimits = .patient, firstStream: UInt32 = 1
    ) throws -> RPC.Channel {
        try RPC.Channel(
            ports.map { Address(host: "127.0.0.1", port: $0) }, nil, "", nil, limits, .silent,
            firstStream: firstStream)
    }

    /// A port where nobody listens.
    static func deadPort() async throws -> Int {
        let server = try await RawServer()
        try await server.stop()
        return server.port
    }

    @Test func `says which peer it cannot reach, after a moment, then at once`() async throws {
        var limits = ChannelLimits.patient
        limits.connectWaitMax = .milliseconds(200)
        let port = try await Self.deadPort()
        let channel = try Self.channel(to: port, limits: limits)
        for _ in 0..<2 {
            let error = try await refusal { try await channel.unary(Lab.echo, ByteBuffer(), .none) }
            #expect(error.code == .unavailable)
            #expect(error.reason == "PEER_UNREACHABLE")
            #expect(error.message.contains("127.0.0.1:\(port)"))
        }
        channel.close()
    }

    @Test func `waits no longer for a connection than its call may take`() async throws {
        let channel = try Self.channel(to: try await Self.deadPort())
        let error = try await refusal {
            try await channel.unary(Lab.echo, ByteBuffer(), .within(.milliseconds(100)))
        }
        #expect([.deadlineExceeded, .unavailable].contains(error.code))
        channel.close()
    }

    @Test func `may be made before its server is there`() async throws {
        let port = try await Self.deadPort()
        let channel = try Self.channel(to: port)
        async let answer = channel.unary(Lab.echo, ByteBuffer(string: "early"), .none)
        let lab = try await LabServer(port: port)
        #expect(try await answer == ByteBuffer(string: "early"))
        channel.close()
        await lab.stop()
    }

    @Test func `finds its server again after it was gone`() async throws {
        let first = try await LabServer()
        let channel = try Self.channel(to: first.port)
        _ = try await channel.unary(Lab.echo, ByteBuffer(), .none)
        await first.stop()
        let second = try await LabServer(port: first.port)
        _ = try await channel.unary(Lab.ask, ByteBuffer(), .none)
        channel.close()
        await second.stop()
    }

    @Test func `takes turns among its addresses, and leaves out one that is dead`() async throws {
        let (one, other) = (try await LabServer(), try await LabServer())
        let channel = try Self.channel(to: one.port, try await Self.deadPort(), other.port)
        // Until both are connected it may well use one of them alone.
        var peers: Set<String> = []
        while peers.count < 2 {
            for lab in [one.lab, other.lab] { lab.seen.withLock { $0 = nil } }
            _ = try await channel.unary(Lab.look, ByteBuffer(), .none)
            if one.lab.seen.withLock({ $0 != nil }) { peers.insert("one") }
            if other.lab.seen.withLock({ $0 != nil }) { peers.insert("other") }
        }
        channel.close()
        await one.stop()
        await other.stop()
    }

    @Test func `does not repeat what may have been done`() async throws {
        let server = try await RawServer()
        let channel = try Self.channel(to: server.port)
        async let answer = refusal { try await channel.unary(Lab.echo, ByteBuffer(), .none) }
        let peer = await server.peer(1)
        #expect(await peer.frames(1).map(\.header.type) == [.request])
        try await peer.close()
        let error = try await answer
        #expect(error.code == .unavailable)
        #expect(error.reason == "CONNECTION_LOST")
        // It connects again, and nothing is sent.
        let next = await server.peer(2)
        #expect(next.arrived.count == 0)
        channel.close()
        try await server.stop()
    }

    @Test func `repeats what may be repeated, a few times`() async throws {
        var limits = ChannelLimits.patient
        limits.attemptsMax = 3
        let server = try await RawServer()
        let channel = try Self.channel(to: server.port, limits: limits)
        async let answer = refusal { try await channel.unary(Lab.ask, ByteBuffer(), .none) }
        for attempt in 1...3 {
            let peer = await server.peer(attempt)
            _ = await peer.frames(1)
            try await peer.close()
        }
        #expect(try await answer.reason == "CONNECTION_LOST")
        channel.close()
        try await server.stop()
    }

    @Test func `repeats anything that a leaving server did not begin`() async throws {
        let server = try await RawServer()
        let channel = try Self.channel(to: server.port)
        async let answer = channel.unary(Lab.echo, ByteBuffer(), .none)
        let leaving = await server.peer(1)
        _ = await leaving.frames(1)
        var refusal = ByteBuffer()
        ResponseEnvelope(status: RPCError.draining.status).write(to: &refusal)
        try await leaving.send(Frame(.response, stream: 1, payload: refusal))
        let next = await server.peer(2)
        _ = await next.frames(1)
        try await next.send(.response(1, "done"))
        #expect(try await answer == ByteBuffer(string: "done"))
        channel.close()
        try await server.stop()
    }

    @Test func `drops answers nobody waits for any more`() async throws {
        let server = try await RawServer()
        let channel = try Self.channel(to: server.port)
        async let first = channel.unary(Lab.echo, ByteBuffer(), .none)
        let peer = await server.peer(1)
        _ = await peer.frames(1)
        try await peer.send(.response(1, "first"))
        #expect(try await first == ByteBuffer(string: "first"))
        let error = try await refusal {
            try await channel.unary(Lab.echo, ByteBuffer(), .within(.milliseconds(500)))
        }
        #expect(error.code == .deadlineExceeded)
        #expect(await peer.frames(3).map(\.header.type) == [.request, .request, .cancel])
        try await peer.send(
            .response(3, "late"), .data(3, "late"), .response(1, "again"), .data(2, "even"),
            .response(0, "zero"),
            Frame(FrameType(rawValue: 9), stream: 3))
        async let answer = channel.unary(Lab.echo, ByteBuffer(), .none)
        _ = await peer.frames(4)
        try await peer.send(.response(5, "in time"))
        #expect(try await answer == ByteBuffer(string: "in time"))
        channel.close()
        try await server.stop()
    }

    @Test func `connects anew before its stream ids run out`() async throws {
        try await LabServer().run { lab in
            let channel = try Self.channel(to: lab.port, firstStream: ClientConnection.streamMax - 4)
            for number in 0..<20 {
                let answer = try await channel.unary(Lab.echo, ByteBuffer(number: number), .none)
                #expect(answer.number == number)
            }
            channel.close()
        }
    }

    @Test func `believes no server that answers garbage`() async throws {
        let server = try await RawServer()
        let channel = try Self.channel(to: server.port)
        async let malformed = refusal { try await channel.unary(Lab.echo, ByteBuffer(), .none) }
        let peer = await server.peer(1)
        _ = await peer.frames(1)
        try await peer.send(Frame(.response, stream: 1, payload: ByteBuffer(bytes: [0x0A, 0xFF])))
        #expect(try await malformed.reason == "ANSWER_MALFORMED")
        async let lost = refusal { try await channel.unary(Lab.echo, ByteBuffer(), .none) }
        _ = await peer.frames(2)
        try await peer.send(ByteBuffer(string: "HTTP/1.1 400 Bad Request\r\n\r\n"))
        #expect(try await lost.reason == "CONNECTION_LOST")
        channel.close()
        try await server.stop()
    }

    @Test func `fails every call once it is closed`() async throws {
        try await LabServer().run { lab in
            let channel = try Self.channel(to: lab.port)
            async let held = refusal { try await channel.unary(Lab.hold, ByteBuffer(), .none) }
            await lab.lab.started.reaches(1)
            channel.close()
            #expect(try await held.code == .unavailable)
            let error = try await refusal { try await channel.unary(Lab.echo, ByteBuffer(), .none) }
            #expect(error.reason == "CHANNEL_CLOSED")
            await lab.lab.cancelled.reaches(1)
        }
    }
}
