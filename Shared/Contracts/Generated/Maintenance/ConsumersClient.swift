// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.maintenance.v1.Consumers` over a channel.
public struct ConsumersClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Lists whose events the program follows, how far they are applied, what is parked and why a consumer
    /// has stopped.
    public func listConsumers(
        _ request: MaintenanceAPI.ListConsumersRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.ListConsumersResponse {
        try await channel.unary(ConsumersMethods.listConsumers, request, options)
    }

    /// Applies parked events, oldest first, at most 1000; those that fail again stay parked.
    ///
    /// Starts a stopped consumer again. Refused: CONSUMER_NOT_FOUND.
    public func retryEvents(
        _ request: MaintenanceAPI.RetryEventsRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.RetryEventsResponse {
        try await channel.unary(ConsumersMethods.retryEvents, request, options)
    }

    /// Gives up a parked event for good.
    ///
    /// Safe to repeat; harmless when it is not parked any more. Refused: CONSUMER_NOT_FOUND.
    public func discardEvent(
        _ request: MaintenanceAPI.DiscardEventRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.DiscardEventResponse {
        try await channel.unary(ConsumersMethods.discardEvent, request, options)
    }

    /// Gives up events that were not applied yet: the consumer goes on after them, also where its source's
    /// history is another now.
    ///
    /// Safe to repeat with a number. Refused: CONSUMER_NOT_FOUND, SEQUENCE_INVALID (negative, or the cursor
    /// counts this history and is beyond it: RereadEvents goes back), CURSOR_AHEAD (the source has not come
    /// so far), CURSOR_EXPIRED (events after it have been deleted).
    public func skipEvents(
        _ request: MaintenanceAPI.SkipEventsRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.SkipEventsResponse {
        try await channel.unary(ConsumersMethods.skipEvents, request, options)
    }

    /// Has the consumer begin anew, in whichever history its source has now: events that it has applied
    /// before are applied again, as far as the handlers do not recognise them.
    ///
    /// Refused: CONSUMER_NOT_FOUND, SEQUENCE_INVALID (negative), CURSOR_AHEAD, CURSOR_EXPIRED as by
    /// SkipEvents.
    public func rereadEvents(
        _ request: MaintenanceAPI.RereadEventsRequest,
        _ options: CallOptions = .none
    ) async throws -> MaintenanceAPI.RereadEventsResponse {
        try await channel.unary(ConsumersMethods.rereadEvents, request, options)
    }
}
