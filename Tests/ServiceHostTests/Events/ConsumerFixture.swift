import Contracts
import CoreMetrics
import Logging
import RPC
import ServiceLifecycle
import Storage
import Synchronization
import TestKit
import Testing
import Values

@testable import ServiceHost

/// Two services: payments, where things happen, and billing, which follows it.
struct ConsumerFixture {
    let clock = ManualClock()
    let identity: TestIdentity
    let payments: Database
    let billing: Database
    let log = MemoryLog()
    let metrics = MetricsRegistry()

    /// `billing` is the file of a consumer that has followed another source before.
    init(payments: Database? = nil, billing: Database? = nil) throws {
        identity = TestIdentity(clock: clock)
        self.payments = try payments ?? Database.open("sqlite::memory:", migrations: [], clock: clock)
        let facts = Migration("facts", "CREATE TABLE facts (id TEXT NOT NULL PRIMARY KEY) STRICT")
        self.billing =
            try billing ?? Database.open("sqlite::memory:", migrations: [facts], clock: clock)
    }

    /// Returns once the log says it.
    func logged(_ text: String) async throws {
        while !log.all.contains(where: { $0.contains(text) }) {
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// What payments answers to billing.
    func link(through gate: (any Authenticator)? = nil) -> InProcessLink {
        InProcessLink(
            services: [EventsServer(payments)], authenticator: gate ?? identity.authenticator,
            credential: identity.signer(for: "billing"))
    }

    @discardableResult
    func happen(_ holds: String...) async throws -> Int64 {
        try await payments.write { db in
            for hold in holds {
                let event = PaymentsAPI.PaymentVoided(holdID: hold)
                try db.append(
                    NewEvent(
                        type: PaymentsAPI.PaymentVoided.messageName, key: hold, payload: try event.bytes()))
            }
        }
        return payments.lastEvent
    }

    /// Something that billing does not ask for.
    func happenElsewhere(_ count: Int) async throws {
        try await payments.write { db in
            for number in 0..<count {
                try db.append(NewEvent(type: "souk.payments.v1.Other", key: "\(number)", payload: []))
            }
        }
    }

    func consumer(
        over channel: (any RPCChannel)? = nil,
        _ apply: @escaping @Sendable (String, Connection) throws -> Void = ConsumerFixture.remember,
        where concerns: @escaping @Sendable (String) -> Bool = { _ in true }
    ) -> EventConsumer {
        let handler = EventHandler.on(PaymentsAPI.PaymentVoided.self, where: { concerns($0.holdID) }) {
            try apply($0.holdID, $2)
        }
        return EventConsumer(
            of: "payments", over: channel ?? link(), into: billing, logger: log.logger, metrics: metrics,
            [handler])
    }

    /// The primary key refuses a fact that is remembered twice.
    static let remember: @Sendable (String, Connection) throws -> Void = { hold, db in
        try db.run("INSERT INTO facts (id) VALUES (\(hold))")
    }

    func facts() async throws -> [String] {
        try await billing.read { db in
            try db.rows("SELECT id FROM facts ORDER BY rowid").map { row in try row["id"] }
        }
    }

    /// What payments gives as the cursor of its event with this sequence.
    func cursor(at sequence: Int64) async throws -> String {
        let page = try await payments.events(after: sequence - 1, limit: 1)
        guard let event = page.events.first else { return payments.headCursor(of: page).text }
        return payments.cursor(after: event).text
    }

    func cursor() async throws -> Int64 {
        try await billing.read { db in try db.cursor(of: "payments") }
    }

    func parked() async throws -> [DeadLetter] {
        try await billing.read { db in try DeadLetter.all(of: "payments", limit: 100, in: db) }
    }
}

/// Runs a service for as long as `body` takes.
func running(_ service: any Service, _ body: () async throws -> Void) async throws {
    let task = Task { try await service.run() }
    defer { task.cancel() }
    try await body()
}

/// What was logged, as `level message key=value`.
final class MemoryLog: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { _ in
            LineLogHandler(
                program: "billing", level: .debug, line: TextLogLine(isColoured: false), clock: ManualClock()
            ) { line in
                let fields = line.split(separator: " ", omittingEmptySubsequences: true)
                self.lines.withLock { $0.append(fields.dropFirst().joined(separator: " ")) }
            }
        }
    }
}
