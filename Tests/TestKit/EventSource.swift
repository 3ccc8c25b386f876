public import Contracts
import Logging
import RPC
public import ServiceHost
public import Storage
public import Values

/// Another service's event log: a real one over a database in memory, followed through the real method.
public final class EventSource: Sendable {
    public let name: String
    public let clock = ManualClock()
    private let database: Database
    private let channel: InProcessLink

    public init(_ name: String, for consumer: String, identity: TestIdentity) throws {
        self.name = name
        database = try Database.open("sqlite::memory:", migrations: [], clock: clock)
        channel = InProcessLink(
            services: [EventsServer(database)], authenticator: identity.authenticator,
            credential: identity.signer(for: consumer))
    }

    public func append<Message: ContractMessage>(
        _ message: Message, key: String, business: BusinessID? = nil
    ) async throws {
        let event = NewEvent(
            type: Message.messageName, key: key, business: business, payload: try message.bytes())
        try await database.write { db in _ = try db.append(event) }
    }

    /// Starts a consumer, lets it apply every event there is, and stops it.
    public func follow(into target: Database, _ handlers: [EventHandler]) async throws {
        let consumer = EventConsumer(
            of: name, over: channel, into: target, logger: Logger(label: "consumer"), handlers)
        let following = Task { try await consumer.run() }
        try await consumer.caughtUp(to: database.lastEvent)
        following.cancel()
        try await following.value
    }

    /// Follows from the beginning again, as if the consumer's cursor had been lost.
    public func followAnew(into target: Database, _ handlers: [EventHandler]) async throws {
        let name = name
        try await target.write { db in _ = try db.run("DELETE FROM cursors WHERE source = \(name)") }
        try await follow(into: target, handlers)
    }

    /// How many events the consumer gave up on.
    public func parkedCount(in target: Database) async throws -> Int {
        let name = name
        return try await target.read { db in
            try db.row("SELECT count(*) AS parked FROM parked_events WHERE source = \(name)")?["parked"]
        } ?? 0
    }
}
