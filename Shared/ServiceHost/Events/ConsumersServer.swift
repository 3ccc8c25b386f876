import Contracts
import RPC
import Storage
import Values

/// Answers `souk.maintenance.v1.Consumers`: how this program follows others, for operators.
struct ConsumersServer: ConsumersService {
    /// Parked events listed of each consumer.
    static let parkedListedMax = 20

    private let consumers: [EventConsumer]

    init(_ consumers: [EventConsumer]) {
        self.consumers = consumers.sorted { $0.source < $1.source }
    }

    func listConsumers(
        _ request: MaintenanceAPI.ListConsumersRequest, _ call: Call
    ) async throws -> MaintenanceAPI.ListConsumersResponse {
        var listed: [MaintenanceAPI.Consumer] = []
        for consumer in consumers {
            let status = try await consumer.status(parkedMax: Self.parkedListedMax)
            listed.append(MaintenanceAPI.Consumer(of: consumer.source, status))
        }
        return MaintenanceAPI.ListConsumersResponse(consumers: listed)
    }

    func retryEvents(
        _ request: MaintenanceAPI.RetryEventsRequest, _ call: Call
    ) async throws -> MaintenanceAPI.RetryEventsResponse {
        let (applied, parkedCount) = try await consumer(of: request.source).retry()
        return MaintenanceAPI.RetryEventsResponse(
            applied: Int32(clamping: applied), parkedCount: Int32(clamping: parkedCount))
    }

    func discardEvent(
        _ request: MaintenanceAPI.DiscardEventRequest, _ call: Call
    ) async throws -> MaintenanceAPI.DiscardEventResponse {
        try await consumer(of: request.source).discard(request.sequence)
        return MaintenanceAPI.DiscardEventResponse()
    }

    func skipEvents(
        _ request: MaintenanceAPI.SkipEventsRequest, _ call: Call
    ) async throws -> MaintenanceAPI.SkipEventsResponse {
        guard request.throughSequence >= 0 else { throw Refusal.sequenceInvalid("through_sequence") }
        let position = try await consumer(of: request.source).skip(through: request.throughSequence)
        return MaintenanceAPI.SkipEventsResponse(
            sequence: position.sequence, parkedDiscarded: Int32(clamping: position.parkedDiscarded))
    }

    func rereadEvents(
        _ request: MaintenanceAPI.RereadEventsRequest, _ call: Call
    ) async throws -> MaintenanceAPI.RereadEventsResponse {
        guard request.fromSequence >= 0 else { throw Refusal.sequenceInvalid("from_sequence") }
        let position = try await consumer(of: request.source).reread(from: request.fromSequence)
        return MaintenanceAPI.RereadEventsResponse(
            sequence: position.sequence, parkedDiscarded: Int32(clamping: position.parkedDiscarded))
    }

    private func consumer(of source: String) throws -> EventConsumer {
        guard let consumer = consumers.first(where: { $0.source == source }) else {
            throw Refusal.consumerNotFound(source)
        }
        return consumer
    }
}

extension MaintenanceAPI.Consumer {
    fileprivate init(of source: String, _ status: EventConsumer.Status) {
        let problem = status.progress.problem
        self.init(
            source: source, sequence: status.cursor?.sequence ?? 0, cursor: status.cursor?.text ?? "",
            reached: status.progress.reached, head: status.progress.head,
            parkedCount: Int32(clamping: status.parkedCount),
            parked: status.parked.map { parked in
                MaintenanceAPI.DeadLetter(
                    sequence: parked.event.sequence, type: parked.event.type, key: parked.event.key,
                    reason: parked.reason, parkedAt: parked.parkedAt)
            },
            stopReason: problem?.reason ?? "", stopMessage: problem?.message ?? "",
            stopRemedy: problem?.detail.remedy ?? "", stoppedAt: status.progress.stoppedAt)
    }
}
