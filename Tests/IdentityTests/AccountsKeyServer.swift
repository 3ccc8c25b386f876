import Contracts
import Identity
import RPC
import Synchronization
import TestKit
import Values

/// Accounts as other services see it: its keys, and events that a test adds.
final class AccountsKeyServer: Sendable {
    let identity: TestIdentity
    private let state = Mutex(State())

    private struct State {
        var keys: [VerifyingKey] = []
        var keysAsked = 0
        var isDown = false
        var events: [EventsAPI.Event] = []
        var tails: [EventsAPI.TailRequest] = []
        var consumers: [AsyncStream<Void>.Continuation] = []
        var nextRefusal: RPCError?
    }

    init(clock: any WallClock) {
        identity = TestIdentity(clock: clock)
    }

    /// A link on which commerce calls.
    var link: InProcessLink {
        InProcessLink(
            services: [self], authenticator: identity.authenticator,
            credential: identity.signer(for: "commerce"))
    }

    var keysAsked: Int { state.withLock { $0.keysAsked } }
    var tails: [EventsAPI.TailRequest] { state.withLock { $0.tails } }

    func publish(_ keys: [VerifyingKey]) { state.withLock { $0.keys = keys } }

    /// While it is down, every call is refused and every stream ends.
    func setDown(_ isDown: Bool) {
        let consumers = state.withLock { state in
            state.isDown = isDown
            defer { if isDown { state.consumers = [] } }
            return isDown ? state.consumers : []
        }
        for consumer in consumers { consumer.finish() }
    }

    /// Refuses the next Tail.
    func refuseNext(_ error: RPCError) { state.withLock { $0.nextRefusal = error } }

    /// Returns the event's sequence.
    @discardableResult
    func add<Message: ContractMessage>(_ message: Message, key: String, at time: Timestamp) throws -> Int64 {
        let payload = try message.bytes()
        let sequence = state.withLock { state in
            let sequence = Int64(state.events.count + 1)
            state.events.append(
                EventsAPI.Event(
                    sequence: sequence, cursor: Self.cursor(sequence), type: Message.messageName, key: key,
                    time: time, payload: payload))
            return sequence
        }
        wake()
        return sequence
    }

    private func wake() {
        for consumer in state.withLock({ $0.consumers }) { consumer.yield() }
    }
}

extension AccountsKeyServer: RPCService {
    var methods: [MethodHandler] {
        [
            MethodHandler(AccountsMethods.getKeys, .unary { [self] _, _ in try getKeys().encode() }),
            MethodHandler(
                EventsMethods.tail,
                .serverStreaming { [self] bytes, _, stream in
                    try await tail(try EventsAPI.TailRequest(decoding: bytes), to: MessageWriter(stream))
                }),
        ]
    }

    private func getKeys() throws -> AccountsAPI.GetKeysResponse {
        try state.withLock { state in
            state.keysAsked += 1
            try Self.refuse(&state)
            return AccountsAPI.GetKeysResponse(
                keys: state.keys.map { AccountsAPI.Key(id: $0.id, algorithm: "EdDSA", publicKey: $0.bytes) })
        }
    }

    private func tail(
        _ request: EventsAPI.TailRequest, to stream: MessageWriter<EventsAPI.TailResponse>
    ) async throws {
        let (wakes, consumer) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        state.withLock { state in
            state.tails.append(request)
            state.consumers.append(consumer)
        }
        consumer.yield()
        // Opaque to the consumer: here `after-7`.
        var after = Int64(request.after.split(separator: "-").last ?? "") ?? 0
        for await _ in wakes {
            let (events, head) = try state.withLock { state in
                if let refusal = state.nextRefusal {
                    state.nextRefusal = nil
                    throw refusal
                }
                try Self.refuse(&state)
                return (state.events.filter { $0.sequence > after }, Int64(state.events.count))
            }
            let headCursor = Self.cursor(head)
            if !events.isEmpty {
                try await stream.send(
                    EventsAPI.TailResponse(events: events, head: head, headCursor: headCursor))
            }
            after = head
            try await stream.send(EventsAPI.TailResponse(head: head, headCursor: headCursor))
        }
        throw RPCError(.unavailable, "accounts is down", reason: "DOWN")
    }

    static func cursor(_ sequence: Int64) -> String { "after-\(sequence)" }

    private static func refuse(_ state: inout State) throws {
        if state.isDown { throw RPCError(.unavailable, "accounts is down", reason: "DOWN") }
    }
}
