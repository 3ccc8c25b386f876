import CSQLite
import Testing

@testable import Storage

@Suite struct `A connection's statements` {
    /// The texts of those that are prepared, less the engine's own.
    private func prepared(_ db: Connection) throws -> [String] {
        let texts = try db.value(
            """
            SELECT group_concat(sql, ' | ') FROM (
                SELECT sql FROM sqlite_stmt WHERE sql LIKE 'SELECT _ AS kept%' ORDER BY sql)
            """)
        guard case .text(let text)? = texts else { return [] }
        return text.split(separator: " | ").map(String.init)
    }

    @Test func `that run again are not prepared again`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        try await fixture.database.write { db in
            for number in 1...3 {
                let kept: Int? = try db.row("SELECT \(number) AS kept WHERE 1 IN \(list: [1, 2])")?["kept"]
                #expect(kept == number)
            }
            #expect(try prepared(db) == ["SELECT ? AS kept WHERE 1 IN (?, ?)"])
        }
        await fixture.close()
    }

    @Test func `are told apart by what stands between their values`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        try await fixture.database.write { db in
            for count in 0...2 {
                let numbers = Array(1...3).prefix(count)
                let rows = try db.rows("SELECT 1 AS kept WHERE 2 IN \(list: Array(numbers))")
                #expect(rows.count == (count == 2 ? 1 : 0))
            }
            for _ in 0..<2 {
                #expect(try db.row("SELECT \(1) AS kept, \(2) AS more")?["more"] == 2)
                #expect(try db.row("SELECT \(1) AS kept, \(2) AS less")?["less"] == 2)
            }
            #expect(
                try prepared(db) == [
                    "SELECT 1 AS kept WHERE 2 IN (?)", "SELECT 1 AS kept WHERE 2 IN (?, ?)",
                    "SELECT 1 AS kept WHERE 2 IN (NULL)", "SELECT ? AS kept, ? AS less",
                    "SELECT ? AS kept, ? AS more",
                ])
        }
        await fixture.close()
    }

    @Test func `make room for a new one: the least recently used goes`() async throws {
        var limits = StorageLimits()
        limits.statementsCachedMax = 3
        let fixture = try StorageFixture(inMemory: true, limits: limits)
        try await fixture.database.write { db in
            let statements: [SQL] = [
                "SELECT 1 AS kept", "SELECT 2 AS kept", "SELECT 3 AS kept", "SELECT 1 AS kept",
                "SELECT 4 AS kept",
            ]
            for statement in statements { _ = try db.row(statement) }
            #expect(try prepared(db) == ["SELECT 1 AS kept", "SELECT 3 AS kept", "SELECT 4 AS kept"])
        }
        await fixture.close()
    }

    @Test func `keep what is bound to them while others run`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        try await fixture.database.read { db in
            let memory = BoundBytes()
            let outer = try db.compile("SELECT ? UNION ALL SELECT ?")
            let inner = try db.compile("SELECT ?")
            try outer.bind([.text("first of two"), .text("second of two")], in: memory)
            #expect(try outer.step() && outer.row.values == [.text("first of two")])
            for _ in 0..<2 {
                try inner.bind([.text("something else, and longer than both")], in: memory)
                #expect(try inner.step())
                inner.reset()
            }
            #expect(try outer.step() && outer.row.values == [.text("second of two")])
            outer.reset()
        }
        await fixture.close()
    }

    @Test func `of the same text may run inside one another`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        try await fixture.database.read { db in
            func numbers(upTo last: Int64) -> SQL {
                """
                WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < \(last))
                SELECT n FROM counted
                """
            }
            var inner: [Int] = []
            let outer = try db.rows(numbers(upTo: 3)) { _ in
                inner.append(try db.rows(numbers(upTo: 5)).count)
                return true
            }
            #expect(try outer.map { row -> Int64 in try row["n"] } == [1, 2, 3])
            #expect(inner == [5, 5, 5])
        }
        await fixture.close()
    }

    @Test func `are prepared without counting memory, which locks the whole process`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        try await fixture.put("mug")
        #expect(sqlite3_memory_used() == 0)
        await fixture.close()
    }
}
