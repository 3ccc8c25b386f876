import Logging
import RPC
import ServiceLifecycle
import Storage
import Synchronization
import Values

/// Wakes only the subscribers whose conversations changed.
///
/// It only says "look again": what is new is read from the file.
final class MessageNotifier: Service {
    /// New entries looked through at a time.
    static let pageMax = 500
    /// The most streams of one party.
    static let subscribersMax = 100

    private let database: Database
    private let subscribers = Mutex(Subscribers())

    init(database: Database) {
        self.database = database
    }

    /// How many streams wait for wakeups.
    var subscriberCount: Int { subscribers.withLock { $0.count } }

    /// Wakes for each new entry until the program stops.
    func run() async throws {
        try await cancelWhenGracefulShutdown { try await self.wakeForNewEntries() }
    }

    private func wakeForNewEntries() async throws {
        let commits = database.changes()
        var arrival = try await database.read { db in try InboxEntry.lastArrival(in: db) }
        wakeAll()
        for await _ in commits {
            do {
                arrival = try await wake(after: arrival)
            } catch let error as StorageError where error.isUnavailable {
                Logger.current.warning("new messages could not be read", metadata: ["error": "\(error)"])
                wakeAll()
            }
        }
    }

    /// Hands `body` a subscriber of a party, woken from now on.
    ///
    /// Throws TOO_MANY_SUBSCRIPTIONS.
    func subscribing<Result: Sendable>(
        for party: Party, _ body: (Subscriber) async throws -> Result
    ) async throws -> Result {
        let subscriber = Subscriber()
        try subscribers.withLock { try $0.add(subscriber, for: party) }
        defer { subscribers.withLock { $0.remove(subscriber, of: party) } }
        return try await body(subscriber)
    }

    /// Passes a typing notice on to the streams that there are.
    func deliver(_ typing: Typing, to parties: [Party]) {
        for subscriber in subscribers.withLock({ $0.all(of: parties) }) { subscriber.deliver(typing) }
    }

    private func wake(after arrival: Int64) async throws -> Int64 {
        var arrival = arrival
        while true {
            let after = arrival
            let new = try await database.read { db in
                try InboxEntry.arrivals(after: after, limit: Self.pageMax, in: db)
            }
            let parties = Set(new.map(\.party))
            for subscriber in subscribers.withLock({ $0.all(of: parties) }) { subscriber.wake() }
            arrival = new.last?.arrival ?? arrival
            if new.count < Self.pageMax { return arrival }
        }
    }

    private func wakeAll() {
        for subscriber in subscribers.withLock({ $0.all }) { subscriber.wake() }
    }
}

/// Which streams wait for which party.
private struct Subscribers {
    private var subscribers: [Party: [ObjectIdentifier: Subscriber]] = [:]

    var count: Int { subscribers.values.reduce(0) { $0 + $1.count } }
    var all: [Subscriber] { subscribers.values.flatMap(\.values) }

    func all(of parties: some Sequence<Party>) -> [Subscriber] {
        parties.flatMap { subscribers[$0].map { Array($0.values) } ?? [] }
    }

    mutating func add(_ subscriber: Subscriber, for party: Party) throws {
        guard subscribers[party, default: [:]].count < MessageNotifier.subscribersMax else {
            throw Refusal.tooManySubscriptions
        }
        subscribers[party, default: [:]][ObjectIdentifier(subscriber)] = subscriber
    }

    mutating func remove(_ subscriber: Subscriber, of party: Party) {
        subscribers[party]?[ObjectIdentifier(subscriber)] = nil
        if subscribers[party]?.isEmpty == true { subscribers[party] = nil }
    }
}

// MARK: - What is new in `inbox_entries`

extension InboxEntry {
    /// The newest entry of all; 0 when there is none.
    fileprivate static func lastArrival(in db: Connection) throws -> Int64 {
        try db.row(lastArrivalQuery)?["newest"] ?? 0
    }

    /// Whose inboxes got entries after one, oldest first.
    fileprivate static func arrivals(
        after arrival: Int64, limit: Int, in db: Connection
    ) throws -> [(arrival: Int64, party: Party)] {
        try db.rows(arrivalsQuery(after: arrival, limit: limit)).map { row in
            (try row["arrival"], try row["party"])
        }
    }

    static let lastArrivalQuery: SQL = "SELECT COALESCE(MAX(arrival), 0) AS newest FROM inbox_entries"

    /// Another engine, where entries are not visible in the order of their numbers, notifies instead.
    static func arrivalsQuery(after arrival: Int64, limit: Int) -> SQL {
        """
        SELECT arrival, party FROM inbox_entries WHERE arrival > \(arrival)
        ORDER BY arrival LIMIT \(limit)
        """
    }
}
