import NIOCore
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A stream` {
    @Test(arguments: [0, 1, 1_000])
    func `from a server arrives whole and in order`(count: Int) async throws {
        try await LabServer().run { lab in
            var next = 0
            for try await message in try await lab.channel.serverStreaming(
                Lab.count, ByteBuffer(number: count), .none)
            {
                #expect(message.number == next)
                next += 1
            }
            #expect(next == count)
        }
    }

    @Test(arguments: [0, 1, 1_000])
    func `from a client arrives whole`(count: Int) async throws {
        try await LabServer().run { lab in
            let sum = try await lab.channel.clientStreaming(Lab.sum, .none) { requests in
                for number in 0..<count { try await requests.send(ByteBuffer(number: number)) }
            }
            #expect(sum.number == count * (count - 1) / 2)
        }
    }

    @Test func `both ways is a conversation`() async throws {
        try await LabServer().run { lab in
            let heard = AsyncCounter()
            try await lab.channel.bidirectional(Lab.converse, .none) { requests, answers in
                var answers = answers.makeAsyncIterator()
                for number in 0..<100 {
                    try await requests.send(ByteBuffer(number: number))
                    if try await answers.next()?.number == number { heard.add() }
                }
            }
            #expect(heard.count == 100)
        }
    }

    @Test func `that is refused while the client sends ends the sending`() async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.clientStreaming(Lab.refuseUpload, .none) { requests in
                    while true { try await requests.send(ByteBuffer(string: "more")) }
                }
            }
            #expect(error.reason == "OUT_OF_STOCK")
        }
    }

    @Test func `whose client fails is cancelled, and its error is the one thrown`() async throws {
        try await LabServer().run { lab in
            await #expect(throws: LabFault.self) {
                try await lab.channel.clientStreaming(Lab.uphold, .none) { _ in
                    await lab.lab.started.reaches(1)
                    throw LabFault(secret: "")
                }
            }
            await lab.lab.cancelled.reaches(1)
        }
    }

    @Test func `that its reader lets go of stops its handler`() async throws {
        try await LabServer().run { lab in
            for try await _ in try await lab.channel.serverStreaming(Lab.flood, ByteBuffer(number: 10), .none)
            { break }
            await lab.lab.floodEnded.reaches(1)
        }
    }

    @Test func `goes on when its channel is let go of`() async throws {
        try await LabServer().run { lab in
            let stream = try await Self.flood(lab.port)
            var read = 0
            for try await _ in stream {
                read += 1
                if read == 1_000 { break }
            }
            #expect(read == 1_000)
        }
    }

    private static func flood(_ port: Int) async throws -> ByteSequence {
        let channel = try RPC.Channel(
            to: [Address(host: "127.0.0.1", port: port)], limits: .patient, logger: .silent)
        return try await channel.serverStreaming(Lab.flood, ByteBuffer(number: 1_000), .none)
    }

    @Test func `over TCP closes with an empty frame, and not with an answer`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Count", "2", flags: .remoteClosed))
            #expect(
                await peer.frames(3) == [
                    .data(1, "0"), .data(1, "1"), .data(1, flags: [.remoteClosed, .noData]),
                ])
        }
    }
}

@Suite(.timeLimit(.minutes(5)), .alone) struct `A slow reader` {
    @Test func `of a server that grants no credit loses its stream, after what it had, and nothing else`()
        async throws
    {
        var limits = ChannelLimits.patient
        limits.streamItemsMax = 16
        let server = try await RawServer()
        let channel = try `A channel`.channel(to: server.port, limits: limits)
        let flood = try await channel.serverStreaming(Lab.flood, ByteBuffer(), .none)
        let peer = await server.peer(1)
        _ = await peer.frames(1)
        for number in 0..<17 { try await peer.send(.data(1, "\(number)")) }
        // The call is cancelled because the client's backlog is full.
        #expect(await peer.frames(2).last == Frame(.cancel, stream: 1))
        async let answer = channel.unary(Lab.echo, ByteBuffer(), .none)
        #expect(await peer.frames(3).last?.header.type == .request)
        try await peer.send(.response(3, "hi"))
        #expect(try await answer == ByteBuffer(string: "hi"))
        let read = AsyncCounter()
        let error = try await refusal {
            for try await _ in flood { read.add() }
        }
        #expect(error.code == .resourceExhausted)
        #expect(error.reason == "READER_TOO_SLOW")
        #expect(read.count == 16)
        channel.close()
        try await server.stop()
    }

    @Test func `of bytes has its streams closed, and its other calls answered`() async throws {
        var limits = ServerLimits()
        limits.slowReaderTimeout = .milliseconds(200)
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            try await peer.read(false)
            try await peer.send(
                .request(1, "Flood", "100000", flags: .remoteClosed), .request(3, "Echo", "hi"))
            await lab.lab.floodEnded.reaches(1)
            #expect(lab.lab.floodErrors.withLock { $0.map(\.reason) } == ["READER_TOO_SLOW"])
            #expect(lab.lab.flooded.count > 0)
            // Another connection never noticed.
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            try await peer.read(true)
            let answers = await peer.frames(lab.lab.flooded.count + 2).filter { $0.header.type == .response }
            #expect(Set(answers.map(\.header.stream)) == [1, 3])
            try await peer.close()
        }
    }

    @Test func `that takes nothing at all loses its connection`() async throws {
        var limits = ServerLimits()
        limits.stalledWriteTimeout = .milliseconds(200)
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            try await peer.read(false)
            try await peer.send(.request(1, "Flood", "100000", flags: .remoteClosed))
            await lab.lab.floodEnded.reaches(1)
            #expect(lab.lab.floodErrors.withLock { $0.map(\.code) } == [.cancelled])
            try await peer.read(true)
            await peer.closed.reaches(1)
        }
    }

    @Test func `of several streams has the one refused that goes over what they may hold together`()
        async throws
    {
        var limits = ServerLimits()
        limits.backlogBytesMax = 1_000
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            let message = String(repeating: "1", count: 600)
            try await peer.send(
                .request(1, "Uphold", flags: [.remoteOpen, .noData]), .data(1, message),
                .request(3, "Uphold", flags: [.remoteOpen, .noData]), .data(3, message))
            let status = try #require(try await peer.answer(on: 3).status)
            #expect(RPCError(status: status).reason == "BACKLOG_FULL")
            try await peer.send(.data(1, "1", flags: .remoteClosed))
            lab.lab.gate.add()
            #expect(try await peer.answer(on: 1).status == nil)
            // What was read, or never will be, counts no more.
            try await peer.send(
                .request(5, "Sum", flags: [.remoteOpen, .noData]), .data(5, "7", flags: .remoteClosed))
            #expect(try await peer.answer(on: 5).payload == ByteBuffer(string: "7"))
            try await peer.close()
        }
    }

    @Test func `of requests has the stream refused, not the connection`() async throws {
        var limits = ServerLimits()
        limits.streamItemsMax = 8
        try await LabServer(limits: limits).run { lab in
            let error = try await refusal {
                try await lab.channel.clientStreaming(Lab.uphold, .none) { requests in
                    for _ in 0..<1_000 { try await requests.send(ByteBuffer(number: 1)) }
                }
            }
            #expect(error.code == .resourceExhausted)
            #expect(error.reason == "BACKLOG_FULL")
            let answer = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            #expect(answer == ByteBuffer())
        }
    }
}
