// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.events.v1.Events` over a channel.
public struct EventsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Streams every event after a sequence number, in order, then new ones as they happen; it ends only when
    /// a side closes.
    ///
    /// Safe to repeat: the follower keeps its own cursor. Refused: CURSOR_AHEAD (the cursor is newer than the
    /// log: the source was restored from a backup), CURSOR_EXPIRED (events after it have been deleted: 30
    /// days).
    public func tail(
        _ request: EventsAPI.TailRequest,
        _ options: CallOptions = .none
    ) async throws -> MessageSequence<EventsAPI.TailResponse> {
        try await channel.serverStreaming(EventsMethods.tail, request, options)
    }
}
