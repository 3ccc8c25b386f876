import Testing
import Values

@testable import Storage

/// The plans of the very statements that the log and its consumers ran, taken from the engine.
@Suite struct `The query plans of events` {
    @Test func `go by an index, however long the log is`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let database = fixture.database
        try await database.write { db in
            for key in ["a", "b"] { try db.append(NewEvent(type: "t", key: key, payload: [])) }
        }
        let page = try await database.events(after: 0, limit: 1)
        let event = try #require(page.events.first)
        let (cursor, history) = (database.cursor(after: event), database.historyID)
        #expect(try await database.read { try $0.problem(with: cursor, in: history) } == nil)
        try await database.write { db in
            try db.moveCursor(of: "payments", to: 1, text: cursor.text)
            _ = try db.cursorText(of: "payments")
        }
        try await database.deleteEvents(olderThan: .earliest)

        let statements: [String] = try await database.read { db in
            try db.rows("SELECT DISTINCT sql FROM sqlite_stmt ORDER BY sql").map { try $0["sql"] }
        }
        let own = statements.filter { text in
            [" events", " cursors"].contains { text.contains($0) } && !text.hasPrefix("CREATE")
        }
        #expect(own.count >= 8)
        for text in own {
            let plan = try await Self.plan(of: text, in: database)
            // A scan that ends at its first row, by the key's order, is none.
            guard !text.hasSuffix("LIMIT 1") else {
                continue
            }
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") && !$0.contains("B-TREE") }, "\(text): \(plan)")
        }
        await fixture.close()
    }

    /// Steps of the engine's machine, counted by the engine.
    private static func stepsOfOneBatch(of events: Int) async throws -> Int {
        let clock = MovedClock()
        let fixture = try StorageFixture(inMemory: true, clock: clock)
        try await fixture.database.write { db in
            for _ in 0..<events { try db.append(NewEvent(type: "t", key: "k", payload: [1])) }
        }
        clock.advance(seconds: 10)
        let now = clock.now
        let steps: Int = try await fixture.database.write { db in
            let deleted = try db.deleteEvents(olderThan: now, limit: 50, bytesMax: .max)
            #expect(deleted == 50)
            let sum = "SELECT sum(nstep) AS steps FROM sqlite_stmt WHERE sql GLOB '*sequence <*'" as SQL
            return try db.row(sum)?["steps"] ?? 0
        }
        await fixture.close()
        return steps
    }

    @Test func `delete a batch at the same cost, however long the log is`() async throws {
        let (short, long) = (
            try await Self.stepsOfOneBatch(of: 100), try await Self.stepsOfOneBatch(of: 5_000)
        )
        #expect(short > 0 && long <= short + short / 10, "\(short) steps, \(long) steps")
    }

    private static func plan(of statement: String, in database: Database) async throws -> [String] {
        var explained = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        explained.text = "EXPLAIN QUERY PLAN " + statement
        explained.values = statement.filter { $0 == "?" }.map { _ in .null }
        let sql = SQL(stringInterpolation: explained)
        return try await database.write { db in try db.rows(sql).map { try $0["detail"] } }
    }
}
