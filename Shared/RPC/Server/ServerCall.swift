import NIOCore

/// A call in flight on a server's connection.
///
/// Touched on the connection's loop only, but for what never changes.
final class ServerCall: @unchecked Sendable {
    let stream: UInt32
    let route: Route
    let deadline: NIODeadline?
    let startedAt: NIODeadline
    /// What its client streams, if the method takes a stream.
    let requests: ReceiveBuffer?

    /// Its request frame, which counts until its handler is done.
    var requestBytes = 0
    var task: Task<Void, Never>?
    /// By whose token it is open, if it streams.
    var authorization: StreamAuthorization?
    /// What its handler wants to send and has no room for.
    var parkedItems = 0
    var parkedBytes = 0
    /// What it may still send; nil for a client that takes no part in flow control.
    var credit: StreamCredit?
    /// What it will send once it has credit again: nothing that another stream would wait behind.
    var withoutCredit: [ParkedResponse] = []

    init(
        _ stream: UInt32, _ route: Route, deadline: NIODeadline?, startedAt: NIODeadline,
        requests: ReceiveBuffer?
    ) {
        self.stream = stream
        self.route = route
        self.deadline = deadline
        self.startedAt = startedAt
        self.requests = requests
    }

    /// Whether its next message may leave, as far as its client has room.
    var hasCredit: Bool { withoutCredit.isEmpty && !(credit?.isUsedUp ?? false) }

    /// Whether it answers with Data frames.
    var streamsResponses: Bool { route.method.kind.streamsResponses }
}

extension MethodKind {
    /// Whether the server answers with Data frames.
    var streamsResponses: Bool {
        switch self {
        case .serverStreaming, .bidirectional: true
        case .unary, .clientStreaming: false
        }
    }
}
