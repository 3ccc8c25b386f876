import NIOCore
import Synchronization
import Testing
import Wire

@testable import RPC

/// What a server does with the credit that a client announces, and what it grants.
@Suite(.timeLimit(.minutes(5)), .alone) struct `Credit of a stream` {
    /// A message of `flood` that costs 164.
    static let message = ByteBuffer(repeating: 1, count: 100)

    @Test func `is what a client is sent, and no more until it grants some`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Flood", "100", flags: .remoteClosed, credit: "1000"))
            let first = await peer.frames(8)
            #expect(first[0] == .credit(1, 0))
            #expect(
                first.dropFirst()
                    == Array(repeating: Frame(.data, stream: 1, payload: Self.message), count: 7)[...])
            try await peer.send(.request(3, "Echo"))
            #expect(await peer.frames(9).last == Frame(.response, stream: 3))
            // 1,000 less 7 messages, and these, are enough for two more.
            try await peer.send(.credit(1, 2 * 164))
            _ = await peer.frames(11)
            try await peer.send(.request(5, "Echo"))
            #expect(await peer.frames(12).last == Frame(.response, stream: 5))
            try await peer.close()
        }
    }

    @Test(arguments: ["0", "-5", "many", "", "99999999999999999999", "2147483648"])
    func `that is no number of bytes counts as none announced`(credit: String) async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Count", "1", flags: .remoteClosed, credit: credit))
            #expect(
                await peer.frames(2) == [.data(1, "0"), .data(1, flags: [.remoteClosed, .noData])])
            try await peer.close()
        }
    }

    @Test func `beyond all bounds, malformed or for no stream does no harm`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Flood", "100", flags: .remoteClosed, credit: "100"))
            _ = await peer.frames(2)
            for bytes in [ByteBuffer(), ByteBuffer(bytes: [0, 0, 1]), ByteBuffer(repeating: 9, count: 5)] {
                try await peer.send(Frame(.credit, stream: 1, payload: bytes))
            }
            try await peer.send(
                .credit(0, 9), .credit(2, 9), .credit(77, 9), .request(3, "Hold"), .credit(3, 9))
            await lab.lab.started.reaches(1)
            #expect(lab.lab.flooded.count == 1)
            for _ in 0..<8 { try await peer.send(.credit(1, .max)) }
            await lab.lab.flooded.reaches(1_000)
            let connection = try #require(lab.server.core.connections.first)
            let credit = try await connection.loop.submit { connection.calls[1]?.credit?.bytes }.get()
            #expect(try #require(credit) <= StreamCredit.bytesMax)
            try await peer.send(Frame(.cancel, stream: 1))
            await lab.lab.floodEnded.reaches(1)
            try await peer.close()
        }
    }

    @Test(arguments: ["cancel", "deadline", "close", "response"])
    func `that never comes frees the sender in the end`(by end: String) async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            let timeout = Int64(end == "deadline" ? 50_000_000 : 0)
            try await peer.send(
                .request(1, "Flood", "100", flags: .remoteClosed, timeoutNano: timeout, credit: "1"))
            _ = await peer.frames(2)
            switch end {
            case "cancel": try await peer.send(Frame(.cancel, stream: 1))
            case "close": try await peer.close()
            case "response": try await peer.send(Frame(.data, stream: 1))
            default: break
            }
            await lab.lab.floodEnded.reaches(1)
            #expect(lab.lab.flooded.count == 1)
            if end != "close" { try await peer.close() }
        }
    }

    @Test func `is granted for what a handler has read, half a window at a time`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Sum", flags: [.remoteOpen, .noData], credit: "1"))
            let message = String(repeating: " ", count: 1_000)
            for _ in 0..<40 { try await peer.send(.data(1, message)) }
            // 31 messages are over half of 64 KiB; then the window grows to 256 KiB.
            let grown = CreditWindow.fullBytes - StreamCredit.initialBytes
            #expect(await peer.frames(2) == [.credit(1, 0), .credit(1, UInt32(31 * 1_064 + grown))])
            try await peer.send(.data(1, "7"), .data(1, flags: [.remoteClosed, .noData]))
            #expect(await peer.frames(3).last == .response(1, "7"))
            try await peer.close()
        }
    }

    @Test func `is not granted to a client that has announced none, nor is its absence waited for`()
        async throws
    {
        var limits = ServerLimits()
        limits.streamItemsMax = 8
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Uphold", flags: [.remoteOpen, .noData]))
            for _ in 0..<9 { try await peer.send(.data(1, "1")) }
            let status = try #require(try await peer.answer().status)
            #expect(RPCError(status: status).reason == "BACKLOG_FULL")
            try await peer.send(.request(3, "Count", "1000", flags: .remoteClosed))
            #expect(await peer.frames(1_002).dropFirst().allSatisfy { $0.header.type == .data })
            try await peer.close()
        }
    }

    @Test func `does not let a client that ignores it send without bounds`() async throws {
        var limits = ServerLimits()
        limits.streamBytesMax = 4_000
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Uphold", flags: [.remoteOpen, .noData], credit: "1000"))
            for _ in 0..<5 { try await peer.send(.data(1, String(repeating: "1", count: 1_000))) }
            let status = try #require(try await peer.answer(on: 1).status)
            #expect(RPCError(status: status).reason == "BACKLOG_FULL")
            try await peer.close()
        }
    }
}

