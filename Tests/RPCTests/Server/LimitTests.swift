import NIOCore
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A server` {
    @Test func `has 10,000 calls in flight on one connection`() async throws {
        let count = 10_000
        try await LabServer().run { lab in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<count {
                    group.addTask {
                        try await lab.channel.unary(Lab.hold, ByteBuffer(number: number), .none).number
                    }
                }
                await lab.lab.started.reaches(count)
                #expect(lab.server.callsInFlight == count)
                // It still answers others in between.
                _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
                lab.lab.gate.add()
                var sum = 0
                for try await number in group { sum += number }
                #expect(sum == count * (count - 1) / 2)
            }
        }
    }

    @Test func `refuses the calls over its limit, and answers the others`() async throws {
        var limits = ServerLimits()
        limits.callsPerConnectionMax = 3
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            try await peer.send(
                .request(1, "Hold", "1"), .request(3, "Hold", "3"), .request(5, "Hold", "5"),
                .request(7, "Hold", "7"))
            #expect(try await peer.answer().status?.code == RPCCode.resourceExhausted.rawValue)
            lab.lab.gate.add()
            let answered = await peer.frames(4).map(\.header.stream)
            #expect(answered.first == 7)
            #expect(Set(answered.dropFirst()) == [1, 3, 5])
            try await peer.send(.request(9, "Echo"))
            #expect(await peer.frames(5).last == Frame(.response, stream: 9))
            try await peer.close()
        }
    }

    @Test func `keeps nothing of what it has read, however the frames are cut`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            // Frames of a type that nobody knows cost nothing but their bytes. With a part of the next one
            // after each write, hardly a read ends where a frame does.
            var frame = ByteBuffer()
            Frame(FrameType(rawValue: 0x2A), stream: 1, payload: ByteBuffer(repeating: 7, count: 100_000))
                .write(to: &frame)
            var tape = ByteBuffer()
            let (chunkBytes, totalBytes) = (1_000_003, 300 << 20)
            while tape.readableBytes < chunkBytes + frame.readableBytes { tape.writeImmutableBuffer(frame) }
            var (sent, samples, storedBytesPeak) = (0, 0, 0)
            while sent < totalBytes {
                let chunk = tape.getSlice(at: sent % frame.readableBytes, length: chunkBytes)
                try await peer.send(try #require(chunk))
                sent += chunkBytes
                // The client may have sent its first bytes before the server has accepted the connection.
                guard let connection = lab.server.core.connections.first else { continue }
                let stored = try await connection.loop.submit { connection.decoder.storedBytes }.get()
                storedBytesPeak = max(storedBytesPeak, stored)
                samples += 1
            }
            #expect(samples > 100)
            #expect(storedBytesPeak <= 512 << 10)
            // The connection still works: the rest of the last frame, then a call.
            let left = frame.readableBytes - sent % frame.readableBytes
            try await peer.send(
                try #require(tape.getSlice(at: sent % frame.readableBytes, length: left)))
            try await peer.send(.request(1, "Echo", "still here"))
            #expect(try await peer.answer().payload == ByteBuffer(string: "still here"))
            try await peer.close()
        }
    }

    @Test func `counts the calls of all connections`() async throws {
        var limits = ServerLimits()
        limits.callsMax = 2
        try await LabServer(limits: limits).run { lab in
            let (one, other) = (try await lab.peer(), try await lab.peer())
            try await one.send(.request(1, "Hold"), .request(3, "Hold"))
            await lab.lab.started.reaches(2)
            try await other.send(.request(1, "Echo"))
            #expect(try await other.answer().status?.code == RPCCode.resourceExhausted.rawValue)
            try await one.close()
            try await other.close()
        }
    }

    @Test func `takes as many connections as it may, and a new one when another has gone`() async throws {
        var limits = ServerLimits()
        limits.connectionsMax = 2
        try await LabServer(limits: limits).run { lab in
            let first = try await lab.peer()
            let second = try await lab.peer()
            try await first.send(.request(1, "Echo"))
            try await second.send(.request(1, "Echo"))
            _ = await (first.frames(1), second.frames(1))
            let third = try await lab.peer()
            await third.closed.reaches(1)
            try await first.closeOutput()
            await first.closed.reaches(1)
            let fourth = try await lab.peer()
            try await fourth.send(.request(1, "Echo"))
            #expect(await fourth.frames(1) == [Frame(.response, stream: 1)])
            try await second.close()
            try await fourth.close()
        }
    }

    @Test func `gives up a frame that does not end, and not a connection that is idle`() async throws {
        var limits = ServerLimits()
        limits.frameTimeout = .milliseconds(200)
        try await LabServer(limits: limits).run { lab in
            let idle = try await lab.peer()
            let stalling = try await lab.peer()
            try await stalling.send(ByteBuffer(bytes: [0, 0]))
            await stalling.closed.reaches(1)
            try await idle.send(.request(1, "Echo"))
            #expect(await idle.frames(1) == [Frame(.response, stream: 1)])
            try await idle.close()
        }
    }

    @Test func `does not count the time in which it stopped reading against a frame`() async throws {
        var limits = ServerLimits()
        limits.frameTimeout = .milliseconds(200)
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Echo"))
            _ = await peer.frames(1)
            let connection = try #require(lab.server.core.connections.first)
            // More answers than the network takes from a peer that does not read.
            try await peer.read(false)
            var requests = ByteBuffer()
            for stream in 1...10 {
                Frame.request(UInt32(2 * stream + 1), "Big", "4000000").write(to: &requests)
            }
            try await peer.send(requests)
            try await connection.reaches { $0.newestStream == 21 && $0.running == 0 && !$0.hasRoomForReading }
            var frame = ByteBuffer()
            Frame.request(23, "Echo", "late").write(to: &frame)
            try await peer.send(try #require(frame.readSlice(length: 5)))
            try await connection.reaches { $0.isReadWanted }
            // The rest is there, and a frame that does not end on another connection has its time and longer.
            try await peer.send(frame)
            let stalling = try await lab.peer()
            try await stalling.send(ByteBuffer(bytes: [0, 0]))
            await stalling.closed.reaches(1)
            #expect(peer.closed.count == 0)
            try await peer.read(true)
            #expect(try await peer.answer(on: 23).payload == ByteBuffer(string: "late"))
            try await peer.close()
        }
    }

    @Test func `gives up 100 connections that send a byte at a time, and answers others meanwhile`()
        async throws
    {
        var limits = ServerLimits()
        limits.frameTimeout = .seconds(2)
        try await LabServer(limits: limits).run { lab in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        let peer = try await lab.peer()
                        for byte in [0, 0, 1] as [UInt8] { await peer.sendIfOpen(ByteBuffer(bytes: [byte])) }
                        await peer.closed.reaches(1)
                    }
                }
                group.addTask {
                    for _ in 0..<200 {
                        _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `closes a connection that has long been idle, if it is told to`() async throws {
        var limits = ServerLimits()
        limits.idleTimeout = .seconds(2)
        try await LabServer(limits: limits).run { lab in
            let busy = try await lab.peer()
            try await busy.send(.request(1, "Hold"))
            let idle = try await lab.peer()
            await idle.closed.reaches(1)
            lab.lab.gate.add()
            _ = await busy.frames(1)
            await busy.closed.reaches(1)
        }
    }

    @Test(arguments: ["0.0.0.0", "::"])
    func `does not speak in clear beyond this machine, unless it is told to`(host: String) async throws {
        let careful = Server(Router([]), ServerConfiguration(host: host, logger: .silent))
        await #expect(throws: ServerError.plaintextBeyondThisMachine(host: host)) {
            try await careful.start()
        }
        let told = Server(Router([]), ServerConfiguration(host: host, allowPlaintext: true, logger: .silent))
        try await told.start()
        #expect(told.boundPort != nil)
        await told.shutdown(grace: .zero)
    }
}

extension ServerConnection {
    /// Returns once it is in that state.
    func reaches(_ state: @escaping @Sendable (ServerConnection) -> Bool) async throws {
        while try await !loop.submit({ state(self) }).get() { try Task.checkCancellation() }
    }
}
