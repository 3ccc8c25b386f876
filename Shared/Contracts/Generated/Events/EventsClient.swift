// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.events.v1.Events` over a channel.
public struct EventsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Streams every event after a cursor, in order, then new ones as they happen; it ends only when a side
    /// closes.
    ///
    /// Safe to repeat: the consumer keeps its own cursor. Refused: CURSOR_INVALID (it is no cursor of ours),
    /// CURSOR_FOREIGN (it counts another history of this log: the file was replaced), CURSOR_AHEAD (it is
    /// newer than the log: the source was restored from a backup), CURSOR_EXPIRED (events after it have been
    /// deleted: 30 days), TOO_MANY_TYPES, TOO_MANY_BUSINESSES.
    public func tail(
        _ request: EventsAPI.TailRequest,
        _ options: CallOptions = .none
    ) async throws -> MessageSequence<EventsAPI.TailResponse> {
        try await channel.serverStreaming(EventsMethods.tail, request, options)
    }

    /// Gives the cursor that goes on after a sequence number, for a consumer that begins anew there.
    ///
    /// Refused: SEQUENCE_INVALID (negative), CURSOR_AHEAD (beyond the newest event), CURSOR_EXPIRED (events
    /// after it have been deleted).
    public func findCursor(
        _ request: EventsAPI.FindCursorRequest,
        _ options: CallOptions = .none
    ) async throws -> EventsAPI.FindCursorResponse {
        try await channel.unary(EventsMethods.findCursor, request, options)
    }
}
