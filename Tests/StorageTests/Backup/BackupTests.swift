import Glibc
import Testing
import Values

@testable import Storage

@Suite struct `A backup` {
    let target = Folder()

    private func ids(in file: String) throws -> [String] {
        try SQLiteFile(immutable: file).strings("SELECT id FROM goods ORDER BY id")
    }

    @Test(arguments: [true, false])
    func `holds what was committed, and nothing lies beside it`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        for number in 1...3 { try await fixture.put("g\(number)") }
        try await fixture.database.write { db in try db.append(NewEvent(type: "t", key: "k", payload: [])) }
        try await fixture.database.backup(to: target.file)
        #expect(try ids(in: target.file) == ["g1", "g2", "g3"])
        #expect(target.names == ["goods.sqlite"])
        let summary = try await Database.verify(target.file)
        #expect(summary == BackupSummary(lastEvent: 1, migrations: ["goods"]))
        #expect(target.names == ["goods.sqlite"])
        await fixture.close()
    }

    @Test func `made under writes is of one moment`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("left", 5_000)
        try await fixture.put("right", 5_000)
        let done = Interruption()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !done.isAsked {
                    try await fixture.database.write { db in
                        try db.run("UPDATE goods SET count = count - 1 WHERE id = 'left'")
                        try db.run("UPDATE goods SET count = count + 1 WHERE id = 'right'")
                    }
                }
            }
            for _ in 0..<5 {
                try await fixture.database.backup(to: target.file)
                #expect(
                    try SQLiteFile(immutable: target.file).strings("SELECT sum(count) FROM goods") == [
                        "10000"
                    ])
            }
            done.ask()
            try await group.waitForAll()
        }
        await fixture.close()
    }

    @Test(arguments: [true, false])
    func `of a pause is the cut, however much is written before it is copied`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        try await fixture.put("before")
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        let later = Task { try await fixture.put("during") }
        while fixture.database.writer.queued == 0 { await Task.yield() }
        #expect(fixture.database.resumeWrites(pause))
        try await later.value
        for number in 0..<100 { try await fixture.put("after-\(number)") }

        try await fixture.database.copySnapshot(pause, to: target.file)
        #expect(try ids(in: target.file) == ["before"])
        #expect(try await fixture.ids().count == 102)
        await #expect(throws: StorageError.misuse("the snapshot is no longer held")) {
            try await fixture.database.copySnapshot(pause, to: target.file)
        }
        await fixture.close()
    }

    @Test func `of a pause holds back writes but not reads`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("before")
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        let later = Task { try await fixture.put("later") }
        while fixture.database.writer.queued == 0 { await Task.yield() }
        #expect(try await fixture.ids() == ["before"])
        #expect(fixture.database.resumeWrites(pause))
        try await later.value
        #expect(try await fixture.ids() == ["before", "later"])
        await fixture.close()
    }

    @Test func `of a pause nobody ended goes on by itself and says so`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("before")
        let pause = try await fixture.database.pauseWrites(upTo: .milliseconds(20))
        try await fixture.put("after")
        #expect(!fixture.database.resumeWrites(pause))
        try await fixture.database.copySnapshot(pause, to: target.file)
        #expect(try ids(in: target.file) == ["before"])
        await fixture.close()
    }

    @Test(arguments: [true, false])
    func `of a pause lets go of the cut before it is checked`(inMemory: Bool) async throws {
        let fixture = try StorageFixture(inMemory: inMemory)
        try await fixture.put("mug")
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(10))
        fixture.database.resumeWrites(pause)
        let snapshot = try #require(fixture.database.writePauses.snapshot(of: pause.id))
        var isLetGo = false
        #expect(throws: StorageError.self) {
            try snapshot.copy(to: target.file, until: Interruption()) {
                isLetGo = true
                #expect(throws: StorageError.closed) { try snapshot.use { _ in } }
                // What is damaged from here on the check finds.
                let part = try #require(fopen(target.file + ".part", "r+"))
                fwrite([UInt8](repeating: 7, count: 64), 1, 64, part)
                fclose(part)
            }
        }
        #expect(isLetGo && target.names.isEmpty)
        fixture.database.dropSnapshot(pause)

        let next = try await fixture.database.pauseWrites(upTo: .seconds(10))
        fixture.database.resumeWrites(next)
        try await fixture.database.copySnapshot(next, to: target.file)
        #expect(fixture.database.writePauses.snapshot(of: next.id) == nil)
        #expect(try ids(in: target.file) == ["mug"])
        await fixture.close()
    }

    @Test func `of a pause that found no room is still held`() async throws {
        let fixture = try StorageFixture()
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(10))
        fixture.database.resumeWrites(pause)
        await #expect(throws: StorageError.self) {
            try await fixture.database.copySnapshot(pause, to: "/nowhere/at/all.sqlite")
        }
        try await fixture.database.copySnapshot(pause, to: target.file)
        await fixture.close()
    }

    @Test func `of a newer pause replaces the older`() async throws {
        let fixture = try StorageFixture()
        let first = try await fixture.database.pauseWrites(upTo: .seconds(20))
        #expect(fixture.database.resumeWrites(first))
        let second = try await fixture.database.pauseWrites(upTo: .seconds(20))
        #expect(fixture.database.resumeWrites(second))
        await #expect(throws: StorageError.self) {
            try await fixture.database.copySnapshot(first, to: target.file)
        }
        try await fixture.database.copySnapshot(second, to: target.file)
        await fixture.close()
    }

    @Test func `of a pause does not hold up closing`() async throws {
        let fixture = try StorageFixture()
        _ = try await fixture.database.pauseWrites(upTo: .seconds(20))
        await fixture.close()
        await #expect(throws: StorageError.closed) {
            try await fixture.database.pauseWrites(upTo: .seconds(1))
        }
        let reopened = try StorageFixture(folder: fixture.folder)
        await reopened.close()
    }

    @Test func `is restored where nothing is, and opens`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug")
        try await fixture.database.backup(to: target.file)
        await #expect(throws: StorageError.self) {
            try await Database.restore(target.file, to: fixture.folder.file)
        }
        await fixture.close()
        await #expect(throws: StorageError.self) {
            try await Database.restore(target.file, to: fixture.folder.file)
        }

        let fresh = Folder()
        try await Database.restore(target.file, to: fresh.file)
        let restored = try StorageFixture(folder: fresh)
        #expect(try await restored.ids() == ["mug"])
        try await restored.put("plate")
        await restored.close()
    }

    @Test func `that is damaged is refused`() async throws {
        let fixture = try StorageFixture()
        for number in 0..<500 { try await fixture.put("g\(number)") }
        try await fixture.database.backup(to: target.file)
        await fixture.close()
        let file = fopen(target.file, "r+")
        fseek(file, 4_096 * 3, SEEK_SET)
        fwrite([UInt8](repeating: 0xAA, count: 4_096), 1, 4_096, file)
        fclose(file)

        let fresh = Folder()
        await #expect(throws: StorageError.self) { try await Database.verify(target.file) }
        await #expect(throws: StorageError.self) { try await Database.restore(target.file, to: fresh.file) }
        #expect(!fresh.names.contains("goods.sqlite"))
    }

    @Test func `with a reference to nothing is refused`() async throws {
        let fixture = try StorageFixture()
        try await fixture.database.backup(to: target.file)
        await fixture.close()
        let file = try SQLiteFile(target.file, flags: 2)
        try file.run("PRAGMA foreign_keys = OFF; INSERT INTO labels (goods) VALUES ('nothing')")
        try file.close()
        await #expect {
            try await Database.verify(target.file)
        } throws: { error in
            guard case .corrupt(path: target.file, let details)? = error as? StorageError else {
                return false
            }
            return details.contains("labels")
        }
    }

    @Test func `of a live file is refused`() async throws {
        let fixture = try StorageFixture()
        try await fixture.put("mug")
        await #expect(throws: StorageError.self) { try await Database.verify(fixture.folder.file) }
        await fixture.close()
    }
}
