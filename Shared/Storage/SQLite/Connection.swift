import CSQLite
import Synchronization
public import Values

/// What a closure given to `read` or `write` works with.
///
/// Valid inside that closure only.
public final class Connection {
    let handle: OpaquePointer
    let limits: StorageLimits
    /// Set when the disk failed in a way after which nothing more may be written.
    private(set) var fault: StorageError?
    /// Why SQLite rolled back the closure's transaction by itself: nothing more may run in that closure.
    private(set) var rollback: StorageError?
    /// The last event appended by closures that were kept; 0 when this transaction has none.
    var lastAppended: Int64 = 0
    var access = Access.none
    /// True once another thread asked the closure to end.
    let interruption = Interruption()

    private let clock: any WallClock
    private var time: Timestamp?
    private var beganInTransaction = false
    private var statements: StatementCache
    private var commands: StatementCache
    private let bound = BoundBytes()

    /// What the closure that runs now may do, and has done.
    enum Access {
        case none, reading
        case writing(savepoint: Bool, wrote: Bool)
    }

    /// Statements that would break the engine's hold on its transactions.
    private static let wordsRefused: Set<String> = [
        "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "ATTACH", "DETACH", "VACUUM",
    ]

    init(_ handle: OpaquePointer, clock: any WallClock, limits: StorageLimits) {
        self.handle = handle
        self.clock = clock
        self.limits = limits
        statements = StatementCache(max: limits.statementsCachedMax)
        commands = StatementCache(max: limits.statementsCachedMax)
    }

    /// The time of this closure: read from the database's clock once, the same however often it is asked for.
    public var now: Timestamp {
        if let time { return time }
        let now = clock.now
        time = now
        return now
    }

    /// Runs a statement and returns how many rows it inserted, changed or deleted.
    @discardableResult
    public func run(_ sql: SQL) throws -> Int {
        let statement = try ready(sql)
        defer { statement.reset() }
        do {
            while try statement.step() {}
        } catch { throw noted(error) }
        return statement.writes ? Int(sqlite3_changes64(handle)) : 0
    }

    /// All rows of the answer, copied.
    ///
    /// Bound what it can return with LIMIT.
    public func rows(_ sql: SQL) throws -> [Row] {
        try rows(sql) { _ in true }
    }

    /// The rows of the answer up to the first that does not fit, copied; none after that is read.
    public func rows(_ sql: SQL, while fits: (Row) throws -> Bool) throws -> [Row] {
        let statement = try ready(sql)
        defer { statement.reset() }
        var rows: [Row] = []
        while let row = try next(statement), try fits(row) { rows.append(row) }
        return rows
    }

    private func next(_ statement: PreparedStatement) throws(StorageError) -> Row? {
        do {
            return try statement.step() ? statement.row : nil
        } catch { throw noted(error) }
    }

    /// The first row of the answer, nil when there is none.
    ///
    /// The statement runs to its end.
    public func row(_ sql: SQL) throws -> Row? {
        let statement = try ready(sql)
        defer { statement.reset() }
        do {
            guard try statement.step() else { return nil }
            let row = statement.row
            while try statement.step() {}
            return row
        } catch { throw noted(error) }
    }
}

// MARK: - For the engine

extension Connection {
    /// Forgets the last closure's time and starts the next one's, in the transaction that is open now.
    func startClosure(_ access: Access) {
        self.access = access
        time = nil
        rollback = nil
        beganInTransaction = isInTransaction
    }

    /// Runs a statement of the engine's own, whatever it is.
    func command(_ sql: SQL) throws(StorageError) {
        let statement = try prepareCommand(sql)
        defer { statement.reset() }
        do {
            while try statement.step() {}
        } catch { throw noted(error) }
    }

    /// Runs one or more statements that are not kept: the schema's.
    func script(_ text: String) throws(StorageError) {
        guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else { throw noted(.last(on: handle)) }
    }

    /// The first value of the first row of a statement of the engine's own.
    func value(_ sql: SQL) throws(StorageError) -> SQLValue? {
        let statement = try prepareCommand(sql)
        defer { statement.reset() }
        do {
            return try statement.step() ? statement.row.values.first : nil
        } catch { throw noted(error) }
    }

    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

    /// True when a closure left a deferred foreign key broken, which would fail everybody's commit.
    var hasBrokenReferences: Bool {
        var broken: Int32 = 0
        var unused: Int32 = 0
        sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &unused, 0)
        return broken > 0
    }

    func dropStatements() {
        statements = StatementCache(max: limits.statementsCachedMax)
        commands = StatementCache(max: limits.statementsCachedMax)
    }

    func stop(_ fault: StorageError) {
        if self.fault == nil { self.fault = fault }
    }

    /// Passes an error on, and remembers one after which the closure or the database must stop.
    private func noted(_ error: StorageError) -> StorageError {
        if beganInTransaction, rollback == nil, !isInTransaction { rollback = error }
        if case .failed = error { stop(error) }
        return error
    }

    private func ready(_ sql: SQL) throws(StorageError) -> PreparedStatement {
        if interruption.isAsked { throw .readTooLong }
        if let rollback { throw rollback }
        let statement = try prepare(sql)
        if statement.writes { try startWriting() }
        do {
            try statement.bind(sql.values, in: bound)
        } catch {
            statement.reset()
            throw error
        }
        return statement
    }

    /// The first write of a closure opens its savepoint, when there are other closures' writes to protect.
    private func startWriting() throws(StorageError) {
        guard case .writing(let savepoint, let wrote) = access else {
            throw .misuse("a statement that writes needs `write`")
        }
        guard !wrote else { return }
        if savepoint { try command("SAVEPOINT closure") }
        access = .writing(savepoint: savepoint, wrote: true)
    }

    private func prepare(_ sql: SQL) throws(StorageError) -> PreparedStatement {
        let cached = statements.find(sql.shape)
        if let cached, !cached.isRunning { return cached }
        let text = sql.text
        let word = text.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
        guard !Self.wordsRefused.contains(word) else { throw .misuse("\(word) is the engine's to run") }
        let statement = try compile(text)
        // One that runs inside a query of its own text is compiled for that one run.
        if cached == nil { statements.add(statement, for: sql.shape) }
        return statement
    }

    private func prepareCommand(_ sql: SQL) throws(StorageError) -> PreparedStatement {
        if let command = commands.find(sql.shape) { return command }
        let command = try compile(sql.text)
        commands.add(command, for: sql.shape)
        return command
    }

    func compile(_ text: String) throws(StorageError) -> PreparedStatement {
        do {
            return try PreparedStatement(text, on: handle)
        } catch {
            throw noted(error)
        }
    }
}

/// A request from another thread that the closure running on a connection ends.
final class Interruption: Sendable {
    private let asked = Atomic(false)
    /// The connection whose running statement is ended too, by its address.
    private let ended = Mutex<Int?>(nil)

    var isAsked: Bool { asked.load(ordering: .relaxed) }

    func ask() {
        asked.store(true, ordering: .relaxed)
        ended.withLock { address in
            if let handle = address.flatMap(OpaquePointer.init(bitPattern:)) { sqlite3_interrupt(handle) }
        }
    }

    /// Runs one long statement, which asking ends.
    func ending<T>(_ handle: OpaquePointer, _ body: () throws -> T) throws -> T {
        ended.withLock { $0 = Int(bitPattern: handle) }
        defer { ended.withLock { $0 = nil } }
        guard !isAsked else { throw StorageError.closed }
        return try body()
    }

    func clear() { asked.store(false, ordering: .relaxed) }
}
