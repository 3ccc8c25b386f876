import NIOCore
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A deadline` {
    @Test func `ends the wait, and the work`() async throws {
        try await LabServer().run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            let error = try await refusal {
                try await lab.channel.unary(Lab.hold, ByteBuffer(), .within(.milliseconds(500)))
            }
            #expect(error.code == .deadlineExceeded)
            await lab.lab.cancelled.reaches(1)
        }
    }

    @Test func `is kept by the server, for a client that only waits`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Hold", timeoutNano: 50_000_000))
            #expect(try await peer.answer().status?.code == RPCCode.deadlineExceeded.rawValue)
            await lab.lab.cancelled.reaches(1)
            try await peer.send(.request(3, "Echo", "still here"))
            #expect(try await peer.answer(2).payload == ByteBuffer(string: "still here"))
            try await peer.close()
        }
    }

    @Test func `that was over when the request was sent ends it at once`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Hold", timeoutNano: -1), .request(3, "Hold", timeoutNano: .min))
            #expect(try await peer.answer(1).status?.code == RPCCode.deadlineExceeded.rawValue)
            #expect(try await peer.answer(2).status?.code == RPCCode.deadlineExceeded.rawValue)
            #expect(lab.lab.started.count == 0)
            try await peer.close()
        }
    }

    @Test func `in the far future is no deadline`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Echo", "a", timeoutNano: .max))
            #expect(try await peer.answer().payload == ByteBuffer(string: "a"))
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .within(.seconds(Int64.max / 4)))
            try await peer.close()
        }
    }

    @Test(arguments: [Duration.zero, .seconds(-1)])
    func `of a call that has none left is refused without a call`(timeout: Duration) async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.look, ByteBuffer(), .within(timeout))
            }
            #expect(error.code == .deadlineExceeded)
            #expect(lab.lab.seen.withLock { $0 } == nil)
        }
    }

    @Test func `is always sent with a unary call`() async throws {
        try await LabServer().run { lab in
            _ = try await lab.channel.unary(Lab.look, ByteBuffer(), .none)
            let deadline = try #require(lab.lab.seen.withLock { $0 }?.deadline)
            #expect((.seconds(20)...TimeAmount.seconds(30)).contains(deadline - .now()))
        }
    }

    @Test func `ends a stream like any call`() async throws {
        try await LabServer().run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            let error = try await refusal {
                try await lab.channel.clientStreaming(Lab.uphold, .within(.milliseconds(500))) { _ in }
            }
            #expect(error.code == .deadlineExceeded)
            await lab.lab.cancelled.reaches(1)
        }
    }

    @Test func `and the trace are passed on with what a handler calls`() async throws {
        try await LabServer().run { lab in
            let forward = Lab.method("Forward")
            let gateway = Server(
                Router([
                    MethodHandler(
                        forward, .unary { bytes, _ in try await lab.channel.unary(Lab.look, bytes, .none) })
                ]))
            try await gateway.start()
            let port = try #require(gateway.boundPort)
            let channel = try RPC.Channel(to: [Address(host: "127.0.0.1", port: port)], logger: .silent)
            var options = CallOptions.within(.seconds(7))
            options.metadata.add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            _ = try await channel.unary(forward, ByteBuffer(), options)
            let call = try #require(lab.lab.seen.withLock { $0 })
            #expect(try #require(call.deadline) - .now() <= .seconds(7))
            #expect(call.metadata["traceparent"] == "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            channel.close()
            await gateway.shutdown(grace: .seconds(1))
        }
    }
}

@Suite struct `The wheel of deadlines` {
    private let start = NIODeadline.uptimeNanoseconds(5_000_000_000_000)

    @Test(arguments: [0, 1, 3_999_999, 4_000_000, 50_000_000, 1_000_000_000, 2_040_000_000] as [Int64])
    func `names a call within a slot of its deadline, and never before it`(nanoseconds: Int64) throws {
        var wheel = DeadlineWheel()
        let deadline = start + .nanoseconds(nanoseconds)
        wheel.add(7, deadline, now: start)
        let look = try #require(wheel.nextLook)
        #expect(look >= deadline)
        #expect(look - deadline <= .nanoseconds(2 * DeadlineWheel.slotNanoseconds))
        #expect(wheel.due(now: look - .nanoseconds(1)) == [])
        #expect(wheel.due(now: look) == [7])
        #expect(wheel.nextLook == nil)
    }

    @Test func `asks again later for a deadline beyond its end`() throws {
        var wheel = DeadlineWheel()
        let deadline = start + .seconds(60)
        wheel.add(1, deadline, now: start)
        var now = start
        var looks = 0
        while now < deadline {
            now = try #require(wheel.nextLook)
            looks += 1
            #expect(wheel.due(now: now) == [1])
            if now < deadline { wheel.add(1, deadline, now: now) }
        }
        #expect(now - deadline <= .milliseconds(8))
        #expect((29...32).contains(looks))
    }

    @Test func `names every call once, in a thousand`() {
        var wheel = DeadlineWheel()
        for id in 0..<1_000 {
            wheel.add(UInt32(id), start + .milliseconds(Int64(id * 7 % 1_900)), now: start)
        }
        var named: [UInt32] = []
        while let look = wheel.nextLook { named += wheel.due(now: look) }
        #expect(named.sorted() == (0..<1_000).map { UInt32($0) })
    }
}
