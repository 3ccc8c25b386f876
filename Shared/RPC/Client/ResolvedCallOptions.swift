import NIOCore
import Values
import Wire

/// What goes with a call besides its request: until when, in whose name, as part of which trace.
struct ResolvedCallOptions: Sendable {
    /// Longer than this is for ever; it keeps sums of nanoseconds far from their end.
    private static let timeoutMax = Duration.seconds(365 * 24 * 3_600)

    let deadline: NIODeadline?
    let metadata: [KeyValue]

    /// `audience` is the service called, which the credential's tokens are made out to.
    init(
        _ options: CallOptions, _ credential: (any Credential)?, audience: String, timeoutDefault: Duration?
    ) async throws {
        let context = CallContext.current
        deadline = Self.earlier(
            (options.timeout ?? timeoutDefault).map { .now() + TimeAmount(min($0, Self.timeoutMax)) },
            context?.call.deadline)
        var metadata = options.metadata
        if let token = options.token {
            metadata.add(Metadata.authorization, "Bearer \(token.reveal())")
        } else if let credential, metadata[Metadata.authorization] == nil {
            let token = try await credential.token(for: audience)
            metadata.add(Metadata.authorization, "Bearer \(token.reveal())")
        }
        if let address = options.clientAddress, let credential {
            metadata.add(Metadata.clientAddress, address)
            metadata.add(Metadata.forwardedBy, try await credential.token(for: audience).reveal())
        }
        if let traceparent = context?.traceparent, metadata[Metadata.traceparent] == nil {
            metadata.add(Metadata.traceparent, traceparent)
        }
        self.metadata = metadata.entries
    }

    private static func earlier(_ one: NIODeadline?, _ other: NIODeadline?) -> NIODeadline? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}
