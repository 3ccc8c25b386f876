import RPC

extension Refusal {
    static func noFile(_ program: String) -> Self {
        Self(
            .failedPrecondition, "NO_FILE", "\(program) keeps no data.",
            .init(remedy: "Ask the programs that do."))
    }

    static func secondsInvalid(_ seconds: Int32) -> Self {
        let range = SnapshotHolder.pauseSeconds
        return Self(
            .invalidArgument, "SECONDS_INVALID", "Writes cannot be held back for \(seconds) seconds.",
            .init(
                field: "seconds", rule: "\(range.lowerBound) to \(range.upperBound)", current: "\(seconds)",
                remedy: "Send a whole number from \(range.lowerBound) to \(range.upperBound)."))
    }

    static let alreadyPaused = Self(
        .failedPrecondition, "ALREADY_PAUSED",
        "Writes are held back already, or the snapshot is being copied or read.",
        .init(remedy: "Wait until whoever does it has finished, or call ReleaseSnapshot."))

    static let pauseEnded = Self(
        .failedPrecondition, "PAUSE_ENDED",
        "The pause had ended by itself: other services may have been written to after this cut.",
        .init(remedy: "Pause all services again, for longer."))

    static func snapshotNotFound(_ id: String) -> Self {
        Self(
            .notFound, "SNAPSHOT_NOT_FOUND", "The snapshot \(id) is not pinned, or not any more.",
            .init(field: "snapshot_id", current: id, remedy: "Pin one with PauseWrites."))
    }

    static func snapshotInUse(_ id: String) -> Self {
        Self(
            .failedPrecondition, "SNAPSHOT_IN_USE", "The snapshot \(id) is being read or copied.",
            .init(field: "snapshot_id", current: id, remedy: "Wait until that has ended."))
    }

    static func pathInvalid(_ path: String) -> Self {
        Self(
            .invalidArgument, "PATH_INVALID", "No file can be made at this path.",
            .init(
                field: "path", rule: "an absolute path of a file in a folder that exists, up to 4096 bytes",
                current: String(path.prefix(200)), remedy: "Name a new file in a folder that exists."))
    }

    static func fileExists(_ path: String) -> Self {
        Self(
            .alreadyExists, "FILE_EXISTS", "A copy replaces nothing, and this file exists.",
            .init(field: "path", current: path, remedy: "Name a file that does not exist."))
    }
}
