import NIOCore
import RPC
import Synchronization
import Values

/// A service of one method of every kind, with which the tests try the transport.
///
/// Its messages are bare bytes.
final class Lab: RPCService {
    /// Handlers that wait for the gate, from `hold` and `uphold`.
    let started = AsyncCounter()
    let cancelled = AsyncCounter()
    let gate = AsyncCounter()
    /// Messages that `flood` has sent, and the errors that stopped it.
    let flooded = AsyncCounter()
    let floodErrors = Mutex<[RPCError]>([])
    let floodEnded = AsyncCounter()
    /// What the last call of `look` knew.
    let seen = Mutex<Call?>(nil)

    static func method(
        _ name: String, _ kind: MethodKind = .unary, _ access: Access = Access(anyone: true),
        idempotent: Bool = false
    ) -> MethodDescriptor {
        MethodDescriptor(
            service: "souk.lab.v1.Lab", name: name, kind: kind, access: access, idempotent: idempotent)
    }

    static let echo = method("Echo")
    static let look = method("Look")
    static let hold = method("Hold")
    static let ask = method("Ask", idempotent: true)
    static let fail = method("Fail")
    static let big = method("Big")
    static let onlyPerson = method("OnlyPerson", .unary, Access(person: true))
    static let onlyBusiness = method("OnlyBusiness", .unary, Access(business: "orders.manage"))
    static let onlyCommerce = method("OnlyCommerce", .unary, Access(services: ["commerce"]))
    static let onlyServices = method("OnlyServices", .unary, Access(services: ["*"]))
    static let onlyOperator = method("OnlyOperator", .unary, Access(operator: "audit.read"))
    static let count = method("Count", .serverStreaming)
    static let flood = method("Flood", .serverStreaming)
    static let sum = method("Sum", .clientStreaming)
    static let uphold = method("Uphold", .clientStreaming)
    static let refuseUpload = method("RefuseUpload", .clientStreaming)
    static let converse = method("Converse", .bidirectional)

    var methods: [MethodHandler] {
        [
            MethodHandler(Self.echo, .unary { bytes, _ in bytes }),
            MethodHandler(Self.ask, .unary { bytes, _ in bytes }),
            MethodHandler(Self.look, .unary { [self] bytes, call in look(bytes, call) }),
            MethodHandler(Self.hold, .unary { [self] bytes, _ in try await hold(bytes) }),
            MethodHandler(Self.fail, .unary { bytes, _ in try Self.fail(bytes) }),
            MethodHandler(Self.big, .unary { bytes, _ in ByteBuffer(repeating: 7, count: bytes.number) }),
            MethodHandler(Self.onlyPerson, .unary { bytes, _ in bytes }),
            MethodHandler(Self.onlyBusiness, .unary { bytes, _ in bytes }),
            MethodHandler(Self.onlyCommerce, .unary { bytes, _ in bytes }),
            MethodHandler(Self.onlyServices, .unary { bytes, _ in bytes }),
            MethodHandler(Self.onlyOperator, .unary { bytes, _ in bytes }),
            MethodHandler(
                Self.count, .serverStreaming { bytes, _, stream in try await Self.count(bytes, stream) }),
            MethodHandler(
                Self.flood, .serverStreaming { [self] bytes, _, stream in try await flood(bytes, stream) }),
            MethodHandler(Self.sum, .clientStreaming { requests, _ in try await Self.sum(requests) }),
            MethodHandler(
                Self.uphold,
                .clientStreaming { [self] requests, _ in
                    _ = try await hold(ByteBuffer())
                    return try await Self.sum(requests)
                }),
            MethodHandler(
                Self.refuseUpload, .clientStreaming { _, _ in throw Refusal.labOutOfStock }),
            MethodHandler(
                Self.converse,
                .bidirectional { requests, _, stream in
                    for try await request in requests { try await stream.send(request) }
                }),
        ]
    }

    private func look(_ bytes: ByteBuffer, _ call: Call) -> ByteBuffer {
        seen.withLock { $0 = call }
        return bytes
    }

