import Glibc

/// A file that appears under its name only when its content is complete and on the disk.
enum AtomicFile {
    private static let copyBytes = 1 << 20

    /// Has `body` write a file beside the wanted one, then syncs it and gives it its name.
    static func write(to path: String, _ body: (_ part: String) throws -> Void) throws {
        let part = path + ".part"
        removeAll(of: part)
        do {
            try body(part)
            try sync(part)
            guard rename(part, path) == 0 else { throw failure("cannot name \(path)") }
            try sync(folder(of: path))
        } catch {
            removeAll(of: part)
            throw error
        }
    }

    static func copy(_ original: String, to path: String) throws(StorageError) {
        let source = open(original, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw failure("cannot read \(original)") }
        defer { close(source) }
        let target = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw failure("cannot create \(path)") }
        defer { close(target) }

        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: copyBytes, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(source, buffer.baseAddress, buffer.count)
            guard count >= 0 else { throw failure("cannot read \(original)") }
            if count == 0 { return }
            var written = 0
            while written < count {
                let more = Glibc.write(target, buffer.baseAddress?.advanced(by: written), count - written)
                guard more > 0 else { throw failure("cannot write \(path)") }
                written += more
            }
        }
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    private static func sync(_ path: String) throws(StorageError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("cannot open \(path)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("cannot sync \(path)") }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func removeAll(of part: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(part + suffix) }
    }

    private static func failure(_ what: String) -> StorageError {
        switch errno {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        default: .engine(code: 10, message: "\(what): \(String(cString: strerror(errno)))")
        }
    }
}
