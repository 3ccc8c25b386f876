import CoreMetrics
import Logging
import RPC
import Storage
import Values

extension EventConsumer {
    private static let decodedInARowMax = 32

    /// Applies events that came together in one write; if one of them fails, each in its own.
    ///
    /// Returns false when none of them concerns the consumer: then nothing was written.
    func apply(_ events: [StoredEvent]) async throws -> Bool {
        guard let last = events.last else { return false }
        let source = self.source
        do {
            let effects = try await effects(of: events)
            if effects.isEmpty { return false }
            try await database.write { db in
                for effect in effects { try effect(db) }
                try db.moveCursor(of: source, to: last.sequence, text: last.cursor)
            }
            progress.withLock { $0.parkedInRow = 0 }
        } catch  where Self.passes(error) {
            throw error
        } catch {
            for event in events { try await applyOrPark(event) }
        }
        return true
    }

    private func effects(of events: [StoredEvent]) async throws -> [EventHandler.Effect] {
        var effects: [EventHandler.Effect] = []
        for (number, event) in events.enumerated() {
            // Whoever else runs on this loop waits no longer than for a few of them.
            if number > 0, number.isMultiple(of: Self.decodedInARowMax) { await Task.yield() }
            if let effect = try effect(of: event) { effects.append(effect) }
        }
        return effects
    }

    private func effect(of event: StoredEvent) throws -> EventHandler.Effect? {
        try handlers[event.type]?.effect(event)
    }

    /// Tries one event a few times, then parks it.
    private func applyOrPark(_ event: StoredEvent) async throws {
        let source = self.source
        var failures = 0
        while true {
            do {
                let effect = try effect(of: event)
                try await database.write { db in
                    try effect?(db)
                    try db.moveCursor(of: source, to: event.sequence, text: event.cursor)
                }
                if effect != nil { progress.withLock { $0.parkedInRow = 0 } }
                return
            } catch  where Self.passes(error) {
                throw error
            } catch {
                failures += 1
                guard failures < Self.attemptsMax else { return try await park(event, because: error) }
                try await Task.sleep(for: Self.retrying.pause(afterFailures: failures))
            }
        }
    }

    private func park(_ event: StoredEvent, because error: any Error) async throws {
        let parked = DeadLetter(event, of: source, because: error)
        try await database.write { db in
            try parked.insert(into: db)
            try db.moveCursor(of: parked.source, to: event.sequence, text: event.cursor)
        }
        logger.error(
            "event parked",
            metadata: [
                "event.source": "\(source)", "event.sequence": "\(event.sequence)",
                "event.type": "\(event.type)",
                "event.key": "\(event.key)", "error": "\(parked.reason)",
            ])
        try await countParked()
        let inRow = progress.withLock { progress in
            progress.parkedInRow += 1
            return progress.parkedInRow
        }
        guard inRow < Self.parkedInRowMax else {
            throw RPCError(answering: Refusal.eventsFailing(source, parked.reason))
        }
    }

    /// Tries once more what was parked: the program may have been mended since.
    ///
    /// Returns how many were applied.
    @discardableResult
    func retryParked() async throws -> Int {
        var applied = 0
        let source = self.source
        let waiting = try await database.read { db in
            try DeadLetter.all(of: source, limit: Self.parkedRetriedMax, in: db)
        }
        for parked in waiting {
            do {
                let effect = try effect(of: parked.event)
                try await database.write { db in
                    try effect?(db)
                    try parked.delete(from: db)
                }
                applied += 1
                logger.notice(
                    "parked event was applied",
                    metadata: ["event.source": "\(source)", "event.sequence": "\(parked.event.sequence)"])
            } catch  where Self.passes(error) {
                throw error
            } catch {
                logger.warning(
                    "event stays parked",
                    metadata: [
                        "event.source": "\(source)", "event.sequence": "\(parked.event.sequence)",
                        "error": "\(error)",
                    ])
            }
        }
        try await countParked()
        return applied
    }

    func countParked() async throws {
        let source = self.source
        parked.set(try await database.read { db in try DeadLetter.count(of: source, in: db) })
    }

    /// Whether what went wrong is not about the event: it passes by itself, or another consumer was faster.
    private static func passes(_ error: any Error) -> Bool {
        switch error {
        case is CancellationError: true
        case StorageError.cursorNotAhead: true
        case let error as StorageError: error.isUnavailable
        case let error as RPCError: error.code == .unavailable
        default: false
        }
    }
}