    /// Waits until the test opens the gate, also when the call is cancelled: then it only says so.
    private func hold(_ bytes: ByteBuffer) async throws -> ByteBuffer {
        await withTaskCancellationHandler {
            started.add()
            await Task { [gate] in await gate.reaches(1) }.value
        } onCancel: {
            cancelled.add()
        }
        return bytes
    }

    private static func fail(_ bytes: ByteBuffer) throws -> ByteBuffer {
        switch String(buffer: bytes) {
        case "refusal": throw Refusal.labOutOfStock
        case "rpc": throw RPCError(.aborted, "again", reason: "LOST_RACE")
        case "value": throw ValueError.amountOverflow
        case "cancelled": throw CancellationError()
        default: throw LabFault(secret: "the password is 1234")
        }
    }

    private static func count(_ bytes: ByteBuffer, _ stream: any ByteWriter) async throws {
        for number in 0..<bytes.number { try await stream.send(ByteBuffer(number: number)) }
    }

    /// Sends messages of that many bytes for as long as it can.
    private func flood(_ bytes: ByteBuffer, _ stream: any ByteWriter) async throws {
        defer { floodEnded.add() }
        let message = ByteBuffer(repeating: 1, count: bytes.number)
        do {
            while !Task.isCancelled {
                try await stream.send(message)
                flooded.add()
            }
        } catch let error as RPCError {
            floodErrors.withLock { $0.append(error) }
            throw error
        }
    }

    private static func sum(_ requests: ByteSequence) async throws -> ByteBuffer {
        var sum = 0
        for try await request in requests { sum += request.number }
        return ByteBuffer(number: sum)
    }
}

extension Refusal {
    static let labOutOfStock = Self(
        .failedPrecondition, "OUT_OF_STOCK", "lines[2].quantity: at most what is left",
        RefusalDetail(
            field: "lines[2].quantity", rule: "at most what is left", limit: "3", current: "5",
            remedy: "Take fewer.", retryAt: Timestamp(microseconds: 1_772_442_000_250_000)))
}

struct LabFault: Error {
    let secret: String
}

extension ByteBuffer {
    init(number: Int) { self.init(string: "\(number)") }

    /// Zero for bytes that are no number.
    var number: Int { Int(String(buffer: self)) ?? 0 }
}

/// Believes what a token says of its bearer: `person:acc_1`, `member:acc_1:biz_1:owner`,
/// `key:key_1:biz_1:orders.manage`, `service:commerce`, `operator:alice:audit.read`.
struct TrustingAuthenticator: Authenticator {
    func caller(of metadata: Metadata, admitting: (Caller?) throws -> Void) async throws -> Caller {
        try admitting(nil)
        guard let token = metadata["authorization"] else { return .anonymous }
        let parts = token.dropFirst("Bearer ".count).split(separator: ":").map(String.init)
        switch (parts.first, parts.count) {
        case ("person", 2):
            return .person(Person(account: try AccountID(parts[1]), session: try SessionID("ses_1")))
        case ("member", 4):
            let acting = Acting(
                business: try BusinessID(parts[2]), role: parts[3],
                permissions: Permissions.builtIn(parts[3]) ?? Permissions([]))
            return .person(
                Person(account: try AccountID(parts[1]), session: try SessionID("ses_1"), acting: acting))
        case ("key", 4):
            return .apiKey(
                APIKeyCaller(
                    id: parts[1], business: try BusinessID(parts[2]), permissions: Permissions([parts[3]])))
        case ("service", 2):
            return .service(parts[1])
        case ("operator", 3):
            return .operator(Operator(name: parts[1], permissions: Permissions([parts[2]])))
        default: break
        }
        throw RPCError(.unauthenticated, "this token is not believed", reason: "TOKEN_INVALID")
    }

    /// Believes every forwarder.
    func clientAddress(of metadata: Metadata, admitting: (Caller?) throws -> Void) -> String? {
        metadata[Metadata.clientAddress]
    }
}
