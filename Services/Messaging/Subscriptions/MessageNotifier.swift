import Logging
import ServiceLifecycle
import Storage
import Synchronization
import Values

/// Wakes only the subscribers whose conversations changed.
///
/// It only says "look again": what is new is read from the file. A wakeup that comes while a stream is busy
/// is kept, one for all of them.
final class MessageNotifier: Service {
    typealias Wakeups = AsyncStream<Void>

    /// New messages looked through at a time.
    static let pageMax = 500

    private let database: Database
    private let subscribers = Mutex(Subscribers())

    init(database: Database) {
        self.database = database
    }

    /// How many streams wait for wakeups.
    var subscriberCount: Int { subscribers.withLock { $0.count } }

    /// Wakes for each new message until the program stops.
    func run() async throws {
        try await cancelWhenGracefulShutdown { try await self.wakeForNewMessages() }
    }

    private func wakeForNewMessages() async throws {
        let commits = database.changes()
        var cursor = try await database.read { db in try Message.newestCursor(in: db) }
        wakeAll()
        for await _ in commits {
            do {
                cursor = try await wake(after: cursor)
            } catch let error as StorageError where error.isUnavailable {
                Logger.current.warning("new messages could not be read", metadata: ["error": "\(error)"])
                wakeAll()
            }
        }
    }

    /// Hands `body` the wakeups for a participant, from now on.
    func subscribing<Result: Sendable>(
        for participant: Participant, _ body: (Wakeups) async throws -> Result
    ) async throws -> Result {
        let (wakeups, subscriber) = Wakeups.makeStream(bufferingPolicy: .bufferingNewest(1))
        let key = subscribers.withLock { $0.add(subscriber, for: participant) }
        defer { subscribers.withLock { $0.remove(key, of: participant) } }
        return try await body(wakeups)
    }

    private func wake(after cursor: Int64) async throws -> Int64 {
        var cursor = cursor
        while true {
            let after = cursor
            let concerned = try await database.read { db in
                try Message.concerned(after: after, limit: Self.pageMax, in: db)
            }
            subscribers.withLock { $0.wake(concerned.flatMap(\.participants)) }
            cursor = concerned.last?.cursor ?? cursor
            if concerned.count < Self.pageMax { return cursor }
        }
    }

    private func wakeAll() {
        subscribers.withLock { $0.wakeAll() }
    }
}

/// Which streams wait for which participant.
private struct Subscribers {
    private var subscribers: [Participant: [UInt64: MessageNotifier.Wakeups.Continuation]] = [:]
    private var nextKey: UInt64 = 0

    var count: Int { subscribers.values.reduce(0) { $0 + $1.count } }

    mutating func add(_ subscriber: MessageNotifier.Wakeups.Continuation, for participant: Participant)
        -> UInt64
    {
        nextKey += 1
        subscribers[participant, default: [:]][nextKey] = subscriber
        return nextKey
    }

    mutating func remove(_ key: UInt64, of participant: Participant) {
        subscribers[participant]?[key] = nil
        if subscribers[participant]?.isEmpty == true { subscribers[participant] = nil }
    }

    func wake(_ participants: [Participant]) {
        for participant in Set(participants) {
            subscribers[participant]?.values.forEach { $0.yield() }
        }
    }

    func wakeAll() {
        for subscriber in subscribers.values.flatMap(\.values) { subscriber.yield() }
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
