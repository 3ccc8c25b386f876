// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// How the program follows the events of other services, and the ways on for a consumer that has stopped.
///
/// An event that cannot be applied is parked after some tries, and those after it go on.
/// What answers `souk.maintenance.v1.Consumers`: a function for each method.
public protocol ConsumersService: RPCService {
    /// Lists whose events the program follows, how far they are applied, what is parked and why a consumer
    /// has stopped.
    func listConsumers(
        _ request: MaintenanceAPI.ListConsumersRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.ListConsumersResponse

    /// Applies parked events, oldest first, at most 1000; those that fail again stay parked.
    ///
    /// Starts a stopped consumer again. Refused: CONSUMER_NOT_FOUND.
    func retryEvents(
        _ request: MaintenanceAPI.RetryEventsRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.RetryEventsResponse

    /// Gives up a parked event for good.
    ///
    /// Safe to repeat; harmless when it is not parked any more. Refused: CONSUMER_NOT_FOUND.
    func discardEvent(
        _ request: MaintenanceAPI.DiscardEventRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.DiscardEventResponse

    /// Gives up events that were not applied yet: the consumer goes on after them, also where its source's
    /// history is another now.
    ///
    /// Safe to repeat with a number. Refused: CONSUMER_NOT_FOUND, SEQUENCE_INVALID (negative, or the cursor
    /// counts this history and is beyond it: RereadEvents goes back), CURSOR_AHEAD (the source has not come
    /// so far), CURSOR_EXPIRED (events after it have been deleted).
    func skipEvents(
        _ request: MaintenanceAPI.SkipEventsRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.SkipEventsResponse

    /// Has the consumer begin anew, in whichever history its source has now: events that it has applied
    /// before are applied again, as far as the handlers do not recognise them.
    ///
    /// Refused: CONSUMER_NOT_FOUND, SEQUENCE_INVALID (negative), CURSOR_AHEAD, CURSOR_EXPIRED as by
    /// SkipEvents.
    func rereadEvents(
        _ request: MaintenanceAPI.RereadEventsRequest,
        _ call: Call
    ) async throws -> MaintenanceAPI.RereadEventsResponse
}

extension ConsumersService {
    public var methods: [MethodHandler] { ConsumersMethods.handlers(for: self) }
}

extension ConsumersMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some ConsumersService) -> [MethodHandler] {
        [
            .unary(listConsumers, service.listConsumers),
            .unary(retryEvents, service.retryEvents),
            .unary(discardEvent, service.discardEvent),
            .unary(skipEvents, service.skipEvents),
            .unary(rereadEvents, service.rereadEvents),
        ]
    }
}
