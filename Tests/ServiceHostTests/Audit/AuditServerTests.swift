import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import ServiceHost

@Suite(.timeLimit(.minutes(2))) struct `Auditing a service` {
    static let orders = AuditRelation(
        name: "orders", columns: [.init("id", .text), .init("total_minor", .integer)],
        sql: "SELECT id, total_minor FROM orders ORDER BY id")

    let identity = TestIdentity()
    let database: Database
    let holder: SnapshotHolder
    let audit: AuditClient
    let maintenance: MaintenanceClient

    init() async throws {
        let schema = Migration(
            "orders",
            "CREATE TABLE orders (id TEXT NOT NULL PRIMARY KEY, total_minor INTEGER NOT NULL) STRICT")
        database = try Database.open("sqlite::memory:", migrations: [schema], clock: ManualClock())
        holder = SnapshotHolder(database)
        let link = InProcessLink(
            services: [
                try await AuditServer([Self.orders], of: holder),
                MaintenanceServer(
                    name: .commerce, startedAt: ManualClock.morning, metrics: MetricsRegistry(),
                    snapshot: holder),
            ], authenticator: identity.authenticator, credential: identity.operatorSigner())
        audit = AuditClient(link)
        maintenance = MaintenanceClient(link)
    }

    private func place(_ numbers: Range<Int>) async throws {
        try await database.write { db in
            for number in numbers {
                let id = "ord_\(1_000_000 + number)"
                try db.run("INSERT INTO orders (id, total_minor) VALUES (\(id), \(number))")
            }
        }
    }

    private func pin() async throws -> String {
        let snapshot = try await maintenance.pauseWrites(.init(seconds: 5)).snapshotID
        _ = try await maintenance.resumeWrites(.init(snapshotID: snapshot))
        return snapshot
    }

    private func read(
        _ snapshot: String, _ relation: String = "orders", from row: Int64 = 0
    ) async throws -> [AuditAPI.ReadRelationResponse] {
        var pages: [AuditAPI.ReadRelationResponse] = []
        let request = AuditAPI.ReadRelationRequest(snapshotID: snapshot, relation: relation, firstRow: row)
        for try await page in try await audit.readRelation(request) { pages.append(page) }
        return pages
    }

    private func reason(_ body: () async throws -> Void) async -> String? {
        let error = await #expect(throws: RPCError.self) { try await body() }
        return error?.reason
    }

    @Test func `lists its relations, and those that every program has`() async throws {
        let relations = try await audit.listRelations(.init()).relations
        #expect(relations.map(\.name) == ["cursors", "events", "orders", "parked_events"])
        #expect(
            relations[2].columns == [
                .init(name: "id", type: .text), .init(name: "total_minor", type: .integer),
            ])
    }

    @Test func `gives every row of the snapshot once, and says when that is all`() async throws {
        try await place(0..<20_000)
        let snapshot = try await pin()
        try await place(20_000..<20_010)
        let pages = try await read(snapshot)
        #expect(pages.map(\.rowCount) == [16_384, 3_616])
        #expect(pages.map(\.complete) == [false, true])
        #expect(pages.map(\.firstRow) == [0, 16_384])
        #expect(pages.flatMap(\.columns[1].integers) == (0..<20_000).map(Int64.init))
        #expect(pages[0].columns[0].lengths.allSatisfy { $0 == 11 })
        #expect(pages[1].columns[0].data.count == 11 * 3_616)
    }

    @Test func `goes on where a stream was cut short`() async throws {
        try await place(0..<20_000)
        let snapshot = try await pin()
        let rest = try await read(snapshot, from: 16_384)
        #expect(rest.map(\.firstRow) == [16_384])
        #expect(rest.flatMap(\.columns[1].integers) == (16_384..<20_000).map(Int64.init))
        #expect(try await read(snapshot, from: 20_000).map(\.rowCount) == [0])
    }

    @Test func `tells events, cursors and parked events with the others`() async throws {
        try await database.write { db in
            try db.append(NewEvent(type: "souk.x.v1.Fact", key: "a", payload: [1]))
            try db.append(
                NewEvent(
                    type: "souk.x.v1.Fact", key: "b", business: try BusinessID("atelier-nord"), payload: [1]))
        }
        let snapshot = try await pin()
        let events = try #require(try await read(snapshot, "events").first)
        #expect(events.columns[0].integers == [1, 2])
        #expect(events.columns[3].nulls == [0])
        #expect(events.columns[3].data == Array("atelier-nord".utf8))
        #expect(try await read(snapshot, "cursors").map(\.rowCount) == [0])
        #expect(try await read(snapshot, "parked_events").map(\.rowCount) == [0])
    }

    @Test func `is refused what there is not`() async throws {
        try await place(0..<3)
        let snapshot = try await pin()
        #expect(await reason { _ = try await read(snapshot, "secrets") } == "RELATION_NOT_FOUND")
        #expect(await reason { _ = try await read("snap_unknown") } == "SNAPSHOT_NOT_FOUND")
        #expect(await reason { _ = try await read(snapshot, from: -1) } == "FIRST_ROW_INVALID")
        #expect(await reason { _ = try await read(snapshot, from: 4) } == "FIRST_ROW_INVALID")
        // None of these counts as a reader that has not ended.
        #expect(try await read(snapshot).map(\.rowCount) == [3])
        _ = try await maintenance.releaseSnapshot(.init(snapshotID: snapshot))
        _ = try await maintenance.releaseSnapshot(.init(snapshotID: snapshot))
        #expect(await reason { _ = try await read(snapshot) } == "SNAPSHOT_NOT_FOUND")
    }

    @Test func `reads four relations at a time and no more`() async throws {
        let snapshot = try await pin()
        for _ in 0..<SnapshotHolder.readersMax { _ = try await holder.beginReading(snapshot) }
        #expect(await reason { _ = try await read(snapshot) } == "TOO_MANY_READS")
        await holder.endReading(snapshot)
        #expect(try await read(snapshot).count == 1)
    }

    @Test func `keeps its snapshot from being copied or replaced meanwhile`() async throws {
        let snapshot = try await pin()
        _ = try await holder.beginReading(snapshot)
        #expect(
            await reason {
                _ = try await maintenance.copySnapshot(.init(snapshotID: snapshot, path: "/tmp/souk-x"))
            } == "SNAPSHOT_IN_USE")
        #expect(
            await reason { _ = try await maintenance.pauseWrites(.init(seconds: 1)) } == "ALREADY_PAUSED")
        await holder.endReading(snapshot)
        let next = try await pin()
        #expect(next != snapshot)
        #expect(await reason { _ = try await read(snapshot) } == "SNAPSHOT_NOT_FOUND")
    }

    @Test func `ends when its snapshot is released`() async throws {
        try await place(0..<40_000)
        let snapshot = try await pin()
        let pause = try await holder.beginReading(snapshot)
        let reader = try database.read(Self.orders, in: pause)
        #expect(try await reader.next()?.rowCount == 16_384)
        _ = try await maintenance.releaseSnapshot(.init(snapshotID: snapshot))
        await #expect(throws: RelationFault.notHeld) { try await reader.next() }
        await reader.close()
        await holder.endReading(snapshot)
        _ = try await pin()
    }

    @Test func `is for operators with the permission`() async throws {
        let server = try await AuditServer([], of: holder)
        let link = InProcessLink(services: [server], authenticator: identity.authenticator)
        for options in [
            CallOptions.none, try await identity.person("acc_maria"), try await identity.service("billing"),
            try await identity.member("acc_maria", of: "atelier-nord"),
        ] {
            let error = await #expect(throws: RPCError.self) {
                _ = try await AuditClient(link).listRelations(.init(), options)
            }
            #expect(error?.code == .permissionDenied || error?.code == .unauthenticated)
        }
        for permission in Permissions.operator.words {
            let link = InProcessLink(
                services: [server], authenticator: identity.authenticator,
                credential: identity.operatorSigner(only: permission))
            let answer = try? await AuditClient(link).listRelations(.init())
            #expect((answer != nil) == (permission == "audit.read"))
        }
    }
}
