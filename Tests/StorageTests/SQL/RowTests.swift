import Testing

@testable import Storage

@Suite struct `A row` {
    private let row = Row(
        columns: ColumnNames(["id", "a_name_beyond_fifteen_bytes", "count"]),
        values: [.text("mug"), .integer(1), .integer(2)])

    @Test(
        arguments: [
            ["id", "a_name_beyond_fifteen_bytes", "count"], ["count", "a_name_beyond_fifteen_bytes", "id"],
            ["count", "count", "id", "id", "count"],
        ])
    func `is read by name in any order`(names: [String]) throws {
        let values: [String: SQLValue] = [
            "id": .text("mug"), "a_name_beyond_fifteen_bytes": .integer(1), "count": .integer(2),
        ]
        for name in names { #expect(try row[name] == values[name]) }
        #expect(throws: StorageError.column("price", "is not in the row")) { try row["price"] as Int }
        for name in names { #expect(try row[name] == values[name]) }
    }

    @Test func `has the first of two columns of one name`() throws {
        let values: [SQLValue] = [.integer(1), .integer(2), .integer(3)]
        let row = Row(columns: ColumnNames(["a", "a", "b"]), values: values)
        for _ in 0..<2 {
            #expect(try row["a"] == 1)
            #expect(try row["b"] == 3)
        }
    }

    @Test func `equals another of the same names and values`() {
        let other = Row(columns: ColumnNames(row.columns.names), values: row.values)
        #expect(Set([row, other]).count == 1)
        #expect(row != Row(columns: ColumnNames(["id", "name", "count"]), values: row.values))
    }

    @Test func `shares its names with the other rows of its statement`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        try await fixture.put("mug")
        try await fixture.put("cup")
        let rows = try await fixture.database.read { db in
            try (0..<2).flatMap { _ in try db.rows("SELECT id, count FROM goods") }
        }
        #expect(rows.count == 4)
        #expect(rows.allSatisfy { $0.columns === rows.first?.columns })
        await fixture.close()
    }
}
