// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.events.v1.Events`: a function for each method.
public protocol EventsService: RPCService {
    /// Streams every event after a cursor, in order, then new ones as they happen; it ends only when a side
    /// closes.
    ///
    /// Safe to repeat: the consumer keeps its own cursor. Refused: CURSOR_INVALID (it is no cursor of ours),
    /// CURSOR_FOREIGN (it counts another history of this log: the file was replaced), CURSOR_AHEAD (it is
    /// newer than the log: the source was restored from a backup), CURSOR_EXPIRED (events after it have been
    /// deleted: 30 days), TOO_MANY_TYPES, TOO_MANY_BUSINESSES.
    func tail(
        _ request: EventsAPI.TailRequest,
        to stream: MessageWriter<EventsAPI.TailResponse>,
        _ call: Call
    ) async throws

    /// Gives the cursor that goes on after a sequence number, for a consumer that begins anew there.
    ///
    /// Refused: SEQUENCE_INVALID (negative), CURSOR_AHEAD (beyond the newest event), CURSOR_EXPIRED (events
    /// after it have been deleted).
    func findCursor(
        _ request: EventsAPI.FindCursorRequest,
        _ call: Call
    ) async throws -> EventsAPI.FindCursorResponse
}

extension EventsService {
    public var methods: [MethodHandler] { EventsMethods.handlers(for: self) }
}

extension EventsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some EventsService) -> [MethodHandler] {
        [
            .serverStreaming(tail, service.tail),
            .unary(findCursor, service.findCursor),
        ]
    }
}
