import NIOCore
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `Cancelling` {
    @Test func `the task that waits stops the handler, and leaves the connection be`() async throws {
        try await LabServer().run { lab in
            let call = Task { try await lab.channel.unary(Lab.hold, ByteBuffer(), .none) }
            await lab.lab.started.reaches(1)
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            await lab.lab.cancelled.reaches(1)
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
        }
    }

    @Test func `before the call begins sends nothing`() async throws {
        try await LabServer().run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            let gate = AsyncCounter()
            let call = Task {
                await gate.reaches(1)
                return try await lab.channel.unary(Lab.look, ByteBuffer(), .none)
            }
            call.cancel()
            gate.add()
            await #expect(throws: CancellationError.self) { try await call.value }
        }
    }

    @Test func `the reader of a stream stops its handler`() async throws {
        try await LabServer().run { lab in
            let reader = Task {
                for try await _ in try await lab.channel.serverStreaming(
                    Lab.flood, ByteBuffer(number: 1), .none)
                {
                    try Task.checkCancellation()
                }
            }
            await lab.lab.flooded.reaches(10)
            reader.cancel()
            _ = await reader.result
            await lab.lab.floodEnded.reaches(1)
        }
    }

    @Test func `by frame stops that call alone, and it gets no answer`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Hold"), .request(3, "Hold"))
            await lab.lab.started.reaches(2)
            try await peer.send(Frame(.cancel, stream: 1))
            await lab.lab.cancelled.reaches(1)
            lab.lab.gate.add()
            #expect(await peer.frames(1).map(\.header.stream) == [3])
            // Cancelling what is over, or never was, is no fault.
            try await peer.send(
                Frame(.cancel, stream: 1), Frame(.cancel, stream: 99), Frame(.cancel, stream: 0),
                .request(5, "Echo", "hi"))
            #expect(await peer.frames(2).map(\.header.stream) == [3, 5])
            #expect(lab.lab.cancelled.count == 1)
            try await peer.close()
        }
    }

    @Test func `by closing the connection stops all of its calls`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(
                .request(1, "Hold"), .request(3, "Hold"), .request(5, "Flood", "1", flags: .remoteClosed))
            await lab.lab.started.reaches(2)
            try await peer.close()
            await lab.lab.cancelled.reaches(2)
            await lab.lab.floodEnded.reaches(1)
        }
    }

    @Test func `and calling over and over does not get around the limit of calls`() async throws {
        var limits = ServerLimits()
        limits.callsPerConnectionMax = 10
        try await LabServer(limits: limits).run { lab in
            let peer = try await lab.peer()
            for stream in 0..<10 {
                try await peer.send(
                    .request(UInt32(2 * stream + 1), "Hold"), Frame(.cancel, stream: UInt32(2 * stream + 1)))
            }
            await lab.lab.cancelled.reaches(10)
            try await peer.send(.request(21, "Hold"))
            #expect(try await peer.answer().status?.code == RPCCode.resourceExhausted.rawValue)
            try await peer.close()
        }
    }
}
