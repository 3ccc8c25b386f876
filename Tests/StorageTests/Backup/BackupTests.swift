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
        let shelf = try Shelf(inMemory: inMemory)
        for number in 1...3 { try await shelf.put("g\(number)") }
        try await shelf.database.write { db in try db.append(NewEvent(type: "t", key: "k", payload: [])) }
        try await shelf.database.backup(to: target.file)
        #expect(try ids(in: target.file) == ["g1", "g2", "g3"])
        #expect(target.names == ["goods.sqlite"])
        let summary = try await Database.verify(target.file)
        #expect(summary == BackupSummary(lastEvent: 1, migrations: ["goods"]))
        #expect(target.names == ["goods.sqlite"])
        await shelf.close()
    }

    @Test func `made under writes is of one moment`() async throws {
        let shelf = try Shelf()
        try await shelf.put("left", 5_000)
        try await shelf.put("right", 5_000)
        let done = Interruption()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !done.isAsked {
                    try await shelf.database.write { db in
                        try db.run("UPDATE goods SET count = count - 1 WHERE id = 'left'")
                        try db.run("UPDATE goods SET count = count + 1 WHERE id = 'right'")
                    }
                }
            }
            for _ in 0..<5 {
                try await shelf.database.backup(to: target.file)
                #expect(
                    try SQLiteFile(immutable: target.file).strings("SELECT sum(count) FROM goods") == [
                        "10000"
                    ])
            }
            done.ask()
            try await group.waitForAll()
        }
        await shelf.close()
    }

    @Test(arguments: [true, false])
    func `of a pause is the cut, however much is written before it is copied`(inMemory: Bool) async throws {
        let shelf = try Shelf(inMemory: inMemory)
        try await shelf.put("before")
        let pause = try await shelf.database.pauseWrites(upTo: .seconds(20))
        let later = Task { try await shelf.put("during") }
        while shelf.database.writer.queued == 0 { await Task.yield() }
        #expect(shelf.database.resumeWrites(pause))
        try await later.value
        for number in 0..<100 { try await shelf.put("after-\(number)") }

        try await shelf.database.copySnapshot(pause, to: target.file)
        #expect(try ids(in: target.file) == ["before"])
        #expect(try await shelf.ids().count == 102)
        try await shelf.database.copySnapshot(pause, to: target.file)
        #expect(try ids(in: target.file) == ["before"])

        shelf.database.dropSnapshot(pause)
        await #expect(throws: StorageError.misuse("the snapshot is no longer held")) {
            try await shelf.database.copySnapshot(pause, to: target.file)
        }
        await shelf.close()
    }

    @Test func `of a pause holds back writes but not reads`() async throws {
        let shelf = try Shelf()
        try await shelf.put("before")
        let pause = try await shelf.database.pauseWrites(upTo: .seconds(20))
        let later = Task { try await shelf.put("later") }
        while shelf.database.writer.queued == 0 { await Task.yield() }
        #expect(try await shelf.ids() == ["before"])
        #expect(shelf.database.resumeWrites(pause))
        try await later.value
        #expect(try await shelf.ids() == ["before", "later"])
        await shelf.close()
    }

    @Test func `of a pause nobody ended goes on by itself and says so`() async throws {
        let shelf = try Shelf()
        try await shelf.put("before")
        let pause = try await shelf.database.pauseWrites(upTo: .milliseconds(20))
        try await shelf.put("after")
        #expect(!shelf.database.resumeWrites(pause))
        try await shelf.database.copySnapshot(pause, to: target.file)
        #expect(try ids(in: target.file) == ["before"])
        await shelf.close()
    }

    @Test func `of a newer pause replaces the older`() async throws {
        let shelf = try Shelf()
        let first = try await shelf.database.pauseWrites(upTo: .seconds(20))
        #expect(shelf.database.resumeWrites(first))
        let second = try await shelf.database.pauseWrites(upTo: .seconds(20))
        #expect(shelf.database.resumeWrites(second))
        await #expect(throws: StorageError.self) {
            try await shelf.database.copySnapshot(first, to: target.file)
        }
        try await shelf.database.copySnapshot(second, to: target.file)
        await shelf.close()
    }

    @Test func `of a pause does not hold up closing`() async throws {
        let shelf = try Shelf()
        _ = try await shelf.database.pauseWrites(upTo: .seconds(20))
        await shelf.close()
        await #expect(throws: StorageError.closed) { try await shelf.database.pauseWrites(upTo: .seconds(1)) }
        let reopened = try Shelf(folder: shelf.folder)
        await reopened.close()
    }

    @Test func `is restored where nothing is, and opens`() async throws {
        let shelf = try Shelf()
        try await shelf.put("mug")
        try await shelf.database.backup(to: target.file)
        await #expect(throws: StorageError.self) {
            try await Database.restore(target.file, to: shelf.folder.file)
        }
        await shelf.close()
        await #expect(throws: StorageError.self) {
            try await Database.restore(target.file, to: shelf.folder.file)
        }

        let fresh = Folder()
        try await Database.restore(target.file, to: fresh.file)
        let restored = try Shelf(folder: fresh)
        #expect(try await restored.ids() == ["mug"])
        try await restored.put("plate")
        await restored.close()
    }

    @Test func `that is damaged is refused`() async throws {
        let shelf = try Shelf()
        for number in 0..<500 { try await shelf.put("g\(number)") }
        try await shelf.database.backup(to: target.file)
        await shelf.close()
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
        let shelf = try Shelf()
        try await shelf.database.backup(to: target.file)
        await shelf.close()
        let file = try SQLiteFile(target.file, flags: 2)
        try file.run("PRAGMA foreign_keys = OFF; INSERT INTO labels (goods) VALUES ('nothing')")
        file.close()
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
        let shelf = try Shelf()
        try await shelf.put("mug")
        await #expect(throws: StorageError.self) { try await Database.verify(shelf.folder.file) }
        await shelf.close()
    }
}