/// What a client does with a server that grants credit, and with one that does not.
@Suite(.timeLimit(.minutes(5)), .alone) struct `A stream of requests` {
    /// Costs 4 KiB.
    static let message = ByteBuffer(repeating: 1, count: 4_096 - StreamCredit.messageBytes)
    /// The request, and what may be sent before a word of the server's.
    static let framesAtFirst = 1 + StreamCredit.initialBytes / 4_096

    /// A channel to a server of bytes, which has got so many frames of an upload.
    private func upload<Result>(
        creditWaitMax: Duration = .seconds(60), timeout: Duration? = nil,
        _ body: (RPC.Channel, RawPeer, Task<ByteBuffer, any Error>) async throws -> Result
    ) async throws -> Result {
        var limits = ChannelLimits.patient
        limits.creditWaitMax = creditWaitMax
        let server = try await RawServer()
        let channel = try `A channel`.channel(to: server.port, limits: limits)
        let upload = Task {
            try await channel.clientStreaming(Lab.sum, timeout.map { .within($0) } ?? .none) { requests in
                for _ in 0..<100 { try await requests.send(Self.message) }
            }
        }
        let peer = await server.peer(1)
        _ = await peer.frames(Self.framesAtFirst)
        let result = try await body(channel, peer, upload)
        channel.close()
        try await server.stop()
        return result
    }

    @Test func `waits for credit, while other calls go on`() async throws {
        try await upload { channel, peer, upload in
            try await peer.send(.credit(1, 0))
            async let echo = channel.unary(Lab.echo, ByteBuffer(), .none)
            #expect(await peer.frames(Self.framesAtFirst + 1).last?.header.stream == 3)
            try await peer.send(.response(3, "hi"), .credit(1, 3 * 4_096))
            #expect(try await echo == ByteBuffer(string: "hi"))
            let more = await peer.frames(Self.framesAtFirst + 4)
            #expect(
                more.suffix(3)
                    == Array(repeating: Frame(.data, stream: 1, payload: Self.message), count: 3)[...])
            // More than can be counted is as good as no bound.
            for _ in 0..<8 { try await peer.send(.credit(1, .max)) }
            let last = await peer.frames(102 + 1).last
            #expect(last == .data(1, flags: [.remoteClosed, .noData]))
            try await peer.send(.response(1, "7"))
            #expect(try await upload.value.number == 7)
        }
    }

    @Test func `goes on without credit to a server that knows of none`() async throws {
        try await upload(creditWaitMax: .milliseconds(20)) { channel, peer, upload in
            let last = await peer.frames(102).last
            #expect(last == .data(1, flags: [.remoteClosed, .noData]))
            try await peer.send(.response(1, "7"))
            #expect(try await upload.value.number == 7)
            // The connection's next stream knows it already: of credit nothing is left to wait for.
            async let next = channel.clientStreaming(Lab.sum, .none) { requests in
                for _ in 0..<100 { try await requests.send(Self.message) }
            }
            _ = await peer.frames(204)
            #expect(channel.pool.connections.first?.state.withLock { $0.flowControl } == .missing)
            try await peer.send(.response(3, "8"))
            #expect(try await next.number == 8)
        }
    }

    @Test func `is freed from waiting by its task's end`() async throws {
        try await upload { _, peer, upload in
            try await peer.send(.credit(1, 0))
            upload.cancel()
            await #expect(throws: CancellationError.self) { try await upload.value }
            #expect(await peer.frames(Self.framesAtFirst + 1).last == Frame(.cancel, stream: 1))
        }
    }

    @Test func `is freed from waiting by its deadline`() async throws {
        try await upload(timeout: .milliseconds(200)) { _, _, upload in
            let error = try await refusal { try await upload.value }
            #expect(error.code == .deadlineExceeded)
        }
    }

    @Test func `is freed from waiting by an early answer, or by the connection's end`() async throws {
        try await upload { _, peer, upload in
            try await peer.send(.credit(1, 0), .response(1, "5"))
            #expect(try await upload.value.number == 5)
        }
        try await upload { _, peer, upload in
            try await peer.close()
            let error = try await refusal { try await upload.value }
            #expect(error.reason == "CONNECTION_LOST")
        }
    }
}

