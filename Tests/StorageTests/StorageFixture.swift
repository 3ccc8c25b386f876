import Glibc
import Synchronization
import Values

@testable import Storage

/// A database with one table, in memory or in a folder of its own that goes away with it.
final class StorageFixture: Sendable {
    static let migrations = [
        Migration(
            "goods",
            """
            CREATE TABLE goods (
                id TEXT NOT NULL PRIMARY KEY,
                count INTEGER NOT NULL CHECK (count >= 0),
                note TEXT
            ) STRICT;
            CREATE TABLE labels (
                id INTEGER PRIMARY KEY,
                goods TEXT NOT NULL REFERENCES goods (id) DEFERRABLE INITIALLY DEFERRED
            ) STRICT;
            """)
    ]

    let folder: Folder
    let database: Database

    init(
        inMemory: Bool = false, folder: Folder = Folder(),
        migrations: [Migration] = StorageFixture.migrations,
        clock: any WallClock = SystemClock(), limits: StorageLimits = StorageLimits()
    ) throws {
        self.folder = folder
        database = try Database.open(
            inMemory ? "sqlite::memory:" : folder.url, migrations: migrations, clock: clock, limits: limits)
    }

    func put(_ id: String, _ count: Int = 1) async throws {
        try await database.write { db in
            try db.run("INSERT INTO goods (id, count) VALUES (\(id), \(count))")
        }
    }

    func ids() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT id FROM goods ORDER BY id").map { try $0["id"] }
        }
    }

    func close() async {
        await database.close()
    }
}

/// A temporary folder, deleted with all that is in it.
final class Folder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/souk-storage-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty, "no temporary folder could be made")
    }

    deinit {
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    var file: String { path + "/goods.sqlite" }
    var url: String { "sqlite://" + file }

    var names: [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Bytes of one of the files, 0 when there is none.
    func size(of suffix: String) -> Int {
        var status = stat()
        return stat(file + suffix, &status) == 0 ? Int(status.st_size) : 0
    }
}
