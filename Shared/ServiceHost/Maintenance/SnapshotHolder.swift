import FoundationEssentials
import Glibc
import RPC
import Storage
import Values

/// Holds writes back, and keeps the database as it was then to be copied or read: one snapshot at a time.
actor SnapshotHolder {
    static let pauseSeconds: ClosedRange<Int32> = 1...10
    /// A snapshot that is older than this is not copied or read any more.
    static let heldMax = Duration.seconds(600)
    /// Relations read at a time.
    static let readersMax = 4
    static let pathBytesMax = 4_096

    private struct Cut {
        let id: String
        let pause: WritePause
        let seconds: Int32
        let madeAt = ContinuousClock.now
        /// Whether the pause lasted until writes were let go on; nil before that.
        var lasted: Bool?
        var readers = 0

        var age: Duration { ContinuousClock.now - madeAt }
        var isPaused: Bool { lasted == nil && age < .seconds(Int64(seconds)) }
    }

    private enum State {
        case idle
        case pausing
        case held(Cut)
        case copying(id: String)
    }

    nonisolated let database: Database
    private var state = State.idle

    init(_ database: Database) {
        self.database = database
    }

    /// Returns what names the snapshot, and the last event in it.
    func pause(seconds: Int32) async throws -> (id: String, lastEvent: Int64) {
        switch state {
        case .pausing, .copying: throw Refusal.alreadyPaused
        case .held(let cut) where cut.isPaused || cut.readers > 0: throw Refusal.alreadyPaused
        case .held(let cut): database.dropSnapshot(cut.pause)
        case .idle: break
        }
        state = .pausing
        do {
            let pause = try await database.pauseWrites(upTo: .seconds(Int64(seconds)))
            let id = TimeOrderedID.make("snap", now: database.clock.now)
            state = .held(Cut(id: id, pause: pause, seconds: seconds))
            return (id, pause.lastEvent)
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
        guard lasted else { throw Refusal.pauseEnded }
    }

    /// Copies the snapshot, lets go of it and returns the copy's size.
    func copy(_ id: String, to path: String) async throws -> Int64 {
        let cut = try held(id)
        guard cut.readers == 0 else { throw Refusal.snapshotInUse(id) }
        try Self.check(path)
        state = .copying(id: id)
        do {
            try await database.copySnapshot(cut.pause, to: path)
        } catch StorageError.misuse {
            state = .idle
            throw Refusal.snapshotNotFound(id)
        } catch {
            // It is still held if the copy failed for want of room, say: the caller may name another place.
            state = .held(cut)
            throw error
        }
        database.dropSnapshot(cut.pause)
        state = .idle
        return Self.size(of: path)
    }

    /// Lets go of the snapshot, and lets writes go on: reads of it end.
    ///
    /// An unknown snapshot is one that was let go of.
    func release(_ id: String) throws {
        switch state {
        case .copying(let copied) where copied == id: throw Refusal.snapshotInUse(id)
        case .held(let cut) where cut.id == id:
            database.resumeWrites(cut.pause)
            database.dropSnapshot(cut.pause)
            state = .idle
        case .idle, .pausing, .held, .copying: return
        }
    }

    /// Counts a reader of the snapshot, who says when it has ended.
    func beginReading(_ id: String) throws -> WritePause {
        var cut = try held(id)
        guard cut.readers < Self.readersMax else { throw Refusal.tooManyReads(Self.readersMax) }
        cut.readers += 1
        state = .held(cut)
        return cut.pause
    }

    func endReading(_ id: String) {
        guard case .held(var cut) = state, cut.id == id else { return }
        cut.readers -= 1
        state = .held(cut)
    }

    private func held(_ id: String) throws -> Cut {
        guard case .held(let cut) = state, cut.id == id, cut.age < Self.heldMax else {
            throw Refusal.snapshotNotFound(id)
        }
        return cut
    }

    private static func check(_ path: String) throws {
        let files = FileManager.default
        var isFolder = false
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard path.utf8.count <= pathBytesMax, path.hasPrefix("/"), !path.hasSuffix("/"),
            files.fileExists(atPath: folder, isDirectory: &isFolder),
            isFolder
        else { throw Refusal.pathInvalid(path) }
        guard !files.fileExists(atPath: path) else { throw Refusal.fileExists(path) }
    }

    private static func size(of path: String) -> Int64 {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        return Int64(lseek(file, 0, SEEK_END))
    }
}
