import Foundation
import Storage
import Values

/// Durable single-row writes through group commit: each caller waits for its own row to be on the disk.
enum StorageBench {
    static func run(_ report: inout Report, in folder: URL) async throws {
        let path = folder.appending(path: "bench.sqlite").path
        let database = try Database.open(
            "sqlite://\(path)",
            migrations: [
                Migration(
                    "rows",
                    """
                    CREATE TABLE rows (
                        id INTEGER PRIMARY KEY, caller INTEGER NOT NULL, body BLOB NOT NULL
                    ) STRICT;
                    """)
            ])
        let body = [UInt8](repeating: 42, count: 200)
        for (callers, aim) in [(1, nil), (64, 60_000.0)] as [(Int, Double?)] {
            let outcome = try await ClosedLoop.run(callers: callers, seconds: 3) { caller, _ in
                _ = try await database.write { db in
                    try db.run("INSERT INTO rows (caller, body) VALUES (\(caller), \(body))")
                }
            }
            report.add(
                "storage.write durable rows, \(callers) callers", outcome.perSecond, "/s", aim: aim,
                better: .higher)
            report.add(
                "storage.write durable rows, \(callers) callers, p99", outcome.p99Milliseconds, "ms",
                better: .lower)
        }
        await database.close()
    }
}
