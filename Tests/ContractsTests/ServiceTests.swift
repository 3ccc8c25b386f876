import NIOCore
import RPC
import Synchronization
import Testing
import Values

private typealias Sample = EverythingAPI.Sample

/// Answers all four shapes of call.
private struct Parrot: EverythingService {
    func echo(_ request: EverythingAPI.Sample, _ call: Call) async throws -> EverythingAPI.Sample { request }

    func `repeat`(
        _ request: EverythingAPI.Sample, to stream: MessageWriter<EverythingAPI.Sample>, _ call: Call
    ) async throws {
        for number in 1...request.int32 { try await stream.send(Sample(text: request.text, int32: number)) }
    }

    func collect(
        _ requests: RequestStream<EverythingAPI.Sample>, _ call: Call
    ) async throws -> EverythingAPI.Sample {
        var all = Sample()
        for try await request in requests { all.texts.append(request.text) }
        return all
    }

    func converse(
        _ requests: RequestStream<EverythingAPI.Sample>, to stream: MessageWriter<EverythingAPI.Sample>,
        _ call: Call
    ) async throws {
        for try await request in requests { try await stream.send(request) }
    }
}

private struct Everybody: Authenticator {
    let caller: Caller
    func caller(of metadata: Metadata, admitting: (Caller?) throws -> Void) -> Caller { caller }
}

@Suite struct `A generated client and a generated service` {
    private func client(_ caller: Caller) -> EverythingClient {
        EverythingClient(InProcessLink(services: [Parrot()], authenticator: Everybody(caller: caller)))
    }

    @Test func `understand each other in a unary call`() async throws {
        let sample = Sample(text: "tea", labels: ["a": "b"], choice: .choiceNumber(7))
        #expect(try await client(.anonymous).echo(sample) == sample)
    }

    @Test func `understand each other in a stream of answers`() async throws {
        let answers = try await client(.service("commerce")).repeat(Sample(text: "tea", int32: 3))
        #expect(try await answers.reduce(into: []) { $0.append($1.int32) } == [1, 2, 3])
    }

    @Test func `understand each other in a stream of requests`() async throws {
        let owner = Person(
            account: try AccountID("maria"), session: try SessionID("s"),
            acting: Acting(
                business: try BusinessID("tea-house"), role: "owner", permissions: .owner))
        let all = try await client(.person(owner)).collect { writer in
            for text in ["a", "b", "c"] { try await writer.send(Sample(text: text)) }
        }
        #expect(all.texts == ["a", "b", "c"])
    }

    @Test func `understand each other in a conversation`() async throws {
        let heard = Mutex<[String]>([])
        try await client(.service("billing")).converse { writer, answers in
            var answers = answers.makeAsyncIterator()
            for text in ["a", "b"] {
                try await writer.send(Sample(text: text))
                let answer = try await answers.next()
                heard.withLock { $0.append(answer?.text ?? "") }
            }
        }
        #expect(heard.withLock { $0 } == ["a", "b"])
    }

    @Test func `refuse what is no message`() async throws {
        let link = InProcessLink(services: [Parrot()], authenticator: Everybody(caller: .anonymous))
        let error = await #expect(throws: RPCError.self) {
            try await link.unary(EverythingMethods.echo, ByteBuffer(bytes: [0xFF]), .none)
        }
        #expect(error?.reason == "MESSAGE_MALFORMED")
    }

    @Test func `agree on who may call`() {
        #expect(EverythingMethods.echo.access == Access(anyone: true))
        #expect(
            EverythingMethods.repeat.access
                == Access(person: true, services: ["commerce", "messaging"], operator: "audit.read"))
        #expect(EverythingMethods.collect.access == Access(business: "orders.read"))
        #expect(EverythingMethods.converse.access == Access(services: ["*"]))
        #expect(EverythingMethods.all.map(\.idempotent) == [true, true, false, false])
        #expect(
            EverythingMethods.all.map(\.kind) == [.unary, .serverStreaming, .clientStreaming, .bidirectional])
    }
}
