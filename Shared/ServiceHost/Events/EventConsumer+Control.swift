import Contracts
import Logging
import RPC
import Storage
import Values

// What operators see of a consumer, and its ways on when it has stopped.
extension EventConsumer {
    private static let askingTimeout = CallOptions.timeout(seconds: 10)

    struct Status: Sendable {
        let cursor: Cursor?
        let progress: Progress
        let parkedCount: Int
        /// The oldest.
        let parked: [DeadLetter]
    }

    /// Where the consumer goes on after an operator's command.
    struct Position: Equatable, Sendable {
        let sequence: Int64
        let parkedDiscarded: Int
    }

    func status(parkedMax: Int) async throws -> Status {
        let (source, progress) = (self.source, progress.value)
        return try await database.read { db in
            Status(
                cursor: try db.cursors().first { $0.source == source }, progress: progress,
                parkedCount: try DeadLetter.count(of: source, in: db),
                parked: try DeadLetter.all(of: source, limit: parkedMax, in: db))
        }
    }

    /// Tries what is parked, and follows again if it had stopped.
    func retry() async throws -> (applied: Int, parkedCount: Int) {
        try await whilePaused {
            let applied = try await retryParked()
            // Where nothing is better, the next event that fails stops it again.
            progress.withLock { progress in
                progress.parkedInRow = applied > 0 ? 0 : min(progress.parkedInRow, Self.parkedInRowMax - 1)
                // Whoever asks after the answer sees that it goes on.
                (progress.problem, progress.stoppedAt) = (nil, nil)
            }
            let source = self.source
            return (applied, try await database.read { db in try DeadLetter.count(of: source, in: db) })
        }
    }

    func discard(_ sequence: Int64) async throws {
        let source = self.source
        try await database.write { db in try DeadLetter.delete(sequence, of: source, in: db) }
        try await countParked()
    }

    /// Goes on after this event without applying those before it; 0 is the source's last.
    func skip(through sequence: Int64) async throws -> Position {
        let isCursorValid = !Self.cursorProblems.contains(progress.value.problem?.reason ?? "")
        return try await whilePaused {
            let next = try await client.findCursor(
                .init(afterSequence: sequence, atEnd: sequence == 0), Self.askingTimeout)
            return try await reset(to: next) { cursor in
                guard isCursorValid, next.sequence < cursor else { return }
                throw Refusal.skipBackwards(next.sequence, cursor: cursor)
            }
        }
    }

    /// Begins anew with this event; 0 is the oldest that the source keeps.
    func reread(from sequence: Int64) async throws -> Position {
        try await whilePaused {
            // The first event of all has none before it, as 0 has.
            let next = try await client.findCursor(
                .init(afterSequence: max(0, sequence - 1)), Self.askingTimeout)
            return try await reset(to: next) { _ in }
        }
    }

    /// Runs the body while nothing is followed, then follows anew, also if it had stopped for good.
    private func whilePaused<T>(_ body: () async throws -> T) async throws -> T {
        control.withLock { $0.pauses += 1 }
        defer { control.withLock { $0.pauses -= 1 } }
        try await control.wait { !$0.isFollowing }
        return try await body()
    }

    /// Puts the cursor there.
    ///
    /// Parked events go that come again, or whose numbers are those of other events now.
    private func reset(
        to next: EventsAPI.FindCursorResponse, check: @escaping @Sendable (_ cursor: Int64) throws -> Void
    ) async throws -> Position {
        let source = self.source
        let history = EventCursor(text: next.cursor)?.history
        let discarded = try await database.write { db in
            try check(try db.cursor(of: source))
            let before = EventCursor(text: try db.cursorText(of: source))?.history
            let discarded = try DeadLetter.deleteAll(
                after: before == history ? next.sequence : 0, of: source, in: db)
            try db.resetCursor(of: source, to: next.sequence, text: next.cursor)
            return discarded
        }
        progress.withLock { $0 = Progress(reached: next.sequence, head: $0.head) }
        try await countParked()
        logger.notice(
            "events are followed from elsewhere, by an operator's command",
            metadata: [
                "event.source": "\(source)", "event.sequence": "\(next.sequence)",
                "events.discarded": "\(discarded)",
            ])
        return Position(sequence: next.sequence, parkedDiscarded: discarded)
    }
}
