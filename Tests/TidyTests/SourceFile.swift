import Foundation

/// A text file of the repository.
struct SourceFile: Sendable {
    /// From the repository's root: `Services/Commerce/PlaceOrder.swift`.
    let path: String
    let lines: [String]

    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The file's name without its ending: `Timestamp+RFC3339`.
    var stem: String { String(name.split(separator: ".").first ?? "") }
    var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
    var text: String { lines.joined(separator: "\n") }

    func isIn(_ folder: String) -> Bool { path.hasPrefix("\(folder)/") }

    /// Each line with its number, counted from one.
    var numberedLines: [(number: Int, line: String)] {
        lines.enumerated().map { (number: $0.offset + 1, line: $0.element) }
    }
}

/// The repository these tests are part of.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Written by a program: nobody reads them, so our rules are not for them.
    static let generated = [
        "Shared/CProto", "Shared/Contracts/Generated", "Tests/Everything", "Tests/ContractsTests/Everything",
    ]
    static let generatedMark = "// Written by "

    /// Hand-written Swift.
    static let swiftFiles = files(in: ["Services", "Shared", "Tests"], endings: ["swift"])
    static let protoFiles = files(in: ["proto"], endings: ["proto"])
    /// Everything people wrote, in whatever language.
    static let writtenFiles =
        files(
            in: ["Services", "Shared", "Tests", "proto", ".ci"],
            endings: ["swift", "proto", "md", "py", "go", "rs", "sh", "c", "h", "cpp", "js", "html", ""])
        + files(in: [], alsoNamed: ["Makefile", "README.md", "Package.swift"])

    private static func files(
        in folders: [String], endings: Set<String> = [], alsoNamed names: [String] = []
    ) -> [SourceFile] {
        let paths = folders.flatMap { folder -> [String] in
            let entries = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
            return (entries?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
        }
        let wanted = paths.filter { path in
            endings.contains(URL(filePath: path).pathExtension)
                && !path.contains("/.") && !generated.contains { path.hasPrefix("\($0)/") }
        }
        return (wanted.sorted() + names).compactMap(read)
    }

    private static func read(_ path: String) -> SourceFile? {
        let url = root.appending(path: path)
        let isFile = (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
        guard isFile, let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        guard !text.hasPrefix(generatedMark) else { return nil }
        return SourceFile(path: path, lines: text.components(separatedBy: "\n"))
    }
}
