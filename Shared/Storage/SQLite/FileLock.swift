import Glibc

/// One process for a file: a lock on `<file>.lock`, which also says whether the file was closed cleanly.
final class FileLock: @unchecked Sendable {
    /// How the last program to hold the file left it; `unclosed` as well when none is known to have.
    let lastEnding: Ending
    private let descriptor: Int32

    enum Ending: String {
        case closed, damaged
        /// Ended without closing the file, which is then checked.
        case unclosed
    }

    private static let textBytesMax = 64

    init(for path: String) throws(StorageError) {
        let lockPath = path + ".lock"
        descriptor = Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.refusal(opening: lockPath) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.text(in: descriptor)
            Glibc.close(descriptor)
            throw .inUse(path: path, holder: holder)
        }
        lastEnding = Ending(rawValue: Self.text(in: descriptor)) ?? .unclosed
        guard write("process \(getpid())") else {
            let refusal = Self.refusal(opening: lockPath)
            Glibc.close(descriptor)
            throw refusal
        }
    }

    /// Lets go of the file.
    ///
    /// `closed` spares the next opener the check of the whole file.
    func release(as ending: Ending) {
        _ = write(ending.rawValue)
        Glibc.close(descriptor)
    }

    /// Has the next opener check the file before it is used, however this program ends.
    func markDamaged() {
        _ = write(Ending.damaged.rawValue)
    }

    private func write(_ text: String) -> Bool {
        var text = text
        let written = text.withUTF8 { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        return written == text.utf8.count && ftruncate(descriptor, written) == 0 && fsync(descriptor) == 0
    }

    private static func text(in descriptor: Int32) -> String {
        String(
            unsafeUninitializedCapacity: textBytesMax,
            initializingUTF8With: { max(0, pread(descriptor, $0.baseAddress, $0.count, 0)) })
    }

    private static func refusal(opening path: String) -> StorageError {
        switch errno {
        case EROFS, EACCES, EPERM: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        default: .engine(code: 14, message: "cannot write \(path): \(String(cString: strerror(errno)))")
        }
    }
}
