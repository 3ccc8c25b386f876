public import Contracts
public import RPC
public import Storage
import Values

/// Answers `souk.events.v1.Events`: what happened in this service, in order, as it happens.
public struct EventsServer: EventsService {
    /// The most events read at a time, and so of one answer.
    static let pageMax = 256
    /// The most bytes of payloads read at a time: what a reader keeps here while it takes its answers.
    static let pageBytesMax = 4 << 20
    /// An answer is sent before its payloads grow past this, so that it always fits a frame.
    static let answerBytesMax = 1 << 20
    static let typesMax = 20
    static let businessesMax = 100

    /// A reader is told how far the log is at most this often, while nothing happens that it asked for.
    static let noticePause = Duration.seconds(1)

    private let database: Database
    private let noticePause: Duration

    public init(_ database: Database) {
        self.init(database, noticePause: Self.noticePause)
    }

    init(_ database: Database, noticePause: Duration) {
        self.database = database
        self.noticePause = noticePause
    }

    public func tail(
        _ request: EventsAPI.TailRequest, to stream: MessageWriter<EventsAPI.TailResponse>, _ call: Call
    ) async throws {
        guard request.types.count <= Self.typesMax else { throw Refusal.tooManyTypes }
        guard request.businessIDs.count <= Self.businessesMax else { throw Refusal.tooManyBusinesses }
        let wanted = Wanted(
            types: Set(request.types), businesses: Set(request.businessIDs), notBefore: request.notBefore)
        var after = try await start(of: request, after: try await sequence(of: request.after))
        // The last event sent: its reader knows that it has seen all when that is the head.
        var sent: Int64?
        var noticedAt: ContinuousClock.Instant?
        while true {
            let page = try await database.events(
                after: after, limit: Self.pageMax, bytesMax: Self.pageBytesMax)
            if let problem = page.problem(after: after) { throw Refusal(problem, after: after, page) }
            for events in answers(of: page.events.filter(wanted.includes)) {
                try await stream.send(
                    EventsAPI.TailResponse(
                        events: events, head: page.head, headCursor: database.headCursor(of: page).text))
                sent = events.last?.sequence
            }
            after = page.events.last?.sequence ?? after
            guard after >= page.head else { continue }
            if sent != page.head {
                let pause = noticedAt.map { $0 + noticePause - .now } ?? .zero
                if pause > .zero, try await database.waitForEvent(after: after, atMost: pause) { continue }
                try await stream.send(
                    EventsAPI.TailResponse(head: page.head, headCursor: database.headCursor(of: page).text))
                sent = page.head
                noticedAt = .now
            }
            _ = try await database.waitForEvent(after: after)
        }
    }

    /// Which events a reader asked for.
    private struct Wanted {
        let types: Set<String>
        let businesses: Set<String>
        let notBefore: Timestamp?

        func includes(_ event: StoredEvent) -> Bool {
            (types.isEmpty || types.contains(event.type))
                && (businesses.isEmpty || event.business.map { businesses.contains($0.text) } ?? false)
                && (notBefore.map { event.time >= $0 } ?? true)
        }
    }

    /// Events in answers that each fit a frame.
    private func answers(of events: [StoredEvent]) -> [[EventsAPI.Event]] {
        var answers: [[EventsAPI.Event]] = []
        var bytes = 0
        for event in events {
            if answers.isEmpty || bytes + event.payload.count > Self.answerBytesMax {
                answers.append([])
                bytes = 0
            }
            bytes += event.payload.count
            answers[answers.count - 1].append(
                EventsAPI.Event(
                    sequence: event.sequence, cursor: database.cursor(after: event).text, type: event.type,
                    key: event.key, businessID: event.business?.text ?? "", time: event.time,
                    payload: event.payload))
        }
        return answers
    }
}

// MARK: - Where to begin

extension EventsServer {
    public func findCursor(
        _ request: EventsAPI.FindCursorRequest, _ call: Call
    ) async throws -> EventsAPI.FindCursorResponse {
        guard request.afterSequence >= 0 else { throw Refusal.sequenceInvalid("after_sequence") }
        let history = database.historyID
        let cursor = try await database.read { db in
            let log = try db.events(after: 0, limit: 0)
            let sequence =
                request.atEnd ? log.head : request.afterSequence > 0 ? request.afterSequence : log.oldest - 1
            if let problem = log.problem(after: sequence) { throw Refusal(problem, after: sequence, log) }
            return try db.eventCursor(after: sequence, in: history)
        }
        return EventsAPI.FindCursorResponse(cursor: cursor.text, sequence: cursor.sequence)
    }
}

extension EventsServer {
    /// The sequence that a cursor of this log stands for; 0 for an empty one.
    private func sequence(of text: String) async throws -> Int64 {
        if text.isEmpty { return 0 }
        guard let cursor = EventCursor(text: text) else { throw Refusal.cursorInvalid }
        let history = database.historyID
        try await database.read { db in
            guard let problem = try db.problem(with: cursor, in: history) else { return }
            throw Refusal(problem, after: cursor.sequence, try db.events(after: 0, limit: 0))
        }
        return cursor.sequence
    }

    /// The cursor to read on from: that of the request, or later when what is wanted is known to be later.
    private func start(of request: EventsAPI.TailRequest, after: Int64) async throws -> Int64 {
        guard let notBefore = request.notBefore else { return after }
        let log = try await database.events(after: 0, limit: 0)
        guard after <= log.head else { return after }
        var (low, high) = (max(after, log.oldest - 1), log.head)
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
