import GRDBSQLite
import Testing
import Values

@testable import Storage

@Suite struct `When the disk fails` {
    /// Writes that are sure to share one commit, made while the fault is in force.
    ///
    /// Returns what each was told.
    private func writeTogether(
        _ count: Int, to shelf: Shelf, during fault: FaultDisk.Fault
    ) async throws -> [StorageError?] {
        let pause = try await shelf.database.pauseWrites(upTo: .seconds(20))
        shelf.database.dropSnapshot(pause)
        FaultDisk.set(fault, in: shelf.folder)
        return try await withThrowingTaskGroup(of: StorageError?.self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        try await shelf.put("together-\(number)")
                        return nil
                    } catch let error as StorageError {
                        return error
                    }
                }
            }
            while shelf.database.writer.queued < count { await Task.yield() }
            shelf.database.resumeWrites(pause)
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func shelf() throws -> Shelf {
        FaultDisk.install()
        return try Shelf()
    }

    @Test(arguments: [(FaultDisk.Fault.full, StorageError.diskFull), (.readOnly, .readOnly)])
    func `a passing fault refuses every write of the commit and heals`(
        fault: FaultDisk.Fault, error: StorageError
    ) async throws {
        let shelf = try shelf()
        try await shelf.put("before")
        let answers = try await writeTogether(20, to: shelf, during: fault)
        #expect(answers == Array(repeating: error, count: 20))
        #expect(try await shelf.ids() == ["before"])
        await #expect(throws: error) { try await shelf.put("still") }

        FaultDisk.set(nil, in: shelf.folder)
        try await shelf.put("after")
        #expect(try await shelf.ids() == ["after", "before"])
        await shelf.close()

        let reopened = try Shelf(folder: shelf.folder)
        #expect(try await reopened.ids() == ["after", "before"])
        await reopened.close()
    }

    /// The room runs out at each write to the disk in turn, in a commit and in the checkpoint after it.
    @Test(arguments: 0..<40)
    func `whichever write finds no room, a commit happens whole or not at all`(writes: Int) async throws {
        FaultDisk.install()
        var limits = StorageLimits()
        limits.checkpointPages = 1
        let shelf = try Shelf(limits: limits)
        try await shelf.put("before")
        FaultDisk.set(.fullAfter(writes), in: shelf.folder)
        let note = String(repeating: "x", count: 3_000)
        var refusal: StorageError?
        do {
            try await shelf.database.write { db in
                for number in 0..<5 {
                    try db.run(
                        "INSERT INTO goods (id, count, note) VALUES (\("g\(number)"), 1, \(note))")
                }
            }
        } catch let error as StorageError {
            refusal = error
        }
        #expect(refusal == nil || refusal == .diskFull)
        #expect(try await shelf.ids().count == (refusal == nil ? 6 : 1))
        FaultDisk.set(nil, in: shelf.folder)
        try await shelf.put("after")
        await shelf.close()

        let reopened = try Shelf(folder: shelf.folder)
        #expect(try await reopened.ids().count == (refusal == nil ? 7 : 2))
        #expect(try await reopened.database.read { try $0.value("PRAGMA integrity_check") } == .text("ok"))
        await reopened.close()
    }

    @Test func `a failed sync is told to every writer of the commit and ends writing`() async throws {
        let shelf = try shelf()
        try await shelf.put("before")
        let answers = try await writeTogether(20, to: shelf, during: .syncFails)
        #expect(answers.count == 20)
        for answer in answers {
            guard case .failed? = answer else {
                Issue.record("a write was answered with \(String(describing: answer))")
                continue
            }
        }

        FaultDisk.set(nil, in: shelf.folder)
        await #expect { try await shelf.put("after") } throws: { error in
            guard case .failed? = error as? StorageError else { return false }
            return true
        }
        #expect(try await shelf.ids() == ["before"])
        await shelf.close()

        let reopened = try Shelf(folder: shelf.folder)
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
        let shelf = try Shelf(folder: folder, limits: limits)
        for number in 0..<20 {
            try await shelf.put("g\(number)")
            let left = Folder()
            FaultDisk.copy(folder.file + ".synced", to: left.file)
            FaultDisk.copy(folder.file + "-wal.synced", to: left.file + "-wal")
            let found = try Shelf(folder: left)
            #expect(try await found.ids() == (0...number).map { "g\($0)" }.sorted())
            await found.close()
        }
        await shelf.close()
    }

    @Test func `a full disk leaves no half of a backup`() async throws {
        let shelf = try shelf()
        try await shelf.put("mug")
        let target = Folder()
        FaultDisk.set(.full, in: target)
        await #expect(throws: StorageError.diskFull) { try await shelf.database.backup(to: target.file) }
        #expect(target.names == [])
        FaultDisk.set(nil, in: target)
        try await shelf.database.backup(to: target.file)
        #expect(target.names == ["goods.sqlite"])
        await shelf.close()
    }
}
