import GRDBSQLite
import Glibc
import Synchronization

/// The machine's disk with faults to be had on demand, one folder at a time.
///
/// It is SQLite's own file layer with the writes and syncs of every file looked at first.
enum FaultDisk {
    enum Fault: Sendable {
        case full, readOnly, syncFails
        /// Keeps a copy of each file as of its last sync, `<file>.synced`: what a power cut would leave.
        case keepsWhatIsSynced
    }

    private struct State {
        var faults: [String: Fault] = [:]
        var paths: [UInt: String] = [:]
    }

    private static let state = Mutex(State())

    /// Puts the layer under every database opened from now on in this process.
    static func install() {
        _ = installed
    }

    static func set(_ fault: Fault?, in folder: Folder) {
        state.withLock { $0.faults[folder.path] = fault }
    }

    private static func fault(of file: UnsafeMutablePointer<sqlite3_file>?) -> (Fault, path: String)? {
        state.withLock { state in
            guard let path = state.paths[UInt(bitPattern: file)],
                let slash = path.lastIndex(of: "/"), let fault = state.faults[String(path[..<slash])]
            else { return nil }
            return (fault, path)
        }
    }

    // MARK: - SQLite's side

    nonisolated(unsafe) private static var base: UnsafeMutablePointer<sqlite3_vfs>?
    nonisolated(unsafe) private static var plain = sqlite3_io_methods()
    nonisolated(unsafe) private static let watched = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)

    private static let installed: Void = {
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
        state.withLock { state in
            if state.paths.isEmpty {
                plain = methods.pointee
                watched.initialize(to: methods.pointee)
                watched.pointee.xWrite = { FaultDisk.write($0, $1, $2, $3) }
                watched.pointee.xSync = { FaultDisk.sync($0, $1) }
                watched.pointee.xClose = { FaultDisk.close($0) }
            }
            state.paths[UInt(bitPattern: file)] = String(cString: name)
        }
        file.pointee.pMethods = UnsafePointer(watched)
        return code
    }

    private static func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
        state.withLock { state in state.paths[UInt(bitPattern: file)] = "" }
        return plain.xClose(file)
    }

    private static func write(
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64
    ) -> Int32 {
        switch fault(of: file)?.0 {
        case .full: return SQLITE_FULL
        case .readOnly:
            errno = EROFS
            return SQLITE_IOERR | (3 << 8)
        default: return plain.xWrite(file, bytes, count, offset)
        }
    }

    private static func sync(_ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32) -> Int32 {
        let fault = fault(of: file)
        if case .syncFails? = fault?.0 {
            errno = EIO
            return SQLITE_IOERR | (4 << 8)
        }
        let code = plain.xSync(file, flags)
        if code == SQLITE_OK, case (.keepsWhatIsSynced, let path)? = fault { copy(path, to: path + ".synced") }
        return code
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
