import ArgumentParser
import Contracts
import Foundation
import RPC
import Values

/// `souk backup DIR`: copies every file of a running system as of one moment.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy every file of the running system, as of one moment, into a new folder.",
        discussion: """
            Writes are held back for some milliseconds while each service pins a snapshot, so the copies fit \
            each other: no order without its hold, no message without its order. The keys are copied too, so \
            keep the folder as safe as the system.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "A folder that does not exist yet.")
    var folder: String

    func run() async throws {
        let deployment = options.deployment
        let target = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL
        let started = ContinuousClock.now
        let copies = try await ConsistentCopy(try RunningSystem(deployment)).write(to: target, keys: true)
        for copy in copies {
            Terminal.standard.line(
                "  \(copy.file.padded(to: 18)) \(copy.bytes / 1_024) KiB, integrity checked")
        }
        Terminal.standard.line(
            "Backed up to \(target.path) in \((ContinuousClock.now - started).formattedSeconds) s.")
    }
}

/// Copies of all services' files that belong to one moment.
struct ConsistentCopy {
    struct Copy: Sendable {
        let file: String
        let bytes: Int64
    }

    let system: RunningSystem

    init(_ system: RunningSystem) {
        self.system = system
    }

    func write(to folder: URL, keys: Bool) async throws -> [Copy] {
        guard !FileManager.default.fileExists(atPath: folder.path) else {
            throw CommandFailure("\(folder.path) exists already; name a new folder")
        }
        // Beside its name until it is whole: a folder of this name is always a complete copy.
        let unfinished = folder.appendingPathExtension("unfinished")
        try? FileManager.default.removeItem(at: unfinished)
        try FileManager.default.createDirectory(
            at: unfinished, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            let copies = try await copyAll(to: unfinished)
            if keys {
                try FileManager.default.copyItem(
                    at: system.deployment.keys, to: unfinished.appending(path: "keys"))
            }
            try FileManager.default.moveItem(at: unfinished, to: folder)
            return copies
        } catch {
            try? FileManager.default.removeItem(at: unfinished)
            throw error
        }
    }

    private func copyAll(to folder: URL) async throws -> [Copy] {
        let moment = try await PinnedMoment.pin(system)
        do {
            let copies = try await moment.services.concurrentMap { service in
                let file = service.program.database ?? ""
                let copy = try await service.maintenance.copySnapshot(
                    .init(snapshotID: service.snapshot, path: folder.appending(path: file).path),
                    .timeout(seconds: 600))
                return Copy(file: file, bytes: copy.bytes)
            }
            await moment.release()
            return copies
        } catch {
            await moment.release()
            throw error
        }
    }
}

extension Duration {
    var formattedSeconds: String {
        let milliseconds = components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
        let fraction = String(milliseconds % 1_000).leftPadded(to: 3).replacing(" ", with: "0")
        return "\(milliseconds / 1_000).\(fraction)"
    }
}
