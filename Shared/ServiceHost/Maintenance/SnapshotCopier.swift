import FoundationEssentials
import Glibc
import Storage
import Values

/// Holds writes back, and copies the database as it was then: one snapshot at a time.
actor SnapshotCopier {
    static let pauseSeconds: ClosedRange<Int32> = 1...10
    /// A snapshot that nobody copied for this long is not copied any more.
    static let heldMax = Duration.seconds(600)

    private struct Cut {
        let id: String
        let pause: WritePause
        let seconds: Int32
        let madeAt = ContinuousClock.now
        /// Whether the pause lasted until writes were let go on; nil before that.
        var lasted: Bool?

        var age: Duration { ContinuousClock.now - madeAt }
        var isPaused: Bool { lasted == nil && age < .seconds(Int64(seconds)) }
    }

    private enum State {
        case idle
        case pausing
        case held(Cut)
        case copying
    }

    nonisolated let database: Database
    private var state = State.idle

    init(_ database: Database) {
        self.database = database
    }

    /// Returns what names the snapshot.
    func pause(seconds: Int32) async throws -> String {
        switch state {
        case .pausing, .copying: throw MaintenanceRefusal.alreadyPaused
        case .held(let cut) where cut.isPaused: throw MaintenanceRefusal.alreadyPaused
        case .held(let cut): database.dropSnapshot(cut.pause)
        case .idle: break
        }
        state = .pausing
        do {
            let pause = try await database.pauseWrites(upTo: .seconds(Int64(seconds)))
            let id = TimeOrderedID.make("snap", now: database.clock.now)
            state = .held(Cut(id: id, pause: pause, seconds: seconds))
            return id
        } catch {
            state = .idle
            throw error
        }
    }

    /// Lets writes go on.
    ///
    /// An unknown snapshot is one that was let go of: nothing is paused for it.
    func resume(_ id: String) throws {
        guard case .held(var cut) = state, cut.id == id else { return }
        let lasted = cut.lasted ?? database.resumeWrites(cut.pause)
        cut.lasted = lasted
        state = .held(cut)
        guard lasted else { throw MaintenanceRefusal.pauseEnded }
    }

    /// Copies the snapshot, lets go of it and returns the copy's size.
    func copy(_ id: String, to path: String) async throws -> Int64 {
        guard case .held(let cut) = state, cut.id == id, cut.age < Self.heldMax else {
            throw MaintenanceRefusal.noSnapshot(id)
        }
        try Self.check(path)
        state = .copying
        do {
            try await database.copySnapshot(cut.pause, to: path)
        } catch StorageError.misuse {
            state = .idle
            throw MaintenanceRefusal.noSnapshot(id)
        } catch {
            // It is still held: the caller may name another place.
            state = .held(cut)
            throw error
        }
        database.dropSnapshot(cut.pause)
        state = .idle
        return Self.size(of: path)
    }

    /// Lets writes go on where they are still held back, and lets go of the snapshot.
    ///
    /// An unknown snapshot is one that was let go of.
    func release(_ id: String) throws {
        switch state {
        case .copying: throw MaintenanceRefusal.snapshotInUse
        case .held(let cut) where cut.id == id:
            if cut.lasted == nil { _ = database.resumeWrites(cut.pause) }
            database.dropSnapshot(cut.pause)
            state = .idle
        case .idle, .pausing, .held: break
        }
    }

    private static func check(_ path: String) throws(MaintenanceRefusal) {
        let files = FileManager.default
        var isFolder = false
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard path.hasPrefix("/"), !path.hasSuffix("/"),
            files.fileExists(atPath: folder, isDirectory: &isFolder),
            isFolder
        else { throw .pathInvalid(path) }
        guard !files.fileExists(atPath: path) else { throw .fileExists(path) }
    }

    private static func size(of path: String) -> Int64 {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        return Int64(lseek(file, 0, SEEK_END))
    }
}
