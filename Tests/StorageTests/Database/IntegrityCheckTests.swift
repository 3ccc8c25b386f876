import Glibc
import Testing
import Values

@testable import Storage

@Suite(.timeLimit(.minutes(1))) struct `Checking a file that was not closed` {
    let folder = Folder()

    private var lockText: String {
        get throws {
            let file = try #require(fopen(folder.file + ".lock", "r"))
            defer { fclose(file) }
            var bytes = [UInt8](repeating: 0, count: 64)
            return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
        }
    }

    /// As a killed program leaves it.
    private func leaveUnclosed() throws {
        let lock = try #require(fopen(folder.file + ".lock", "w"))
        fwrite("process 1", 1, 9, lock)
        fclose(lock)
    }

    private func open(_ check: IntegrityCheck) throws -> Database {
        try Database.open(
            folder.url, migrations: StorageFixture.migrations, clock: SystemClock(), limits: StorageLimits(),
            check: check)
    }

    private func makeFile() async throws {
        let fixture = try StorageFixture(folder: folder)
        try await fixture.database.write { db in
            for number in 0..<5_000 {
                try db.run(
                    "INSERT INTO goods (id, count, note) VALUES (\("g\(number)"), 1, \("note \(number)"))")
            }
        }
        await fixture.close()
        try leaveUnclosed()
    }

    /// Overwrites pages in the middle of the file, which hold goods.
    private func damage() throws {
        let file = try #require(fopen(folder.file, "r+"))
        fseek(file, folder.size(of: "") / 8_192 * 4_096, SEEK_SET)
        fwrite([UInt8](repeating: 0xAA, count: 4_096 * 4), 1, 4_096 * 4, file)
        fclose(file)
    }

    @Test func `holds up neither the opening nor reads nor writes`() async throws {
        try await makeFile()
        let (began, went) = (AsyncCondition(false), Gate())
        let database = try open(
            IntegrityCheck { path, interruption in
                began.withLock { $0 = true }
                went.wait()
                return try IntegrityCheck.quick.damage(path, interruption)
            })
        try await began.wait { $0 }
        try await database.write { db in try db.run("UPDATE goods SET count = 2 WHERE id = 'g1'") }
        let count: Int? = try await database.read { db in
            try db.row("SELECT count FROM goods WHERE id = 'g1'")?["count"]
        }
        #expect(count == 2)
        #expect(database.integrity.value == .checking)
        went.open()
        try await database.integrity.wait { $0 == .intact }
        await database.close()
        #expect(try lockText == "closed")
    }

    @Test func `stops the writes when it finds damage, and says what it found`() async throws {
        try await makeFile()
        try damage()
        let database = try StorageFixture(folder: folder).database
        let error = await #expect(throws: StorageError.self) { try await database.awaitDamage() }
        guard case .corrupt(path: folder.file, let details) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!details.isEmpty)
        let refused = await #expect(throws: StorageError.self) {
            try await database.write { db in
                try db.run("INSERT INTO goods (id, count) VALUES ('late', 1)")
            }
        }
        #expect(refused == error)
        #expect(refused?.unavailableReason == "STORAGE_CORRUPT")
        #expect(try lockText == "damaged")
        await database.close()
        #expect(try lockText == "damaged")
        for _ in 1...2 {
            let again = #expect(throws: StorageError.self) { try StorageFixture(folder: folder) }
            #expect(again == error)
        }
    }

    @Test func `that was damaged is opened once it is sound`() async throws {
        try await makeFile()
        let checks = AsyncCondition(0)
        let check = IntegrityCheck { _, _ in
            checks.withLock { count -> String? in
                count += 1
                return count == 1 ? "page 3 is not a page" : nil
            }
        }
        let database = try open(check)
        await #expect(throws: StorageError.self) { try await database.awaitDamage() }
        await database.close()
        let mended = try open(check)
        #expect(checks.value == 2)
        #expect(mended.integrity.value == .intact)
        try await mended.write { db in try db.run("DELETE FROM goods") }
        await mended.close()
        #expect(try lockText == "closed")
    }

    @Test func `ends when the database closes, and starts again with the next`() async throws {
        try await makeFile()
        let began = AsyncCondition(0)
        let endless = IntegrityCheck { _, interruption in
            began.withLock { $0 += 1 }
            let file = try SQLiteFile(":memory:", flags: 6)
            return try interruption.ending(file.handle) {
                try file.strings(
                    """
                    WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 100000000000)
                    SELECT max(x) FROM n
                    """
                ).first
            }
        }
        for run in 1...2 {
            let database = try open(endless)
            try await began.wait { $0 == run }
            try await database.write { db in try db.run("DELETE FROM goods WHERE id = 'g1'") }
            await database.close()
            #expect(database.integrity.value == .unknown)
            #expect(try lockText == "unclosed")
        }
    }

    @Test func `is spared a file that was closed`() async throws {
        let first = try StorageFixture(folder: folder)
        try await first.database.integrity.wait { $0 == .intact }
        await first.close()
        let database = try open(IntegrityCheck { _, _ in "not to be called" })
        #expect(database.integrity.value == .intact)
        await database.close()
    }
}
