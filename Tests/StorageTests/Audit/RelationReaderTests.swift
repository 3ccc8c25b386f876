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

    private func fill(_ fixture: StorageFixture, _ count: Int) async throws {
        try await fixture.database.write { db in
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
        _ relation: AuditRelation, _ fixture: StorageFixture, _ pause: WritePause, from row: Int64 = 0
    ) async throws -> [RelationPage] {
        let reader = try fixture.database.read(relation, in: pause)
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

    private func pause(_ fixture: StorageFixture) async throws -> WritePause {
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        fixture.database.resumeWrites(pause)
        return pause
    }

    @Test(arguments: [true, false])
    func `gives the rows of the cut in their order, whatever is written later`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        try await fill(fixture, 4)
        let pause = try await pause(fixture)
        try await fixture.put("g0")
        let page = try #require(try await pages(Self.goods, fixture, pause).first)
        #expect(page.firstRow == 0 && page.rowCount == 4 && page.isLast)
        #expect(page.columns[0].texts == (0..<4).map(Self.id))
        #expect(page.columns[1].integers == [0, 1, 2, 3])
        #expect(page.columns[2].texts == ["", "näte 1", "näte 2", ""])
        #expect(page.columns[2].nulls == [0, 3])
        await fixture.close()
    }

    @Test func `gives bytes as they are, and integers to their ends`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug")
        try await fixture.database.write { db in
            for id in [Int64.min, 0, .max] {
                try db.run("INSERT INTO labels (id, goods) VALUES (\(id), 'mug')")
            }
        }
        let page = try #require(try await pages(Self.labels, fixture, try await pause(fixture)).first)
        #expect(page.columns[0].integers == [.min, 0, .max])
        #expect(page.columns[1].data == Array("mugmugmug".utf8))
        #expect(page.columns[1].lengths == [3, 3, 3])
        await fixture.close()
    }

    @Test func `of nothing is one empty page`() async throws {
        let fixture = try StorageFixture()
        let pages = try await pages(Self.goods, fixture, try await pause(fixture))
        #expect(pages.map(\.rowCount) == [0])
        #expect(pages.map(\.isLast) == [true])
        await fixture.close()
    }

    @Test func `comes in pages bounded in rows, and can begin at any row`() async throws {
        let fixture = try StorageFixture()
        try await fill(fixture, 40_000)
        let pause = try await pause(fixture)
        let all = try await pages(Self.goods, fixture, pause)
        #expect(all.map(\.rowCount) == [16_384, 16_384, 7_232])
        #expect(all.map(\.firstRow) == [0, 16_384, 32_768])
        #expect(all.map(\.isLast) == [false, false, true])
        #expect(all.flatMap(\.columns[1].integers) == (0..<40_000).map(Int64.init))

        let rest = try await pages(Self.goods, fixture, pause, from: 39_999)
        #expect(rest.map(\.firstRow) == [39_999])
        #expect(rest.flatMap(\.columns[1].integers) == [39_999])
        #expect(try await pages(Self.goods, fixture, pause, from: 40_000).map(\.rowCount) == [0])
        await #expect(throws: RelationFault.noSuchRow(40_001, count: 40_000)) {
            try await pages(Self.goods, fixture, pause, from: 40_001)
        }
        await fixture.close()
    }

    @Test func `comes in pages bounded in bytes`() async throws {
        let fixture = try StorageFixture()
        let sizes = [300_000, 300_000, 300_000, 300_000, 2_000_000, 10, 10]
        for (number, size) in sizes.enumerated() {
            let note = String(repeating: "x", count: size)
            try await fixture.database.write { db in
                try db.run("INSERT INTO goods (id, count, note) VALUES (\(Self.id(number)), 1, \(note))")
            }
        }
        let pages = try await pages(Self.goods, fixture, try await pause(fixture))
        #expect(pages.map(\.rowCount) == [3, 1, 1, 2])
        #expect(pages.flatMap(\.columns[2].lengths) == sizes.map(UInt32.init))
        await fixture.close()
    }

    @Test func `with a row that fits no message says which`() async throws {
        let fixture = try StorageFixture()
        let note = String(repeating: "x", count: RelationPage.rowBytesMax)
        try await fixture.put("a")
        try await fixture.database.write { db in
            try db.run("INSERT INTO goods (id, count, note) VALUES ('b', 1, \(note))")
        }
        let pause = try await pause(fixture)
        do {
            _ = try await pages(Self.goods, fixture, pause)
            Issue.record("the row was read")
        } catch RelationFault.rowTooLarge(let row, let bytes) {
            #expect(row == 1)
            #expect(bytes > RelationPage.rowBytesMax)
        }
        await fixture.close()
    }

    @Test func `ends when the snapshot is let go of`() async throws {
        let fixture = try StorageFixture()
        try await fill(fixture, 20_000)
        let pause = try await pause(fixture)
        let reader = try fixture.database.read(Self.goods, in: pause)
        #expect(try await reader.next()?.rowCount == 16_384)
        fixture.database.dropSnapshot(pause)
        await #expect(throws: RelationFault.notHeld) { try await reader.next() }
        await reader.close()
        #expect(throws: RelationFault.notHeld) { try fixture.database.read(Self.goods, in: pause) }
        await fixture.close()
    }

    @Test func `several times at once gives each all of it`() async throws {
        let fixture = try StorageFixture()
        try await fill(fixture, 20_000)
        let pause = try await pause(fixture)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try await pages(Self.goods, fixture, pause).map(\.rowCount).reduce(0, +) }
            }
            for try await count in group { #expect(count == 20_000) }
        }
        await fixture.close()
    }

    @Test func `whose values are not of the declared kinds names the column`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug")
        let wrong = AuditRelation(
            name: "wrong", columns: [.init("count", .text)], sql: "SELECT count FROM goods")
        await #expect(throws: StorageError.column("count", "holds an integer where text was declared")) {
            try await pages(wrong, fixture, try await pause(fixture))
        }
        await fixture.close()
    }

    @Test func `is refused at the start when its statement gives other columns`() async throws {
        let fixture = try StorageFixture()
        try await fixture.database.check([Self.goods, Self.labels])
        let swapped = AuditRelation(
            name: "swapped", columns: [.init("count", .integer), .init("id", .text)],
            sql: "SELECT id, count FROM goods")
        let writing = AuditRelation(name: "writing", columns: [], sql: "DELETE FROM goods")
        let unknown = AuditRelation(name: "unknown", columns: [.init("x", .text)], sql: "SELECT x FROM goods")
        for relation in [swapped, writing, unknown] {
            await #expect(throws: StorageError.self) { try await fixture.database.check([relation]) }
        }
        await fixture.close()
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
