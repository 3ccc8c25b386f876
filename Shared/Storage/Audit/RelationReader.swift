/// Reads one relation of a snapshot, page by page, with one statement that stays open in between: however
/// many rows there are, each is looked at once.
///
/// One task reads it; `close()` ends it.
public final class RelationReader: @unchecked Sendable {
    private let relation: AuditRelation
    private let pause: WritePause
    private let snapshot: Snapshot
    private let database: Database
    // Touched while the snapshot's connection is held only.
    private var statement: PreparedStatement?
    private var row: Int64 = 0
    /// Whether the statement stands on a row that is not in a page yet.
    private var isOnRow = false
    private var isAtEnd = false

    init(_ relation: AuditRelation, in pause: WritePause, _ snapshot: Snapshot, of database: Database) {
        self.relation = relation
        self.pause = pause
        self.snapshot = snapshot
        self.database = database
    }

    /// Leaves rows out; throws `RelationFault.noSuchRow` when there are fewer.
    public func skip(_ rows: Int64) async throws {
        guard rows > 0 else { return }
        try await use { reader, statement, interruption in
            while reader.row < rows {
                guard try statement.step() else { throw RelationFault.noSuchRow(rows, count: reader.row) }
                reader.row += 1
                if interruption.isAsked { throw StorageError.closed }
            }
        }
    }

    /// The next page, nil after the last one.
    public func next() async throws -> RelationPage? {
        try await use { reader, statement, interruption in
            try reader.page(from: statement, until: interruption)
        }
    }

    /// Lets go of the statement, which belongs to the thread that holds the snapshot's connection.
    public func close() async {
        let (tasks, snapshot) = (database.backupTasks, snapshot)
        // Also for a cancelled task.
        await Task {
            _ = try? await tasks.run { [self] _ in try snapshot.use { _ in statement = nil } }
        }.value
    }

    private func page(
        from statement: PreparedStatement, until interruption: Interruption
    ) throws -> RelationPage? {
        if isAtEnd { return nil }
        var page = RelationPage(firstRow: row, columnCount: relation.columns.count)
        while true {
            if interruption.isAsked { throw StorageError.closed }
            if !isOnRow { isOnRow = try statement.step() }
            guard isOnRow else {
                isAtEnd = true
                page.isLast = true
                return page
            }
            let rowBytes = statement.rowBytes
            guard rowBytes <= RelationPage.rowBytesMax else {
                throw RelationFault.rowTooLarge(row, bytes: rowBytes)
            }
            guard page.makeRoom(rowBytes: rowBytes) else { return page }
            for index in relation.columns.indices {
                try statement.append(Int32(index), relation.columns[index], to: &page)
            }
            isOnRow = false
            row += 1
        }
    }

    /// Runs the body on a thread of the engine's own, while nobody else uses the snapshot's connection.
    private func use<T: Sendable>(
        _ body: @escaping @Sendable (RelationReader, PreparedStatement, Interruption) throws -> T
    ) async throws -> T {
        guard database.writePauses.snapshot(of: pause.id) != nil else { throw RelationFault.notHeld }
        return try await database.backupTasks.run { [self] interruption in
            try snapshot.use { connection in
                let statement = try self.statement ?? connection.statement(of: relation)
                self.statement = statement
                do {
                    return try body(self, statement, interruption)
                } catch {
                    self.statement = nil
                    throw error
                }
            }
        }
    }
}

/// Why a relation cannot be read on.
public enum RelationFault: Error, Hashable, Sendable {
    /// The snapshot was let go of.
    case notHeld
    case noSuchRow(Int64, count: Int64)
    case rowTooLarge(Int64, bytes: Int)
}

extension Database {
    /// Reads a relation as of the pause, while its snapshot is held: see `RelationFault.notHeld`.
    public func read(
        _ relation: AuditRelation, in pause: WritePause
    ) throws(RelationFault) -> RelationReader {
        guard let snapshot = writePauses.snapshot(of: pause.id) else { throw .notHeld }
        return RelationReader(relation, in: pause, snapshot, of: self)
    }

    /// Throws `misuse` when a relation's statement does not give the columns it declares, in their order.
    public func check(_ relations: [AuditRelation]) async throws {
        try await read { db in
            for relation in relations { _ = try db.statement(of: relation) }
        }
    }
}

extension Connection {
    /// The relation's statement, for one reader alone.
    fileprivate func statement(of relation: AuditRelation) throws(StorageError) -> PreparedStatement {
        let statement = try compile(relation.sql.text)
        guard !statement.writes, relation.sql.values.isEmpty else {
            throw .misuse("the relation \(relation.name) is not one SELECT without values")
        }
        let (found, declared) = (statement.columnNames, relation.columns.map(\.name))
        guard found == declared else {
            throw .misuse("the relation \(relation.name) declares \(declared), its statement gives \(found)")
        }
        return statement
    }
}
