import Contracts
import RPC
import Storage
import TestKit

final class EventSource: Sendable {
    let name: String
    let clock = ManualClock()
    let database: Database

    init(_ name: String) throws {
        self.name = name
        database = try Database.open("sqlite::memory:", migrations: [], clock: clock)
    }

    func append<M: ContractMessage>(_ message: M, key: String) async throws {
        let event = NewEvent(type: M.messageName, key: key, payload: try message.bytes())
        _ = try await database.write { db in try db.append(event) }
    }

    func follow(into target: Database, _ apply: @escaping @Sendable (StoredEvent, Connection) throws -> Void)
        async throws
    {
        let name = name
        while true {
            let cursor = try await target.read { db in try db.cursor(of: name) }
            let page = try await database.events(after: cursor, limit: 256)
            guard let last = page.events.last else { return }
            try await target.write { db in
                for event in page.events { try apply(event, db) }
                try db.moveCursor(of: name, to: last.sequence)
            }
        }
    }

    func offerAgain(
        to target: Database, _ apply: @escaping @Sendable (StoredEvent, Connection) throws -> Void
    ) async throws {
        for event in try await database.events(after: 0, limit: 1_000).events {
            try await target.write { db in try apply(event, db) }
        }
    }
}
