import CSQLite
import Testing
import Values

@testable import Storage

@Suite struct `When the disk fails` {
    /// Writes that are sure to share one commit, made while the fault is in force.
    ///
    /// Returns what each was told.
    private func writeTogether(
        _ count: Int, to fixture: StorageFixture, during fault: FaultDisk.Fault
    ) async throws -> [StorageError?] {
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        fixture.database.dropSnapshot(pause)
        FaultDisk.set(fault, in: fixture.folder)
        return try await withThrowingTaskGroup(of: StorageError?.self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        try await fixture.put("together-\(number)")
                        return nil
                    } catch let error as StorageError {
                        return error
                    }
                }
            }
            while fixture.database.writer.queued < count { await Task.yield() }
            fixture.database.resumeWrites(pause)
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func fixture() throws -> StorageFixture {
        FaultDisk.install()
        return try StorageFixture()
    }

    @Test(arguments: [(FaultDisk.Fault.full, StorageError.diskFull), (.readOnly, .readOnly)])
    func `a passing fault refuses every write of the commit and heals`(
        fault: FaultDisk.Fault, error: StorageError
    ) async throws {
        let fixture = try fixture()
        try await fixture.put("before")
        let answers = try await writeTogether(20, to: fixture, during: fault)
        #expect(answers == Array(repeating: error, count: 20))
        #expect(try await fixture.ids() == ["before"])
        await #expect(throws: error) { try await fixture.put("still") }

        FaultDisk.set(nil, in: fixture.folder)
        try await fixture.put("after")
        #expect(try await fixture.ids() == ["after", "before"])
        await fixture.close()

        let reopened = try StorageFixture(folder: fixture.folder)
        #expect(try await reopened.ids() == ["after", "before"])
        await reopened.close()
    }

    /// The room runs out at each write to the disk in turn, in a commit and in the checkpoint after it.
    @Test(arguments: 0..<40)
    func `whichever write finds no room, a commit happens whole or not at all`(writes: Int) async throws {
        FaultDisk.install()
        var limits = StorageLimits()
        limits.checkpointPages = 1
        let fixture = try StorageFixture(limits: limits)
        try await fixture.put("before")
        FaultDisk.set(.fullAfter(writes), in: fixture.folder)
        let note = String(repeating: "x", count: 3_000)
        var refusal: StorageError?
        do {
            try await fixture.database.write { db in
                for number in 0..<5 {
                    try db.run(
                        "INSERT INTO goods (id, count, note) VALUES (\("g\(number)"), 1, \(note))")
                }
            }
        } catch let error as StorageError {
            refusal = error
        }
        #expect(refusal == nil || refusal == .diskFull)
        #expect(try await fixture.ids().count == (refusal == nil ? 6 : 1))
        FaultDisk.set(nil, in: fixture.folder)
        try await fixture.put("after")
        await fixture.close()

        let reopened = try StorageFixture(folder: fixture.folder)
        #expect(try await reopened.ids().count == (refusal == nil ? 7 : 2))
        #expect(try await reopened.database.read { try $0.value("PRAGMA integrity_check") } == .text("ok"))
        await reopened.close()
    }

    /// A full disk in the middle of a closure has SQLite roll back the closures before it too.
    @Test(arguments: [false, true])
    func `a closure writes nothing more once SQLite rolled back beneath it`(
        hasWritesBefore: Bool
    ) async throws {
        FaultDisk.install()
        var limits = StorageLimits()
        limits.writerCacheKiB = 40
        let fixture = try StorageFixture(limits: limits)
        try await fixture.put("before")
        let pause = try await fixture.database.pauseWrites(upTo: .seconds(20))
        fixture.database.dropSnapshot(pause)
        let together = Task { if hasWritesBefore { try await fixture.put("together") } }
        while fixture.database.writer.queued < (hasWritesBefore ? 1 : 0) { await Task.yield() }
        FaultDisk.set(.full, in: fixture.folder)
        let note = String(repeating: "x", count: 3_000)
        let refused = Task {
            try await fixture.database.write { db in
                #expect(throws: StorageError.diskFull) {
                    for number in 0..<100 {
                        try db.run(
                            "INSERT INTO goods (id, count, note) VALUES (\("g\(number)"), 1, \(note))")
                    }
                }
                // There is room again: what is written now would stay, alone.
                FaultDisk.set(nil, in: fixture.folder)
                #expect(throws: StorageError.diskFull) {
                    try db.run("INSERT INTO goods (id, count) VALUES ('alone', 1)")
                }
                #expect(throws: StorageError.diskFull) { try db.row("SELECT count(*) FROM goods") }
            }
        }
        while fixture.database.writer.queued < (hasWritesBefore ? 2 : 1) { await Task.yield() }
        fixture.database.resumeWrites(pause)
        await #expect(throws: StorageError.diskFull) { try await refused.value }
        if hasWritesBefore { await #expect(throws: StorageError.diskFull) { try await together.value } }
        #expect(try await fixture.ids() == ["before"])
        try await fixture.put("after")
        #expect(try await fixture.ids() == ["after", "before"])
        await fixture.close()
    }

    @Test func `a failed sync is told to every writer of the commit and ends writing`() async throws {
        let fixture = try fixture()
        try await fixture.put("before")
        let answers = try await writeTogether(20, to: fixture, during: .syncFails)
        #expect(answers.count == 20)
        for answer in answers {
            guard case .failed? = answer else {
                Issue.record("a write was answered with \(String(describing: answer))")
                continue
            }
        }

        FaultDisk.set(nil, in: fixture.folder)
        await #expect { try await fixture.put("after") } throws: { error in
            guard case .failed? = error as? StorageError else { return false }
            return true
        }
        #expect(try await fixture.ids() == ["before"])
        await fixture.close()

        let reopened = try StorageFixture(folder: fixture.folder)
        let ids = try await reopened.ids()
        #expect(ids == ["before"] || ids.count == 21)
        try await reopened.put("after")
        await reopened.close()
    }

    @Test func `an answered write survives a power cut`() async throws {
        FaultDisk.install()
        let folder = Folder()
        FaultDisk.set(.keepsWhatIsSynced, in: folder)
        var limits = StorageLimits()
        limits.checkpointPages = 1_000_000
        let fixture = try StorageFixture(folder: folder, limits: limits)
        for number in 0..<20 {
            try await fixture.put("g\(number)")
            let left = Folder()
            FaultDisk.copy(folder.file + ".synced", to: left.file)
            FaultDisk.copy(folder.file + "-wal.synced", to: left.file + "-wal")
            let found = try StorageFixture(folder: left)
            #expect(try await found.ids() == (0...number).map { "g\($0)" }.sorted())
            await found.close()
        }
        await fixture.close()
    }

    @Test func `a full disk leaves no half of a backup`() async throws {
        let fixture = try fixture()
        try await fixture.put("mug")
        let target = Folder()
        FaultDisk.set(.full, in: target)
        await #expect(throws: StorageError.diskFull) { try await fixture.database.backup(to: target.file) }
        #expect(target.names == [])
        FaultDisk.set(nil, in: target)
        try await fixture.database.backup(to: target.file)
        #expect(target.names == ["goods.sqlite"])
        await fixture.close()
    }
}
