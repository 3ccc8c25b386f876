import Values

/// Several services' backup files side by side, for reading.
///
/// A query names the service: `SELECT ... FROM commerce.orders JOIN payments.payments`.
///
/// For checks that cross services, over copies alone; a service never opens another's file.
public final class Inspection {
    private let connection: OpenConnection

    /// Opens each file under the schema name it is given: `["commerce": "/backup/commerce.sqlite"]`.
    public init(_ files: [String: String]) throws {
        connection = try OpenConnection(
            path: nil, role: .reader, clock: SystemClock(), limits: StorageLimits())
        try connection.use { connection in
            for (name, path) in files.sorted(by: { $0.key < $1.key }) {
                precondition(name.allSatisfy(\.isLetter), "a schema name is one word")
                try connection.command("ATTACH '\(path.replacing("'", with: "''"))' AS \(name)")
            }
        }
    }

    public func rows(_ sql: SQL) throws -> [Row] {
        try connection.use { connection in
            connection.startClosure(.reading)
            return try connection.rows(sql)
        }
    }
}
