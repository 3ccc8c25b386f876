import NIOCore
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `Draining` {
    @Test func `answers what is in flight, refuses what is new, and closes`() async throws {
        let lab = try await LabServer()
        let peer = try await lab.peer()
        try await peer.send(.request(1, "Hold", "kept"))
        await lab.lab.started.reaches(1)
        let watcher = try await lab.peer()
        try await watcher.send(Self.watchHealth)
        #expect(await watcher.frames(1)[0].payload == HealthMessage.response(.serving))

        let shutdown = Task { await lab.server.shutdown(grace: .seconds(30)) }
        // The stream says that it is over, so the server drains from here on.
        let over = try #require(try await watcher.answer(on: 1).status)
        #expect(RPCError(status: over).reason == "SHUT_DOWN")
        try await peer.send(.request(3, "Echo"))
        let status = try #require(try await peer.answer(on: 3).status)
        #expect(RPCError(status: status).reason == "DRAINING")

        lab.lab.gate.add()
        #expect(try await peer.answer(on: 1).payload == ByteBuffer(string: "kept"))
        await shutdown.value
        await peer.closed.reaches(1)
        await #expect(throws: (any Error).self) { try await lab.peer() }
        lab.channel.close()
    }

    private static var watchHealth: Frame {
        var bytes = ByteBuffer()
        RequestEnvelope(service: "grpc.health.v1.Health", method: "Watch").write(to: &bytes)
        return Frame(.request, stream: 1, flags: .remoteClosed, payload: bytes)
    }

    @Test func `gives up on calls that take longer than the grace`() async throws {
        let lab = try await LabServer()
        let peer = try await lab.peer()
        try await peer.send(.request(1, "Hold"))
        await lab.lab.started.reaches(1)
        await lab.server.shutdown(grace: .milliseconds(50))
        let status = try #require(try await peer.answer(on: 1).status)
        #expect(RPCError(status: status).code == .unavailable)
        #expect(RPCError(status: status).reason == "SHUT_DOWN")
        await lab.lab.cancelled.reaches(1)
        await peer.closed.reaches(1)
        await lab.stop()
    }

    @Test func `sends clients with several addresses to the others, without a failed call`() async throws {
        let (one, other) = (try await LabServer(), try await LabServer())
        let channel = try RPC.Channel(
            to: [Address(host: "127.0.0.1", port: one.port), Address(host: "127.0.0.1", port: other.port)],
            logger: .silent)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let answered = AsyncCounter()
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<200 {
                        _ = try await channel.unary(Lab.echo, ByteBuffer(), .none)
                        answered.add()
                    }
                }
            }
            await answered.reaches(400)
            await one.server.shutdown(grace: .seconds(5))
            try await group.waitForAll()
            #expect(answered.count == 1_600)
        }
        channel.close()
        await one.stop()
        await other.stop()
    }

    @Test func `ends run`() async throws {
        let server = Server(Router([]), ServerConfiguration(logger: .silent))
        let run = Task { try await server.run() }
        run.cancel()
        try await run.value
        #expect(server.boundPort == nil)
    }
}
