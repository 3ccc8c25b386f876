/// Why the storage engine says no.
///
/// Errors thrown by the closures themselves pass through unchanged.
public enum StorageError: Error, Hashable, Sendable {
    /// The URL is neither `sqlite:///path` nor `sqlite::memory:`.
    case invalidURL(String)
    /// Another process, or another `Database` of this one, has the file open.
    case inUse(path: String, holder: String)
    /// The file was written by a newer program than this one; `file` and `program` say how far each is.
    case newerFile(path: String, file: String, program: String)
    /// A migration that already ran on this file has been edited or moved since.
    case migrationChanged(path: String, name: String)
    /// Damage was found in the file: it takes no writes, and is not opened again before it is sound.
    case corrupt(path: String, details: String)
    case constraint(Constraint, String)
    /// More work waits than may wait.
    ///
    /// Nothing was done; try again later.
    case overloaded(queued: Int)
    /// There is no room to write.
    ///
    /// Nothing was done; writes work again once there is.
    case diskFull
    /// The file or its disk refuses writes.
    ///
    /// Nothing was done; writes work again once it takes them.
    case readOnly
    /// The disk failed while the outcome of a write was unknown, so the database stopped taking writes.
    case failed(String)
    case closed
    /// The read held its snapshot so long that the write-ahead log could not be reset.
    case readTooLong
    /// A consumer's cursor would not move forward: the event was already applied, or two follow one source.
    case cursorNotAhead(source: String, cursor: Int64, to: Int64)
    case column(String, String)
    /// A mistake in the calling program, such as writing in a `read`.
    case misuse(String)
    /// Anything else the engine reports: its code and its message, without bound values.
    case engine(code: Int32, message: String)

    /// The rule of the schema that a write broke.
    ///
    /// The text beside it is SQLite's: the table and column.
    public enum Constraint: String, Hashable, Sendable {
        case unique, foreignKey, check, notNull, type, other
    }

    /// True when the caller did nothing wrong and the same request may succeed later.
    public var isUnavailable: Bool { unavailableReason != nil }

    /// The stable reason of an error that is a condition of the machine, nil for all others.
    public var unavailableReason: String? {
        switch self {
        case .overloaded: "STORAGE_OVERLOADED"
        case .diskFull: "STORAGE_FULL"
        case .readOnly: "STORAGE_READ_ONLY"
        case .failed: "STORAGE_FAILED"
        case .corrupt: "STORAGE_CORRUPT"
        case .closed: "STORAGE_CLOSED"
        case .readTooLong: "STORAGE_READ_TOO_LONG"
        default: nil
        }
    }
}

extension StorageError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .invalidURL(let url): "\(url) is not sqlite:///path or sqlite::memory:"
        case .inUse(let path, let holder): "\(path) is already open in \(holder)"
        case .newerFile(let path, let file, let program):
            "\(path) was written by a newer program: the file is at \(file), this program at \(program)"
        case .migrationChanged(let path, let name):
            "migration \(name) is not the one that ran on \(path): migrations are append-only"
        case .corrupt(let path, let details): "\(path) is damaged: \(details)"
        case .constraint(_, let text): text
        case .overloaded(let queued): "\(queued) requests already wait for the database"
        case .diskFull: "the disk is full"
        case .readOnly: "the database is read-only"
        case .failed(let cause): "the database stopped: \(cause)"
        case .closed: "the database is closed"
        case .readTooLong: "the read took too long and was ended"
        case .cursorNotAhead(let source, let cursor, let to):
            "the cursor of \(source) is at \(cursor) and cannot move to \(to)"
        case .column(let name, let problem): "column \(name) \(problem)"
        case .misuse(let mistake): mistake
        case .engine(let code, let message): "SQLite error \(code): \(message)"
        }
    }
}
