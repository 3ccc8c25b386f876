import NIOCore
import Testing

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `The health of a server` {
    private func request(_ service: String) -> ByteBuffer {
        var bytes = ByteBuffer()
        if !service.isEmpty {
            bytes.writeInteger(0x0A as UInt8); bytes.writeInteger(UInt8(service.utf8.count));
            bytes.writeString(service)
        }
        return bytes
    }

    @Test(arguments: ["", "souk.lab.v1.Lab", "grpc.health.v1.Health"])
    func `of what a server answers is serving from the start`(service: String) async throws {
        try await LabServer().run { lab in
            let answer = try await lab.channel.unary(HealthService.check, request(service), .none)
            #expect(answer == ByteBuffer(bytes: [0x08, 0x01]))
            lab.server.health.set(service, serving: false)
            let changed = try await lab.channel.unary(HealthService.check, request(service), .none)
            #expect(changed == ByteBuffer(bytes: [0x08, 0x02]))
        }
    }

    @Test func `of a service it does not have is not found`() async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(HealthService.check, request("souk.other.v1.Other"), .none)
            }
            #expect(error.code == .notFound)
        }
    }

    @Test func `is watched by so many at a time, and by others again when some leave`() throws {
        let status = HealthStatus()
        var watching = try (0..<HealthStatus.watchersMax).map { _ in try status.changes() }
        #expect(throws: Refusal.tooManyWatchers) { try status.changes() }
        watching.removeLast(10)
        for _ in 0..<10 { watching.append(try status.changes()) }
        #expect(throws: Refusal.tooManyWatchers) { try status.changes() }
    }

    @Test func `is not told to a request that is longer than any name`() async throws {
        try await LabServer().run { lab in
            var long = ByteBuffer(bytes: [0x0A, 0x80, 0x80, 0x01])
            long.writeRepeatingByte(UInt8(ascii: "a"), count: 1 << 14)
            let error = try await refusal {
                try await lab.channel.unary(HealthService.check, long, .none)
            }
            #expect(error.reason == "SERVICE_UNKNOWN")
        }
    }

    @Test func `can be watched as it changes`() async throws {
        try await LabServer().run { lab in
            var said = try await lab.channel.serverStreaming(HealthService.watch, request("new"), .none)
                .makeAsyncIterator()
            #expect(try await said.next() == ByteBuffer(bytes: [0x08, 0x03]))
            lab.server.health.set("new", serving: true)
            #expect(try await said.next() == ByteBuffer(bytes: [0x08, 0x01]))
            lab.server.health.set("new", serving: false)
            #expect(try await said.next() == ByteBuffer(bytes: [0x08, 0x02]))
        }
    }
}
