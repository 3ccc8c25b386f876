import Contracts
import CoreMetrics
import Dispatch
import FoundationEssentials
import RPC
import TestKit
import Testing
import Values

@testable import ServiceHost
@testable import Storage

/// A folder that is gone with the test.
final class Folder: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "souk-\(UUID())").path

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite(.timeLimit(.minutes(1))) struct `Maintaining a program` {
    let folder: Folder
    let database: Database
    let identity = TestIdentity()
    let client: MaintenanceClient
    let clock = ManualClock()

    init() async throws {
        folder = try Folder()
        let facts = Migration("facts", "CREATE TABLE facts (id TEXT NOT NULL PRIMARY KEY) STRICT")
        database = try Database.open("sqlite://\(folder.path)/shop.sqlite", migrations: [facts], clock: clock)
        let registry = MetricsRegistry()
        registry.makeCounter(label: "orders", dimensions: []).increment(by: 3)
        let server = MaintenanceServer(
            name: .commerce, startedAt: clock.now, metrics: registry, snapshot: SnapshotHolder(database))
        client = MaintenanceClient(
            InProcessLink(
                services: [server], authenticator: identity.authenticator,
                credential: identity.operatorSigner()))
    }

    private func remember(_ fact: String) async throws {
        try await database.write { db in
            try db.run("INSERT INTO facts (id) VALUES (\(fact))")
            try db.append(NewEvent(type: "souk.x.v1.Fact", key: fact, payload: []))
        }
    }

    private func facts(in path: String) async throws -> [String] {
        let copy = try Database.open(
            "sqlite://\(path)",
            migrations: [Migration("facts", "CREATE TABLE facts (id TEXT NOT NULL PRIMARY KEY) STRICT")])
        let facts = try await copy.read { db in
            try db.rows("SELECT id FROM facts ORDER BY id").map { row -> String in try row["id"] }
        }
        await copy.close()
        return facts
    }

    private func reason(_ body: () async throws -> Void) async -> String? {
        let error = await #expect(throws: RPCError.self) { try await body() }
        return error?.reason
    }

    @Test func `says which program it is and how far it has come`() async throws {
        try await remember("a")
        try await database.write { db in try db.moveCursor(of: "payments", to: 7, text: "h.7.0") }
        let info = try await client.getInfo(.init())
        #expect(info.program == "souk-commerce")
        #expect(info.version == Version.current)
        #expect(info.startedAt == ManualClock.morning)
        #expect(info.eventsHead == 1)
        #expect(info.eventsHistory == database.historyID)
        #expect(info.cursors == [.init(source: "payments", sequence: 7, cursor: "h.7.0")])
        #expect(info.processID > 0)
    }

    @Test func `shows the metrics`() async throws {
        let page = try await client.getMetrics(.init()).text
        #expect(page.contains(#"souk_orders_total{program="commerce"} 3"#))
    }

    @Test func `copies the file as it was when writes were paused`() async throws {
        try await remember("before")
        let snapshot = try await client.pauseWrites(.init(seconds: 10)).snapshotID
        let waiting = Task { try await remember("after") }
        _ = try await client.resumeWrites(.init(snapshotID: snapshot))
        try await waiting.value
        let path = "\(folder.path)/copy.sqlite"
        let copy = try await client.copySnapshot(.init(snapshotID: snapshot, path: path))
        #expect(copy.bytes > 0)
        #expect(try await facts(in: path) == ["before"])
        #expect(
            await reason { _ = try await client.copySnapshot(.init(snapshotID: snapshot, path: "\(path)2")) }
                == "SNAPSHOT_NOT_FOUND")
    }

    @Test func `holds writes back until they are let go on`() async throws {
        let snapshot = try await client.pauseWrites(.init(seconds: 10)).snapshotID
        let start = ContinuousClock.now
        let waiting = Task { try await remember("held") }
        #expect(await reason { _ = try await client.pauseWrites(.init(seconds: 10)) } == "ALREADY_PAUSED")
        _ = try await client.resumeWrites(.init(snapshotID: snapshot))
        _ = try await client.resumeWrites(.init(snapshotID: snapshot))
        try await waiting.value
        #expect(ContinuousClock.now - start < .seconds(5))
        // Paused again: the snapshot of before is let go of.
        let next = try await client.pauseWrites(.init(seconds: 1)).snapshotID
        #expect(next != snapshot)
        _ = try await client.resumeWrites(.init(snapshotID: next))
        #expect(
            await reason {
                _ = try await client.copySnapshot(.init(snapshotID: snapshot, path: "\(folder.path)/x"))
            } == "SNAPSHOT_NOT_FOUND")
    }

    @Test func `lets writes go on when whoever paused them has gone before the answer`() async throws {
        let (began, went) = (AsyncCondition(false), DispatchSemaphore(value: 0))
        let writing = Task {
            try await database.write { _ in
                began.withLock { $0 = true }
                went.wait()
            }
        }
        try await began.wait { $0 }
        let start = ContinuousClock.now
        let pausing = Task { try await client.pauseWrites(.init(seconds: 10)) }
        while database.writer.queued == 0 { await Task.yield() }
        pausing.cancel()
        went.signal()
        await #expect(throws: (any Error).self) { try await pausing.value }
        try await writing.value
        try await remember("next")
        #expect(ContinuousClock.now - start < .seconds(9))
        let next = try await client.pauseWrites(.init(seconds: 1)).snapshotID
        _ = try await client.resumeWrites(.init(snapshotID: next))
    }

    @Test func `lets writes go on by themselves, and says that the cut is no good`() async throws {
        let snapshot = try await client.pauseWrites(.init(seconds: 1)).snapshotID
        // Returns once the pause has ended by itself.
        try await remember("later")
        #expect(
            await reason { _ = try await client.resumeWrites(.init(snapshotID: snapshot)) } == "PAUSE_ENDED")
        #expect(
            await reason { _ = try await client.resumeWrites(.init(snapshotID: snapshot)) } == "PAUSE_ENDED")
        let next = try await client.pauseWrites(.init(seconds: 1)).snapshotID
        _ = try await client.resumeWrites(.init(snapshotID: next))
    }

    @Test func `lets writes go on when the snapshot is released`() async throws {
        try await remember("a")
        let pause = try await client.pauseWrites(.init(seconds: 10))
        #expect(pause.eventsHead == 1)
        let waiting = Task { try await remember("b") }
        _ = try await client.releaseSnapshot(.init(snapshotID: pause.snapshotID))
        try await waiting.value
        #expect(
            await reason {
                let path = "\(folder.path)/x"
                _ = try await client.copySnapshot(.init(snapshotID: pause.snapshotID, path: path))
            } == "SNAPSHOT_NOT_FOUND")
        _ = try await client.releaseSnapshot(.init(snapshotID: pause.snapshotID))
        _ = try await client.resumeWrites(.init(snapshotID: pause.snapshotID))
    }

    @Test(arguments: [Int32.min, 0, 11, .max])
    func `refuses an impossible pause`(seconds: Int32) async {
        #expect(
            await reason { _ = try await client.pauseWrites(.init(seconds: seconds)) } == "SECONDS_INVALID")
    }

    @Test func `copies nowhere it should not`() async throws {
        let snapshot = try await client.pauseWrites(.init(seconds: 5)).snapshotID
        _ = try await client.resumeWrites(.init(snapshotID: snapshot))
        func refusal(of path: String) async -> String? {
            await reason { _ = try await client.copySnapshot(.init(snapshotID: snapshot, path: path)) }
        }
        #expect(await refusal(of: "copy.sqlite") == "PATH_INVALID")
        #expect(await refusal(of: "") == "PATH_INVALID")
        #expect(await refusal(of: "\(folder.path)/") == "PATH_INVALID")
        #expect(await refusal(of: "\(folder.path)/nowhere/copy.sqlite") == "PATH_INVALID")
        #expect(await refusal(of: "/" + String(repeating: "x", count: 4_096)) == "PATH_INVALID")
        #expect(await refusal(of: "\(folder.path)/shop.sqlite") == "FILE_EXISTS")
        // The snapshot is still there for the right place.
        let path = "\(folder.path)/copy.sqlite"
        #expect(try await client.copySnapshot(.init(snapshotID: snapshot, path: path)).bytes > 0)
    }

    @Test func `is for the operator`() async throws {
        for options in [
            CallOptions.none, try await identity.person("acc_maria"), try await identity.service("billing"),
        ] {
            let link = InProcessLink(
                services: [
                    MaintenanceServer(
                        name: .commerce, startedAt: clock.now, metrics: MetricsRegistry(),
                        snapshot: SnapshotHolder(database))
                ],
                authenticator: identity.authenticator)
            let error = await #expect(throws: RPCError.self) {
                _ = try await MaintenanceClient(link).pauseWrites(.init(seconds: 1), options)
            }
            #expect(error?.code == .permissionDenied || error?.code == .unauthenticated)
        }
    }

    @Test func `of a program without a file pauses nothing`() async throws {
        let server = MaintenanceServer(
            name: .gateway, startedAt: clock.now, metrics: MetricsRegistry(), snapshot: nil)
        let client = MaintenanceClient(
            InProcessLink(
                services: [server], authenticator: identity.authenticator,
                credential: identity.operatorSigner()))
        #expect(await reason { _ = try await client.pauseWrites(.init(seconds: 1)) } == "NO_FILE")
        #expect(try await client.getInfo(.init()).eventsHead == 0)
    }
}
