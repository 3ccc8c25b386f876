import NIOCore
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `Connections of a server` {
    private func limits(perAddress: Int, all: Int = 1_000) -> ServerLimits {
        var limits = ServerLimits()
        limits.connectionsMax = all
        limits.connectionsPerAddressMax = perAddress
        return limits
    }

    private func echo(_ peer: RawPeer) async throws {
        try await peer.send(.request(1, "Echo"))
        #expect(await peer.frames(1) == [Frame(.response, stream: 1)])
    }

    @Test func `that do nothing give way to a new one from their address, the oldest first`() async throws {
        try await LabServer(limits: limits(perAddress: 3)).run { lab in
            let working = try await lab.peer()
            try await echo(working)
            // One after another, because each is taken on a loop of its own.
            var idle: [RawPeer] = []
            for count in 2...3 {
                idle.append(try await lab.peer())
                await lab.connected(count)
            }
            let elsewhere = try await lab.peer(from: "127.0.0.2")
            await lab.connected(4)
            for oldest in idle {
                let new = try await lab.peer()
                await oldest.closed.reaches(1)
                try await echo(new)
            }
            // All three have done something by now.
            let late = try await lab.peer()
            await late.closed.reaches(1)
            try await echo(elsewhere)
            try await working.send(.request(3, "Echo"))
            #expect(await working.frames(2).last == Frame(.response, stream: 3))
        }
    }

    @Test func `from one address, however many, lock out nobody from another`() async throws {
        try await LabServer(limits: limits(perAddress: 50, all: 60)).run { lab in
            var idle: [RawPeer] = []
            for _ in 0..<200 { idle.append(try await lab.peer()) }
            await lab.connected(50)
            for _ in 0..<20 { try await echo(try await lab.peer(from: "127.0.0.2")) }
        }
    }

    @Test func `are refused when all there may be have made calls`() async throws {
        try await LabServer(limits: limits(perAddress: 10, all: 2)).run { lab in
            for host in ["127.0.0.1", "127.0.0.2"] { try await echo(try await lab.peer(from: host)) }
            let late = try await lab.peer(from: "127.0.0.3")
            await late.closed.reaches(1)
        }
    }

    @Test func `give way although they called, if no call was let in`() async throws {
        try await LabServer(limits: limits(perAddress: 1)).run { lab in
            let stranger = try await lab.peer()
            try await stranger.send(.request(1, "OnlyPerson"))
            #expect(try await stranger.answer().status?.code == RPCCode.unauthenticated.rawValue)
            let new = try await lab.peer()
            await stranger.closed.reaches(1)
            try await echo(new)
        }
    }

    @Test func `of a person end at their own cap of streams, and nobody else notices`() async throws {
        var admission = AdmissionLimits()
        admission.session = CallBudget(callsMax: 4, streamsMax: 3)
        try await LabServer(admission: admission).run { lab in
            let greedy = CallOptions.token("person:acc_1")
            let channel = lab.channel
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask { _ = try await channel.clientStreaming(Lab.uphold, greedy) { _ in } }
                }
                await lab.lab.started.reaches(3)
                let error = try await refusal { try await count(lab, greedy) }
                #expect(error.code == .resourceExhausted)
                #expect(error.reason == "TOO_MANY_STREAMS")
                #expect(error.detail.limit == "3")
                _ = try await channel.unary(Lab.echo, ByteBuffer(), greedy)
                try await count(lab, .token("key:key_1:biz_1:orders.read"))
                lab.lab.gate.add()
                try await group.waitForAll()
            }
            await lab.counted(0)
            try await count(lab, greedy)
        }
    }

    private func count(_ lab: LabServer, _ options: CallOptions) async throws {
        for try await _ in try await lab.channel.serverStreaming(Lab.count, ByteBuffer(), options) {}
    }
}

extension LabServer {
    /// Returns once so many clients are connected.
    fileprivate func connected(_ count: Int) async {
        while server.core.connections.count != count { await Task.yield() }
    }

    /// Returns once so many calls are in flight.
    fileprivate func counted(_ count: Int) async {
        while server.callsInFlight != count { await Task.yield() }
    }
}
