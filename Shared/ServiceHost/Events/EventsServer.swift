public import Contracts
public import RPC
public import Storage
import Values

/// Answers `souk.events.v1.Events`: what happened in this service, in order, as it happens.
public struct EventsServer: EventsService {
    /// The most events of one answer.
    static let pageMax = 256
    /// An answer is sent before its payloads grow past this, so that it always fits a frame.
    static let answerBytesMax = 1 << 20
    static let typesMax = 20

    private let database: Database

    public init(_ database: Database) {
        self.database = database
    }

    public func tail(
        _ request: EventsAPI.TailRequest, to stream: MessageWriter<EventsAPI.TailResponse>, _ call: Call
    ) async throws {
        guard request.types.count <= Self.typesMax else { throw EventsRefusal.tooManyTypes }
        guard request.after >= 0 else { throw EventsRefusal.cursorNegative }
        let wanted = Wanted(types: Set(request.types), notBefore: request.notBefore)
        var after = try await start(of: request)
        // The last event sent: its reader knows that it has seen all when that is the head.
        var sent: Int64?
        while true {
            let page = try await database.events(after: after, limit: Self.pageMax)
            switch page.problem(after: after) {
            case .ahead: throw EventsRefusal.cursorAhead(after, head: page.head)
            case .expired: throw EventsRefusal.cursorExpired(after, oldest: page.oldest)
            case nil: break
            }
            for events in Self.answers(of: page.events.filter(wanted.includes)) {
                try await stream.send(EventsAPI.TailResponse(events: events, head: page.head))
                sent = events.last?.sequence
            }
            after = page.events.last?.sequence ?? after
            guard after >= page.head else { continue }
            if sent != page.head {
                try await stream.send(EventsAPI.TailResponse(head: page.head))
                sent = page.head
            }
            _ = try await database.waitForEvent(after: after)
        }
    }

    /// Which events a reader asked for.
    private struct Wanted {
        let types: Set<String>
        let notBefore: Timestamp?

        func includes(_ event: StoredEvent) -> Bool {
            (types.isEmpty || types.contains(event.type)) && notBefore.map { event.time >= $0 } ?? true
        }
    }

    /// Events in answers that each fit a frame.
    private static func answers(of events: [StoredEvent]) -> [[EventsAPI.Event]] {
        var answers: [[EventsAPI.Event]] = []
        var bytes = 0
        for event in events {
            if answers.isEmpty || bytes + event.payload.count > answerBytesMax {
                answers.append([])
                bytes = 0
            }
            bytes += event.payload.count
            answers[answers.count - 1].append(
                EventsAPI.Event(
                    sequence: event.sequence, type: event.type, key: event.key, time: event.time,
                    payload: event.payload))
        }
        return answers
    }
}

// MARK: - Where to begin

extension EventsServer {
    /// The cursor to read on from: that of the request, or later when what is wanted is known to be later.
    private func start(of request: EventsAPI.TailRequest) async throws -> Int64 {
        guard let notBefore = request.notBefore else { return request.after }
        let log = try await database.events(after: 0, limit: 0)
        guard request.after <= log.head else { return request.after }
        var (low, high) = (max(request.after, log.oldest - 1), log.head)
        // Events are written in the order of their times, so the first one late enough can be searched for. A
        // clock that was set back makes this start too late by as much as it was set back.
        while low < high {
            let middle = low + (high - low) / 2
            let next = try await database.events(after: middle, limit: 1).events.first
            if let next, next.time < notBefore { low = next.sequence } else { high = middle }
        }
        return low
    }
}

/// Why the event log says no.
enum EventsRefusal: RefusalError, Equatable {
    case cursorAhead(Int64, head: Int64)
    case cursorExpired(Int64, oldest: Int64)
    case cursorNegative
    case tooManyTypes

    var code: RPCCode {
        switch self {
        case .cursorAhead, .cursorExpired: .failedPrecondition
        case .cursorNegative, .tooManyTypes: .invalidArgument
        }
    }

    var reason: String {
        switch self {
        case .cursorAhead: "CURSOR_AHEAD"
        case .cursorExpired: "CURSOR_EXPIRED"
        case .cursorNegative: "CURSOR_INVALID"
        case .tooManyTypes: "TYPES_INVALID"
        }
    }

    var message: String {
        switch self {
        case .cursorAhead(let cursor, let head):
            "after: \(cursor) is beyond the last event, \(head): the log was restored from a backup"
        case .cursorExpired(let cursor, let oldest):
            "after: the events between \(cursor) and \(oldest) have been deleted"
        case .cursorNegative: "after: a sequence number is never negative"
        case .tooManyTypes: "types: at most \(EventsServer.typesMax)"
        }
    }
}
