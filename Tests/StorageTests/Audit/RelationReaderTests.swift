import Testing
import Values

@testable import Storage

@Suite(.timeLimit(.minutes(2))) struct `Reading a relation` {
    static let goods = AuditRelation(
        name: "goods", columns: [.init("id", .text), .init("count", .integer), .init("note", .text)],
        sql: "SELECT id, count, note FROM goods ORDER BY id")
    static let labels = AuditRelation(
        name: "labels", columns: [.init("id", .integer), .init("digest", .bytes)],
        sql: "SELECT id, cast(goods AS BLOB) AS digest FROM labels ORDER BY id")

    private func fill(_ shelf: Shelf, _ count: Int) async throws {
        try await shelf.database.write { db in
            for number in 0..<count {
                let note: String? = number % 3 == 0 ? nil : "näte \(number)"
                try db.run(
                    """
                    INSERT INTO goods (id, count, note) VALUES (\(Self.id(number)), \(number), \(note))
                    """)
            }
        }
    }

    /// Sorts as the numbers do.
    private static func id(_ number: Int) -> String { "g\(1_000_000 + number)" }

    private func pages(
        _ relation: AuditRelation, _ shelf: Shelf, _ pause: WritePause, from row: Int64 = 0
    ) async throws -> [RelationPage] {
        let reader = try shelf.database.read(relation, in: pause)
        do {
            try await reader.skip(row)
            var pages: [RelationPage] = []
            while let page = try await reader.next() { pages.append(page) }
            await reader.close()
            return pages
        } catch {
            await reader.close()
            throw error
        }
    }

    private func pause(_ shelf: Shelf) async throws -> WritePause {
        let pause = try await shelf.database.pauseWrites(upTo: .seconds(20))
        shelf.database.resumeWrites(pause)
        return pause
    }

    @Test(arguments: [true, false])
    func `gives the rows of the cut in their order, whatever is written later`(inMemory: Bool) async throws {
        let shelf = try Shelf(inMemory: inMemory)
        try await fill(shelf, 4)
        let pause = try await pause(shelf)
        try await shelf.put("g0")
        let page = try #require(try await pages(Self.goods, shelf, pause).first)
        #expect(page.firstRow == 0 && page.rowCount == 4 && page.isLast)
        #expect(page.columns[0].texts == (0..<4).map(Self.id))
        #expect(page.columns[1].integers == [0, 1, 2, 3])
        #expect(page.columns[2].texts == ["", "näte 1", "näte 2", ""])
        #expect(page.columns[2].nulls == [0, 3])
        await shelf.close()
    }

    @Test func `gives bytes as they are, and integers to their ends`() async throws {
        let shelf = try Shelf()
        try await shelf.put("mug")
        try await shelf.database.write { db in
            for id in [Int64.min, 0, .max] {
                try db.run("INSERT INTO labels (id, goods) VALUES (\(id), 'mug')")
            }
        }
        let page = try #require(try await pages(Self.labels, shelf, try await pause(shelf)).first)
        #expect(page.columns[0].integers == [.min, 0, .max])
        #expect(page.columns[1].data == Array("mugmugmug".utf8))
        #expect(page.columns[1].lengths == [3, 3, 3])
        await shelf.close()
    }

    @Test func `of nothing is one empty page`() async throws {
        let shelf = try Shelf()
        let pages = try await pages(Self.goods, shelf, try await pause(shelf))
        #expect(pages.map(\.rowCount) == [0])
        #expect(pages.map(\.isLast) == [true])
        await shelf.close()
    }

    @Test func `comes in pages bounded in rows, and can begin at any row`() async throws {
        let shelf = try Shelf()
        try await fill(shelf, 40_000)
        let pause = try await pause(shelf)
        let all = try await pages(Self.goods, shelf, pause)
        #expect(all.map(\.rowCount) == [16_384, 16_384, 7_232])
        #expect(all.map(\.firstRow) == [0, 16_384, 32_768])
        #expect(all.map(\.isLast) == [false, false, true])
        #expect(all.flatMap(\.columns[1].integers) == (0..<40_000).map(Int64.init))

        let rest = try await pages(Self.goods, shelf, pause, from: 39_999)
        #expect(rest.map(\.firstRow) == [39_999])
        #expect(rest.flatMap(\.columns[1].integers) == [39_999])
        #expect(try await pages(Self.goods, shelf, pause, from: 40_000).map(\.rowCount) == [0])
        await #expect(throws: RelationFault.noSuchRow(40_001, count: 40_000)) {
            try await pages(Self.goods, shelf, pause, from: 40_001)
        }
        await shelf.close()
    }

    @Test func `comes in pages bounded in bytes`() async throws {
        let shelf = try Shelf()
        let sizes = [300_000, 300_000, 300_000, 300_000, 2_000_000, 10, 10]
        for (number, size) in sizes.enumerated() {
            let note = String(repeating: "x", count: size)
            try await shelf.database.write { db in
                try db.run("INSERT INTO goods (id, count, note) VALUES (\(Self.id(number)), 1, \(note))")
            }
        }
        let pages = try await pages(Self.goods, shelf, try await pause(shelf))
        #expect(pages.map(\.rowCount) == [3, 1, 1, 2])
        #expect(pages.flatMap(\.columns[2].lengths) == sizes.map(UInt32.init))
        await shelf.close()
    }

    @Test func `with a row that fits no message says which`() async throws {
        let shelf = try Shelf()
        let note = String(repeating: "x", count: RelationPage.rowBytesMax)
        try await shelf.put("a")
        try await shelf.database.write { db in
            try db.run("INSERT INTO goods (id, count, note) VALUES ('b', 1, \(note))")
        }
        let pause = try await pause(shelf)
        do {
            _ = try await pages(Self.goods, shelf, pause)
            Issue.record("the row was read")
        } catch RelationFault.rowTooLarge(let row, let bytes) {
            #expect(row == 1)
            #expect(bytes > RelationPage.rowBytesMax)
        }
        await shelf.close()
    }

    @Test func `ends when the snapshot is let go of`() async throws {
        let shelf = try Shelf()
        try await fill(shelf, 20_000)
        let pause = try await pause(shelf)
        let reader = try shelf.database.read(Self.goods, in: pause)
        #expect(try await reader.next()?.rowCount == 16_384)
        shelf.database.dropSnapshot(pause)
        await #expect(throws: RelationFault.notHeld) { try await reader.next() }
        await reader.close()
        #expect(throws: RelationFault.notHeld) { try shelf.database.read(Self.goods, in: pause) }
        await shelf.close()
    }

    @Test func `several times at once gives each all of it`() async throws {
        let shelf = try Shelf()
        try await fill(shelf, 20_000)
        let pause = try await pause(shelf)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try await pages(Self.goods, shelf, pause).map(\.rowCount).reduce(0, +) }
            }
            for try await count in group { #expect(count == 20_000) }
        }
        await shelf.close()
    }

    @Test func `whose values are not of the declared kinds names the column`() async throws {
        let shelf = try Shelf()
        try await shelf.put("mug")
        let wrong = AuditRelation(
            name: "wrong", columns: [.init("count", .text)], sql: "SELECT count FROM goods")
        await #expect(throws: StorageError.column("count", "holds an integer where text was declared")) {
            try await pages(wrong, shelf, try await pause(shelf))
        }
        await shelf.close()
    }

    @Test func `is refused at the start when its statement gives other columns`() async throws {
        let shelf = try Shelf()
        try await shelf.database.check([Self.goods, Self.labels])
        let swapped = AuditRelation(
            name: "swapped", columns: [.init("count", .integer), .init("id", .text)],
            sql: "SELECT id, count FROM goods")
        let writing = AuditRelation(name: "writing", columns: [], sql: "DELETE FROM goods")
        let unknown = AuditRelation(name: "unknown", columns: [.init("x", .text)], sql: "SELECT x FROM goods")
        for relation in [swapped, writing, unknown] {
            await #expect(throws: StorageError.self) { try await shelf.database.check([relation]) }
        }
        await shelf.close()
    }
}

extension RelationColumn {
    /// The values of a text column, with "" for NULL.
    fileprivate var texts: [String] {
        var start = 0
        return lengths.map { length in
            defer { start += Int(length) }
            return String(decoding: data[start..<(start + Int(length))], as: UTF8.self)
        }
    }
}