@Suite(.timeLimit(.minutes(5)), .alone) struct `A reader of a stream` {
    /// Reads 100 messages of 4 KiB that the server sends, then makes a call; the frames that the server got.
    private func read(after first: Frame?) async throws -> [Frame] {
        let server = try await RawServer()
        let channel = try `A channel`.channel(to: server.port)
        var stream = try await channel.serverStreaming(Lab.flood, ByteBuffer(), .none).makeAsyncIterator()
        let peer = await server.peer(1)
        _ = await peer.frames(1)
        if let first { try await peer.send(first) }
        for _ in 0..<100 {
            try await peer.send(Frame(.data, stream: 1, payload: `A stream of requests`.message))
            _ = try await stream.next()
        }
        async let echo = channel.unary(Lab.echo, ByteBuffer(), .none)
        var count = 1
        while await peer.frames(count).last?.header.stream != 3 { count += 1 }
        try await peer.send(.response(3, ""))
        _ = try await echo
        channel.close()
        try await server.stop()
        return await peer.frames(count)
    }

    @Test func `announces its credit, and grants none to a server that knows of none`() async throws {
        let frames = try await read(after: nil)
        #expect(frames.map(\.header.type) == [.request, .request])
        let (opening, unary) = (
            try RequestView(decoding: frames[0].payload), try RequestView(decoding: frames[1].payload)
        )
        let announced = KeyValue(key: Metadata.credit, value: "\(StreamCredit.initialBytes)")
        #expect(opening.metadata == [announced])
        #expect(unary.metadata.isEmpty)
    }

    @Test func `grants credit to a server that takes part`() async throws {
        let frames = try await read(after: .credit(1, 0))
        let grown = CreditWindow.fullBytes - StreamCredit.initialBytes
        // Half of 64 KiB is eight messages; half of 256 KiB is thirty-two.
        #expect(
            frames.dropFirst().dropLast() == [
                .credit(1, UInt32((32 << 10) + grown)), .credit(1, 128 << 10), .credit(1, 128 << 10),
            ])
    }
}
