import Logging
import ServiceLifecycle
import Storage
import Synchronization
import Values

/// Wakes the streams of those whom a new message concerns, so that a commit costs nothing to all others.
///
/// It only says "look again": what is new is read from the file. A ring that comes while a stream is busy is
/// kept, one for all of them.
final class Doorbell: Service {
    typealias Rings = AsyncStream<Void>

    /// New messages looked through at a time.
    static let pageMax = 500

    private let database: Database
    private let listeners = Mutex(Listeners())

    init(database: Database) {
        self.database = database
    }

    /// How many streams wait for rings.
    var listenerCount: Int { listeners.withLock { $0.count } }

    /// Rings for each new message until the program stops.
    func run() async throws {
        try await cancelWhenGracefulShutdown { try await self.ringForNewMessages() }
    }

    private func ringForNewMessages() async throws {
        let commits = database.changes()
        var cursor = try await database.read { db in try Message.newestCursor(in: db) }
        ringAll()
        for await _ in commits {
            do {
                cursor = try await ring(after: cursor)
            } catch let error as StorageError where error.isUnavailable {
                Logger.current.warning("new messages could not be read", metadata: ["error": "\(error)"])
                ringAll()
            }
        }
    }

    /// Hands `body` the rings for a participant, from now on.
    func listening<Result: Sendable>(
        for participant: Participant, _ body: (Rings) async throws -> Result
    ) async throws -> Result {
        let (rings, bell) = Rings.makeStream(bufferingPolicy: .bufferingNewest(1))
        let key = listeners.withLock { $0.add(bell, for: participant) }
        defer { listeners.withLock { $0.remove(key, of: participant) } }
        return try await body(rings)
    }

    private func ring(after cursor: Int64) async throws -> Int64 {
        var cursor = cursor
        while true {
            let after = cursor
            let concerned = try await database.read { db in
                try Message.concerned(after: after, limit: Self.pageMax, in: db)
            }
            listeners.withLock { $0.ring(concerned.flatMap(\.participants)) }
            cursor = concerned.last?.cursor ?? cursor
            if concerned.count < Self.pageMax { return cursor }
        }
    }

    private func ringAll() {
        listeners.withLock { $0.ringAll() }
    }
}

/// Who waits at which door.
private struct Listeners {
    private var bells: [Participant: [UInt64: Doorbell.Rings.Continuation]] = [:]
    private var nextKey: UInt64 = 0

    var count: Int { bells.values.reduce(0) { $0 + $1.count } }

    mutating func add(_ bell: Doorbell.Rings.Continuation, for participant: Participant) -> UInt64 {
        nextKey += 1
        bells[participant, default: [:]][nextKey] = bell
        return nextKey
    }

    mutating func remove(_ key: UInt64, of participant: Participant) {
        bells[participant]?[key] = nil
        if bells[participant]?.isEmpty == true { bells[participant] = nil }
    }

    func ring(_ participants: [Participant]) {
        for participant in Set(participants) {
            bells[participant]?.values.forEach { $0.yield() }
        }
    }

    func ringAll() {
        for bell in bells.values.flatMap(\.values) { bell.yield() }
    }
}

extension Message {
    /// Whom each new message concerns, oldest first.
    fileprivate static func concerned(
        after cursor: Int64, limit: Int, in db: Connection
    ) throws -> [(cursor: Int64, participants: [Participant])] {
        try db.rows(
            """
            SELECT cursor, account_id, business_id FROM messages WHERE cursor > \(cursor)
            ORDER BY cursor LIMIT \(limit)
            """
        ).map { row in
            (try row["cursor"], [.person(try row["account_id"]), .business(try row["business_id"])])
        }
    }
}
