import CSQLite
import Glibc
import Synchronization

@testable import Storage

/// The machine's disk with faults to be had on demand, one folder at a time.
///
/// It is SQLite's own file layer with the writes and syncs of every file looked at first.
enum FaultDisk {
    enum Fault: Sendable {
        case full, readOnly, syncFails
        /// Full once this many more writes were made.
        case fullAfter(Int)
        /// Keeps a copy of each file as of its last sync, `<file>.synced`: what a power cut would leave.
        case keepsWhatIsSynced
    }

    private struct State {
        var faults: [String: Fault] = [:]
        var files: [UInt: (path: String, plain: UInt)] = [:]
        /// SQLite's table of functions for a kind of file, and the watched one that stands in for it.
        var watched: [UInt: UInt] = [:]
    }

    private static let state = Mutex(State())

    /// Puts the layer under every database opened from now on in this process.
    static func install() {
        _ = installed
    }

    static func set(_ fault: Fault?, in folder: Folder) {
        state.withLock { $0.faults[folder.path] = fault }
    }

    /// The file's own functions, and the fault it is to have.
    private static func found(
        _ file: UnsafeMutablePointer<sqlite3_file>?, isWrite: Bool = false
    ) -> (plain: sqlite3_io_methods, fault: Fault?, path: String) {
        state.withLock { state in
            guard let open = state.files[UInt(bitPattern: file)],
                let plain = UnsafePointer<sqlite3_io_methods>(bitPattern: open.plain)
            else { preconditionFailure("a file is used that was not opened") }
            let folder = open.path.lastIndex(of: "/").map { String(open.path[..<$0]) } ?? ""
            var fault = state.faults[folder]
            if isWrite, case .fullAfter(let left)? = fault {
                fault = left > 0 ? nil : .full
                state.faults[folder] = left > 0 ? .fullAfter(left - 1) : .full
            }
            return (plain.pointee, fault, open.path)
        }
    }

    // MARK: - SQLite's side

    nonisolated(unsafe) private static var base: UnsafeMutablePointer<sqlite3_vfs>?

    private static let installed: Void = {
        SQLiteFile.configure()
        guard let system = sqlite3_vfs_find(nil), let name = strdup("fault") else {
            preconditionFailure("SQLite has no file layer")
        }
        base = system
        let layer = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        layer.initialize(to: system.pointee)
        layer.pointee.zName = UnsafePointer(name)
        layer.pointee.pNext = nil
        layer.pointee.xOpen = { _, name, file, flags, outFlags in
            FaultDisk.open(name, file, flags, outFlags)
        }
        sqlite3_vfs_register(layer, 1)
    }()

    private static func open(
        _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
        _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let code = base?.pointee.xOpen(base, name, file, flags, outFlags), code == SQLITE_OK,
            let name, let file, let methods = file.pointee.pMethods
        else { return SQLITE_CANTOPEN }
        let plain = UInt(bitPattern: methods)
        let watched = state.withLock { state in
            state.files[UInt(bitPattern: file)] = (String(cString: name), plain)
            if let watched = state.watched[plain] { return watched }
            let watched = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            watched.initialize(to: methods.pointee)
            watched.pointee.xWrite = { FaultDisk.write($0, $1, $2, $3) }
            watched.pointee.xSync = { FaultDisk.sync($0, $1) }
            watched.pointee.xFileControl = { FaultDisk.control($0, $1, $2) }
            watched.pointee.xClose = { FaultDisk.close($0) }
            state.watched[plain] = UInt(bitPattern: watched)
            return UInt(bitPattern: watched)
        }
        file.pointee.pMethods = UnsafePointer(bitPattern: watched)
        return code
    }

    private static func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
        let plain = found(file).plain
        state.withLock { state in state.files[UInt(bitPattern: file)] = nil }
        return plain.xClose(file)
    }

    private static func write(
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ bytes: UnsafeRawPointer?, _ count: Int32,
        _ offset: Int64
    ) -> Int32 {
        let (plain, fault, _) = found(file, isWrite: true)
        switch fault {
        case .full: return SQLITE_FULL
        case .readOnly: return SQLITE_IOERR | (3 << 8)  // WRITE
        default: return plain.xWrite(file, bytes, count, offset)
        }
    }

    private static func sync(_ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32) -> Int32 {
        let (plain, fault, path) = found(file)
        if case .syncFails? = fault { return SQLITE_IOERR | (4 << 8) }  // FSYNC
        let code = plain.xSync(file, flags)
        if code == SQLITE_OK, case .keepsWhatIsSynced? = fault { copy(path, to: path + ".synced") }
        return code
    }

    /// Says why the last write failed, as the system's own layer does.
    private static func control(
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ question: Int32, _ answer: UnsafeMutableRawPointer?
    ) -> Int32 {
        let (plain, fault, _) = found(file)
        if question == SQLITE_FCNTL_LAST_ERRNO, case .readOnly? = fault {
            answer?.storeBytes(of: EROFS, as: Int32.self)
            return SQLITE_OK
        }
        return plain.xFileControl(file, question, answer)
    }

    /// Copies what a file holds now.
    static func copy(_ original: String, to path: String) {
        guard let source = fopen(original, "r"), let target = fopen(path, "w") else { return }
        defer {
            fclose(source)
            fclose(target)
        }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&bytes, 1, bytes.count, source), count > 0 {
            fwrite(bytes, 1, count, target)
        }
    }
}
