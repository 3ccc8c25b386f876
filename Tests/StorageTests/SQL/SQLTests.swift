import Testing
import Values

@testable import Storage

@Suite struct `SQL as a literal` {
    enum Shade: String, SQLConvertible { case light, dark }

    @Test func `binds what is interpolated`() {
        let (id, count) = ("mug'; DROP TABLE goods; --", 3)
        let sql: SQL = "UPDATE goods SET count = \(count) WHERE id = \(id) AND note IS \(String?.none)"
        #expect(sql.text == "UPDATE goods SET count = ? WHERE id = ? AND note IS ?")
        #expect(sql.values == [.integer(3), .text(id), .null])
    }

    @Test func `binds each value of a list`() {
        let sql: SQL = "DELETE FROM goods WHERE id IN \(list: ["a", "b"]) OR id IN \(list: [String]())"
        #expect(sql.text == "DELETE FROM goods WHERE id IN (?, ?) OR id IN (NULL)")
        #expect(sql.values == [.text("a"), .text("b")])
    }

    @Test func `gives values back as they were bound`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let time = Timestamp(microseconds: -1)
        let account = try AccountID("acc_1")
        let text = "nul \u{0} inside, é, 🛍️"
        let row = try await fixture.database.read { db in
            try db.row(
                """
                SELECT \(Int64.min) AS least, \(Int.max) AS most, \(1.5) AS half, \(true) AS yes,
                    \(text) AS text,
                    \("") AS empty, \([UInt8]([0, 255])) AS bytes, \([UInt8]()) AS none, \(time) AS time,
                    \(account) AS account, \(Currency.eur) AS currency, \(Shade.dark) AS shade,
                    \(Int?.none) AS absent, \(Int?.some(4)) AS present
                """)
        }
        let values = try #require(row)
        #expect(try values["least"] == Int64.min)
        #expect(try values["most"] == Int.max)
        #expect(try values["half"] == 1.5)
        #expect(try values["yes"] == true)
        #expect(try values["text"] == text)
        #expect(try values["empty"] == "")
        #expect(try values["bytes"] == [UInt8]([0, 255]))
        #expect(try values["none"] == [UInt8]())
        #expect(try values["time"] == time)
        #expect(try values["account"] == account)
        #expect(try values["currency"] == Currency.eur)
        #expect(try values["shade"] == Shade.dark)
        #expect(try values["absent"] == Int?.none)
        #expect(try values["present"] == Int?.some(4))
        await fixture.close()
    }

    @Test func `gives text and bytes back that SQLite had to copy`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let texts = (0..<3).map { String(repeating: "\($0)é", count: BoundBytes.bytesMax / 8) }
        let bytes = [UInt8](repeating: 9, count: BoundBytes.bytesMax + 1)
        let rows = try await fixture.database.read { db in
            try (0..<2).map { _ in
                try db.row(
                    """
                    SELECT \(bytes) AS bytes, \(texts[0]) AS zero, \(texts[1]) AS one, \(texts[2]) AS two
                    """)
            }
        }
        for row in rows {
            #expect(try row?["bytes"] == bytes)
            #expect(try row?["zero"] == texts[0])
            #expect(try row?["one"] == texts[1])
            #expect(try row?["two"] == texts[2])
        }
        await fixture.close()
    }

    @Test func `names the column that does not fit`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let found = try await fixture.database.read { db in
            try db.row("SELECT 1 AS one, 'grey' AS shade, NULL AS missing")
        }
        let row = try #require(found)
        #expect(throws: StorageError.column("two", "is not in the row")) { try row["two"] as Int }
        #expect(throws: StorageError.column("one", "holds an integer where text was expected")) {
            try row["one"] as String
        }
        #expect(throws: StorageError.column("shade", "holds grey, which is no Shade")) {
            try row["shade"] as Shade
        }
        #expect(throws: StorageError.column("missing", "holds NULL where an integer was expected")) {
            try row["missing"] as Int
        }
        await fixture.close()
    }

    @Test func `that is wrong says so and leaves the database usable`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let statements: [SQL] = [
            "SELEKT 1", "SELECT * FROM nowhere", "", " -- nothing", "SELECT 1; SELECT 2", "SELECT 1; SELEKT",
            "SELECT ?", "SELECT \"nowhere\"",
        ]
        for wrong in statements {
            await #expect(throws: StorageError.self) {
                try await fixture.database.read { try $0.rows(wrong) }
            }
        }
        let one = try await fixture.database.read { try $0.rows("SELECT 1 AS one; -- and nothing else") }
        #expect(try one.map { try $0["one"] } == [1])
        try await fixture.put("mug")
        await fixture.close()
    }

    @Test func `is the same as another of its text and values`() {
        let written: SQL = "SELECT \(1) WHERE 2 IN \(list: [3, 4])"
        let composed = SQL(
            composed: "SELECT ? WHERE 2 IN (?, ?)", values: [.integer(1), .integer(3), .integer(4)])
        #expect(written == composed)
        #expect(Set([written, composed]).count == 1)
        #expect(written != "SELECT \(2) WHERE 2 IN \(list: [3, 4])")
        #expect(written != "SELECT \(1) WHERE 2 IN \(list: [3, 4]) ")
    }

    @Test func `of more kinds than are kept prepared still runs`() async throws {
        var limits = StorageLimits()
        limits.statementsCachedMax = 3
        let fixture = try StorageFixture(inMemory: true, limits: limits)
        let found = try await fixture.database.write { db in
            try (1...20).count { count in
                try db.rows("SELECT 1 WHERE 'g0' IN \(list: (0..<count).map { "g\($0)" })").count == 1
            }
        }
        #expect(found == 20)
        await fixture.close()
    }

    @Test func `with RETURNING gives the rows it wrote`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let count: Int? = try await fixture.database.write { db in
            try db.row("INSERT INTO goods (id, count) VALUES ('mug', 7) RETURNING count")?["count"]
        }
        #expect(count == 7)
        #expect(try await fixture.ids() == ["mug"])
        await fixture.close()
    }
}
