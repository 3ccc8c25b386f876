import RPC
import Requests
import Storage
import Testing

@Suite struct `Creating a thing once` {
    let database: Database

    init() async throws {
        database = try Database.open(
            "sqlite::memory:",
            migrations: [
                Migration("things", "CREATE TABLE things (id TEXT PRIMARY KEY, size INTEGER NOT NULL)")
            ])
    }

    func create(_ id: String, size: Int) async throws -> Bool {
        try await database.write { db in
            try createOnce(
                size, in: db,
                insert: {
                    try $0.run(
                        "INSERT INTO things (id, size) VALUES (\(id), \(size)) ON CONFLICT DO NOTHING")
                },
                existing: { try $0.row("SELECT size FROM things WHERE id = \(id)")?["size"] },
                difference: { $0 == size ? nil : "size" }
            ).isNew
        }
    }

    @Test func `writes it the first time and answers the same the second`() async throws {
        #expect(try await create("a", size: 1))
        #expect(try await !create("a", size: 1))
    }

    @Test func `under an id with other content names the field that differs`() async throws {
        _ = try await create("a", size: 1)
        await #expect(throws: Refusal.idReused("size")) { try await create("a", size: 2) }
    }

    @Test func `by many at once writes it once`() async throws {
        let created = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 { group.addTask { try await create("a", size: 1) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(created == 1)
    }
}
