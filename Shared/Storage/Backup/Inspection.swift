import Values

/// Relations of several services side by side as tables of one scratch database, for checks that cross
/// services.
///
/// What it holds was answered by the services; a service never opens another's file. Nothing in it is meant
/// to survive: it is written without any care for a crash.
public final class Inspection {
    private let connection: OpenConnection
    private var columns: [String: [String]] = [:]

    /// Makes the tables that `schema` creates, in the file at `path`, which must not exist, or in memory.
    public init(path: String? = nil, schema: [StaticString]) throws {
        connection = try OpenConnection(
            path: path, role: .writer, clock: SystemClock(), limits: StorageLimits())
        columns = try connection.use { connection in
            if path != nil {
                try connection.script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
                try connection.script("PRAGMA cache_size = -\(Self.cacheKiB)")
            }
            for tables in schema { try connection.script(tables.description) }
            return try Self.tables(of: connection)
        }
    }

    private static let cacheKiB = 65_536

    private static func tables(of connection: Connection) throws -> [String: [String]] {
        connection.startClosure(.reading)
        return try connection.rows(
            """
            SELECT t.name AS table_name, c.name AS column_name
            FROM sqlite_schema t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' ORDER BY t.name, c.cid
            """
        ).reduce(into: [:]) { columns, row in
            columns[try row["table_name"], default: []].append(try row["column_name"])
        }
    }

    /// The names of all tables.
    public var tables: [String] { columns.keys.sorted() }

    /// The columns of a table in their order; nil when there is no such table.
    public func columns(of table: String) -> [String]? { columns[table] }

    /// Appends rows to a table: `value` tells what stands in each row of each of `columns`.
    ///
    /// All of one call are one transaction.
    public func insert(
        _ count: Int, rowsInto table: String, columns names: [String],
        value: (_ row: Int, _ column: Int) throws -> SQLValue
    ) throws {
        let known = columns[table] ?? []
        guard names.allSatisfy(known.contains) else {
            throw StorageError.misuse("table \(table) has no column of a name that is given")
        }
        let text = """
            INSERT INTO \(table) (\(names.joined(separator: ", "))) \
            VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
            """
        try connection.use { connection in
            try connection.command("BEGIN")
            connection.startClosure(.writing(savepoint: false, wrote: false))
            do {
                for row in 0..<count {
                    let values = try names.indices.map { try value(row, $0) }
                    try connection.run(SQL(composed: text, values: values))
                }
                try connection.command("COMMIT")
            } catch {
                try? connection.command("ROLLBACK")
                throw error
            }
        }
    }

    /// Changes what was loaded: how a test plants damage.
    public func run(_ sql: SQL) throws {
        try connection.use { connection in
            connection.startClosure(.writing(savepoint: false, wrote: false))
            try connection.run(sql)
        }
    }

    /// One step of how SQLite answers a query: `SEARCH c USING INDEX ...`, and the step that it is a part of.
    public struct PlanStep: Sendable {
        public let id: Int64
        public let parent: Int64
        public let detail: String
    }

    /// The steps of `sql`'s plan, in order.
    public func plan(of sql: SQL) throws -> [PlanStep] {
        try rows(SQL(composed: "EXPLAIN QUERY PLAN " + sql.text, values: sql.values)).map { row in
            PlanStep(id: try row["id"], parent: try row["parent"], detail: try row["detail"])
        }
    }

    public func rows(_ sql: SQL) throws -> [Row] {
        try connection.use { connection in
            connection.startClosure(.reading)
            return try connection.rows(sql)
        }
    }
}
