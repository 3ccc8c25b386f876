import ArgumentParser
import Foundation
import Storage
import Values

/// `souk restore DIR`: puts the files of a backup in place of a stopped system's.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup's files in place of a stopped system's.",
        discussion: "What was there is moved aside, never deleted; its folder is named at the end.")

    @OptionGroup var options: DataOptions

    @Argument(help: "A folder that `souk backup` wrote.")
    var folder: String

    func run() async throws {
        let deployment = options.deployment
        let backup = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL
        let files = try await check(backup)
        try deployment.prepareFolders()
        // Held until we are done, so that nothing starts on half-restored files.
        let lock = try DeploymentLock(deployment)
        let aside = try moveAside(deployment)
        for file in files {
            try FileManager.default.copyItem(
                at: backup.appending(path: file), to: deployment.data.appending(path: file))
        }
        try FileManager.default.copyItem(at: backup.appending(path: "keys"), to: deployment.keys)
        withExtendedLifetime(lock) {}
        Terminal.standard.line("Restored \(files.count) files and the keys to \(deployment.data.path).")
        if let aside { Terminal.standard.line("What was there before is in \(aside.path).") }
    }

    /// Every file of the backup, read and checked before anything is touched.
    private func check(_ backup: URL) async throws -> [String] {
        let files = Deployment.Program.allCases.compactMap(\.database)
        for file in files + ["keys"] {
            guard FileManager.default.fileExists(atPath: backup.appending(path: file).path) else {
                throw CommandFailure(
                    "\(backup.path) is no whole backup: \(file) is missing. Nothing was changed.")
            }
        }
        for file in files {
            do {
                _ = try await Database.verify(backup.appending(path: file).path)
            } catch {
                throw CommandFailure("\(file) in \(backup.path) is damaged: \(error). Nothing was changed.")
            }
        }
        return files
    }

    private func moveAside(_ deployment: Deployment) throws -> URL? {
        let names = try FileManager.default.contentsOfDirectory(atPath: deployment.data.path)
            .filter { $0.contains(".sqlite") || $0 == "keys" || $0 == DemoIdentities.file }
        guard !names.isEmpty else { return nil }
        let stamp = SystemClock().now.description.replacing(":", with: "").prefix(17)
        let aside = deployment.data.appending(path: "replaced-\(stamp)")
        try FileManager.default.createDirectory(
            at: aside, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for name in names {
            try FileManager.default.moveItem(
                at: deployment.data.appending(path: name), to: aside.appending(path: name))
        }
        return aside
    }
}
