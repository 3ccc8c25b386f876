import NIOCore
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `The bytes that a server holds` {
    static let text = String(repeating: "1", count: 600)

    private func reason(_ peer: RawPeer, _ stream: UInt32) async throws -> String? {
        try await peer.answer(on: stream).status.map { RPCError(status: $0).reason }
    }

    @Test func `for the requests of one connection are bounded, until they are answered`() async throws {
        var limits = ServerLimits()
        limits.requestBytesMax = 1_000
        try await LabServer(limits: limits).run { lab in
            let (peer, other) = (try await lab.peer(), try await lab.peer())
            try await peer.send(.request(1, "Hold", Self.text), .request(3, "Echo", Self.text))
            #expect(try await reason(peer, 3) == "TOO_MANY_BYTES")
            try await other.send(.request(1, "Echo", Self.text))
            #expect(try await reason(other, 1) == nil)
            lab.lab.gate.add()
            #expect(try await reason(peer, 1) == nil)
            try await peer.send(.request(5, "Echo", Self.text))
            #expect(try await reason(peer, 5) == nil)
            try await peer.close()
            try await other.close()
        }
    }

    @Test func `for the requests of all connections are bounded, gone ones until their handlers end`()
        async throws
    {
        var limits = ServerLimits()
        limits.totalRequestBytesMax = 1_000
        try await LabServer(limits: limits).run { lab in
            let (peer, other) = (try await lab.peer(), try await lab.peer())
            try await peer.send(.request(1, "Hold", Self.text))
            await lab.lab.started.reaches(1)
            try await peer.close()
            await lab.lab.cancelled.reaches(1)
            try await other.send(.request(1, "Echo", Self.text))
            #expect(try await reason(other, 1) == "TOO_MANY_BYTES")
            lab.lab.gate.add()
            while lab.server.core.requestBytes.usedBytes > 0 {
                try Task.checkCancellation()
                await Task.yield()
            }
            try await other.send(.request(3, "Echo", Self.text))
            #expect(try await reason(other, 3) == nil)
            try await other.close()
        }
    }

    @Test func `for the streams of all connections are bounded`() async throws {
        var limits = ServerLimits()
        limits.totalBacklogBytesMax = 1_000
        try await LabServer(limits: limits).run { lab in
            let (peer, other) = (try await lab.peer(), try await lab.peer())
            let open = Frame.request(1, "Uphold", flags: [.remoteOpen, .noData])
            try await peer.send(open, .data(1, Self.text), .request(3, "Echo"))
            #expect(try await reason(peer, 3) == nil)
            try await other.send(open, .data(1, Self.text))
            #expect(try await reason(other, 1) == "BACKLOG_FULL")
            try await peer.close()
            try await other.close()
        }
    }

    @Test func `for unfinished frames are bounded, and the connection goes on`() async throws {
        var limits = ServerLimits()
        limits.totalUnfinishedBytesMax = 3 << 20
        try await LabServer(limits: limits).run { lab in
            let (peer, other) = (try await lab.peer(), try await lab.peer())
            var frame = ByteBuffer()
            Frame.request(1, "Echo", String(repeating: "1", count: 3_500_000)).write(to: &frame)
            let half = frame.readSlice(length: 1_500_000) ?? frame
            try await peer.send(half)
            let unfinished = lab.server.core.unfinished
            while unfinished.usedBytes < 1_500_000 {
                try Task.checkCancellation()
                await Task.yield()
            }
            // There is not as much again left.
            try await other.send(half)
            try await other.send(frame)
            #expect(try await reason(other, 1) == "TOO_MANY_BYTES")
            #expect(unfinished.usedBytes <= limits.totalUnfinishedBytesMax)
            try await other.send(.request(3, "Echo", "hi"))
            #expect(try await other.answer(on: 3).payload == ByteBuffer(string: "hi"))
            // What is given up with its connection counts no more.
            try await peer.close()
            while unfinished.usedBytes > 0 {
                try Task.checkCancellation()
                await Task.yield()
            }
            try await other.close()
        }
    }
}
