import CSQLite
import Glibc

extension StorageError {
    /// What the last failed call on this connection means for the caller.
    static func last(on handle: OpaquePointer) -> StorageError {
        StorageError(
            code: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)),
            systemError: systemError(on: handle))
    }

    /// Why a write to the log failed, in the system's words: SQLite itself keeps only that it did.
    private static func systemError(on handle: OpaquePointer) -> Int32 {
        guard sqlite3_errcode(handle) & 0xff == SQLITE_IOERR else { return 0 }
        var log: UnsafeMutablePointer<sqlite3_file>?
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log)
        var code: Int32 = 0
        _ = log?.pointee.pMethods?.pointee.xFileControl?(log, SQLITE_FCNTL_LAST_ERRNO, &code)
        return code != 0 ? code : sqlite3_system_errno(handle)
    }

    init(code: Int32, message: String, systemError: Int32 = 0) {
        switch code & 0xff {
        case SQLITE_CONSTRAINT: self = .constraint(Constraint(code: code), message)
        case SQLITE_FULL: self = .diskFull
        case SQLITE_READONLY: self = .readOnly
        case SQLITE_INTERRUPT: self = .readTooLong
        case SQLITE_IOERR: self = Self.inputOutput(code, message, systemError)
        case SQLITE_CORRUPT, SQLITE_NOTADB: self = .failed("\(message) (\(code))")
        default: self = .engine(code: code, message: message)
        }
    }

    /// Having no room and being refused pass; a failed sync never does, since what reached the disk is
    /// unknown.
    private static func inputOutput(_ code: Int32, _ message: String, _ systemError: Int32) -> StorageError {
        let failed = StorageError.failed("\(message) (\(code), system error \(systemError))")
        switch code {
        case SQLITE_IOERR | (4 << 8), SQLITE_IOERR | (5 << 8): return failed  // FSYNC, DIR_FSYNC
        case SQLITE_IOERR | (19 << 8): return .diskFull  // SHMSIZE: no room for the log's index
        default: break
        }
        return switch systemError {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        default: failed
        }
    }
}

extension StorageError.Constraint {
    init(code: Int32) {
        switch code >> 8 {
        case 6, 8, 10: self = .unique  // PRIMARYKEY, UNIQUE, ROWID
        case 3: self = .foreignKey
        case 1: self = .check
        case 5: self = .notNull
        case 12: self = .type
        default: self = .other
        }
    }
}
