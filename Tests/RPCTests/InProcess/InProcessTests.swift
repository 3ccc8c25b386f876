import NIOCore
import Testing

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A call in this process` {
    let lab = Lab()
    let link: InProcessLink

    init() { link = InProcessLink(services: [lab], authenticator: TrustingAuthenticator()) }

    @Test func `goes the same way: token, access, answer`() async throws {
        let answer = try await link.unary(Lab.echo, ByteBuffer(string: "a"), .none)
        #expect(answer == ByteBuffer(string: "a"))
        _ = try await link.unary(Lab.onlyCommerce, ByteBuffer(), .token("service:commerce"))
        let error = try await refusal {
            try await link.unary(Lab.onlyCommerce, ByteBuffer(), .token("person:acc_1"))
        }
        #expect(error.reason == "ACCESS_DENIED")
        let unknown = try await refusal { try await link.unary(Lab.method("Nothing"), ByteBuffer(), .none) }
        #expect(unknown.code == .unimplemented)
    }

    @Test func `is refused with the same bytes`() async throws {
        let refused = try await refusal {
            try await link.unary(Lab.fail, ByteBuffer(string: "refusal"), .none)
        }
        let refusal = Refusal.labOutOfStock
        #expect(
            refused == RPCError(refusal.code, refusal.message, reason: refusal.reason, detail: refusal.detail)
        )
        let fault = try await RPCTests.refusal { try await link.unary(Lab.fail, ByteBuffer(), .none) }
        #expect(fault == RPCError(.internal, "internal error"))
        let large = try await RPCTests.refusal {
            try await link.unary(Lab.big, ByteBuffer(number: 4 << 20), .none)
        }
        #expect(large.reason == "MESSAGE_TOO_LARGE")
    }

    @Test func `ends at its deadline, or when its task is cancelled`() async throws {
        let late = try await refusal {
            try await link.unary(Lab.hold, ByteBuffer(), .within(.milliseconds(50)))
        }
        #expect(late.code == .deadlineExceeded)
        await lab.cancelled.reaches(1)
        let call = Task { [link] in try await link.unary(Lab.hold, ByteBuffer(), .none) }
        await lab.started.reaches(2)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        await lab.cancelled.reaches(2)
        lab.gate.add()
    }

    @Test func `streams all three ways`() async throws {
        var next = 0
        for try await message in try await link.serverStreaming(Lab.count, ByteBuffer(number: 500), .none) {
            #expect(message.number == next)
            next += 1
        }
        #expect(next == 500)
        let sum = try await link.clientStreaming(Lab.sum, .none) { requests in
            for number in 1...500 { try await requests.send(ByteBuffer(number: number)) }
        }
        #expect(sum.number == 125_250)
        let heard = AsyncCounter()
        try await link.bidirectional(Lab.converse, .none) { requests, answers in
            var answers = answers.makeAsyncIterator()
            for number in 0..<100 {
                try await requests.send(ByteBuffer(number: number))
                if try await answers.next()?.number == number { heard.add() }
            }
        }
        #expect(heard.count == 100)
    }

    @Test func `makes a fast handler wait for a slow reader`() async throws {
        var read = 0
        for try await _ in try await link.serverStreaming(Lab.flood, ByteBuffer(number: 1), .none) {
            read += 1
            if read == 1_000 { break }
        }
        await lab.floodEnded.reaches(1)
        #expect(lab.flooded.count <= 1_000 + InProcessLink.streamLimits.itemsMax + 1)
    }

    @Test func `whose upload is refused says why`() async throws {
        let error = try await refusal {
            try await link.clientStreaming(Lab.refuseUpload, .none) { requests in
                while true { try await requests.send(ByteBuffer(string: "more")) }
            }
        }
        #expect(error.reason == "OUT_OF_STOCK")
    }
}
