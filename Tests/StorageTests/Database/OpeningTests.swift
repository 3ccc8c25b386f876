import Glibc
import Testing
import Values

@testable import Storage

@Suite struct `Opening a database` {
    let folder = Folder()

    @Test(arguments: [
        "", "sqlite:", "sqlite://", "sqlite:///", "sqlite://goods.sqlite", "postgres://localhost/goods",
    ])
    func `at a URL that names no file is refused`(url: String) {
        #expect(throws: StorageError.invalidURL(url)) { try Database.open(url, migrations: []) }
    }

    @Test func `again finds what was written`() async throws {
        for number in 1...3 {
            let fixture = try StorageFixture(folder: folder)
            try await fixture.put("g\(number)")
            await fixture.close()
        }
        let fixture = try StorageFixture(folder: folder)
        #expect(try await fixture.ids() == ["g1", "g2", "g3"])
        await fixture.close()
    }

    @Test func `uses a log that is synced at every commit`() async throws {
        let fixture = try StorageFixture(folder: folder)
        let settings = try await fixture.database.write { db in
            [
                try db.value("PRAGMA journal_mode"), try db.value("PRAGMA synchronous"),
                try db.value("PRAGMA foreign_keys"), try db.value("PRAGMA wal_autocheckpoint"),
            ]
        }
        #expect(settings == [.text("wal"), .integer(2), .integer(1), .integer(0)])
        let reading = try await fixture.database.read { db in
            [try db.value("PRAGMA query_only"), try db.value("PRAGMA wal_autocheckpoint")]
        }
        #expect(reading == [.integer(1), .integer(0)])
        await fixture.close()
    }

    @Test func `that is open already is refused and names the holder`() async throws {
        let fixture = try StorageFixture(folder: folder)
        #expect(throws: StorageError.inUse(path: folder.file, holder: "process \(getpid())")) {
            try StorageFixture(folder: folder)
        }
        await fixture.close()
        let next = try StorageFixture(folder: folder)
        await next.close()
    }

    @Test func `lets go of the file when nobody holds the database`() async throws {
        func openAndForget() throws -> AsyncCondition<Bool> {
            try StorageFixture(folder: folder).database.isClosed
        }
        try await (try openAndForget()).wait { $0 }
        let fixture = try StorageFixture(folder: folder)
        await fixture.close()
    }

    @Test func `written by a newer program is refused and left alone`() async throws {
        let newer = try StorageFixture(
            folder: folder,
            migrations: StorageFixture.migrations + [Migration("prices", "CREATE TABLE prices (id)")])
        await newer.close()
        #expect(
            throws: StorageError.newerFile(
                path: folder.file, file: "migration prices", program: "migration goods")
        ) {
            try StorageFixture(folder: folder)
        }
    }

    @Test func `of a newer format is refused`() async throws {
        let fixture = try StorageFixture(folder: folder)
        try await fixture.database.write { db in try db.script("PRAGMA user_version = 99") }
        await fixture.close()
        #expect(
            throws: StorageError.newerFile(path: folder.file, file: "format 99", program: "format 1")
        ) {
            try StorageFixture(folder: folder)
        }
    }

    @Test func `whose migration was edited is refused`() async throws {
        let fixture = try StorageFixture(folder: folder)
        await fixture.close()
        #expect(throws: StorageError.migrationChanged(path: folder.file, name: "goods")) {
            try StorageFixture(folder: folder, migrations: [Migration("goods", "CREATE TABLE goods (id)")])
        }
    }

    @Test func `whose migrations changed places is refused`() async throws {
        let one = Migration("one", "CREATE TABLE one (id)")
        let two = Migration("two", "CREATE TABLE two (id)")
        let fixture = try StorageFixture(folder: folder, migrations: [one, two])
        await fixture.close()
        #expect(throws: StorageError.migrationChanged(path: folder.file, name: "one")) {
            try StorageFixture(folder: folder, migrations: [two, one])
        }
    }

    @Test func `runs each new migration once and a failing one not at all`() async throws {
        let first = try StorageFixture(folder: folder)
        try await first.put("mug")
        await first.close()

        let broken = Migration(
            "colours", "ALTER TABLE goods ADD COLUMN colour TEXT; INSERT INTO nowhere VALUES (1)")
        #expect(throws: StorageError.self) {
            try StorageFixture(folder: folder, migrations: StorageFixture.migrations + [broken])
        }

        let mended = Migration("colours", "ALTER TABLE goods ADD COLUMN colour TEXT NOT NULL DEFAULT 'white'")
        for _ in 1...2 {
            let fixture = try StorageFixture(folder: folder, migrations: StorageFixture.migrations + [mended])
            let colour: String? = try await fixture.database.read { db in
                try db.row("SELECT colour FROM goods")?["colour"]
            }
            #expect(colour == "white")
            await fixture.close()
        }
    }

    @Test func `that is no database is refused`() throws {
        let file = fopen(folder.file, "w")
        fwrite([UInt8](repeating: 7, count: 8_192), 1, 8_192, file)
        fclose(file)
        #expect(throws: StorageError.self) { try StorageFixture(folder: folder) }
    }

    @Test func `in a folder that is not there is refused`() {
        #expect(throws: StorageError.self) {
            try Database.open("sqlite:///nowhere/at/all.sqlite", migrations: [])
        }
    }

    @Test func `gives the committed schema`() async throws {
        let fixture = try StorageFixture(inMemory: true)
        let schema = try await fixture.database.schema()
        #expect(schema.hasPrefix("CREATE TABLE cursors ("))
        #expect(schema.contains("CREATE TABLE goods (\n    id TEXT NOT NULL PRIMARY KEY,"))
        #expect(!schema.contains("sqlite_"))
        await fixture.close()
    }
}
