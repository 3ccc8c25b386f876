import NIOCore
import Wire

/// `grpc.health.v1.Health`, which every server answers: load balancers and supervisors know it.
struct HealthService: RPCService {
    static let check = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "Check", kind: .unary, access: Access(anyone: true),
        idempotent: true)
    static let watch = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "Watch", kind: .serverStreaming, access: Access(anyone: true),
        idempotent: true)

    /// The longest request: a service's name and its header.
    static let requestBytesMax = 256

    let status: HealthStatus

    var methods: [MethodHandler] {
        [
            MethodHandler(Self.check, .unary { request, _ in try check(request) }),
            MethodHandler(
                Self.watch,
                .serverStreaming { request, _, responses in try await watch(request, responses) }),
        ]
    }

    private func check(_ request: ByteBuffer) throws -> ByteBuffer {
        let service = try HealthMessage.service(of: request)
        guard let serving = status.isServing(service) else {
            throw RPCError(
                .notFound, "there is no service \(service) here", reason: "SERVICE_UNKNOWN",
                detail: RefusalDetail(field: "service"))
        }
        return HealthMessage.response(serving ? .serving : .notServing)
    }

    /// Says how it is, and again whenever that changes.
    private func watch(_ request: ByteBuffer, _ responses: any ByteWriter) async throws {
        let service = try HealthMessage.service(of: request)
        var said: HealthMessage.Status?
        for await _ in try status.changes() {
            let now: HealthMessage.Status =
                switch status.isServing(service) {
                case true?: .serving
                case false?: .notServing
                case nil: .serviceUnknown
                }
            if now != said { try await responses.send(HealthMessage.response(now)) }
            said = now
        }
    }
}

extension Refusal {
    static let healthRequestTooLong = Self(
        .invalidArgument, "SERVICE_UNKNOWN", "The name of a service is not as long as this.",
        RefusalDetail(
            field: "service", limit: "\(HealthService.requestBytesMax) bytes of request",
            remedy: "Name a service of this server, or none."))

    static let tooManyWatchers = Self(
        .resourceExhausted, "TOO_MANY_WATCHERS", "As many callers watch this server's health as may.",
        RefusalDetail(limit: "\(HealthStatus.watchersMax)", remedy: "Ask with Check instead."))
}

/// The two messages of the health protocol.
///
///     HealthCheckRequest { string service=1; }   HealthCheckResponse { ServingStatus status=1; }
enum HealthMessage {
    enum Status: Int64 {
        case serving = 1
        case notServing = 2
        case serviceUnknown = 3
    }

    static func service(of request: ByteBuffer) throws -> String {
        guard request.readableBytes <= HealthService.requestBytesMax else {
            throw Refusal.healthRequestTooLong
        }
        do {
            return try request.readProto { reader throws(WireError) in
                var service = ""
                while let (field, value) = try reader.next() {
                    if case (1, .bytes(let range)) = (field, value) {
                        service = try reader.text(range, field: 1)
                    }
                }
                return service
            }
        } catch {
            throw RPCError(
                .invalidArgument, "the request is malformed: \(error)", reason: "MESSAGE_MALFORMED")
        }
    }

    static func response(_ status: Status) -> ByteBuffer {
        var bytes = ByteBuffer()
        bytes.writeProto(1, integer: status.rawValue)
        return bytes
    }
}
