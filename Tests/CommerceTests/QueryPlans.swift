@testable import Storage

/// The plans of the statements that a service really runs: those which its connection has compiled.
enum QueryPlans {
    /// Every statement that reads or writes tables, as the services wrote it.
    static func statements(in database: Database) async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT DISTINCT sql FROM sqlite_stmt ORDER BY sql").map { row -> String in
                try row["sql"]
            }
        }.filter { text in
            ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { text.hasPrefix($0) }
                && !text.contains("sqlite_")
        }
    }

    /// The lines of `EXPLAIN QUERY PLAN`.
    ///
    /// Nothing is written; Storage takes the explanation of a write for one.
    static func plan(of statement: String, in database: Database) async throws -> [String] {
        var parts = SQL.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        parts.text = "EXPLAIN QUERY PLAN " + statement
        parts.values = statement.filter { $0 == "?" }.map { _ in .null }
        let explained = SQL(stringInterpolation: parts)
        return try await database.write { db in
            try db.rows(explained).map { row -> String in try row["detail"] }
        }
    }
}
