import Foundation
import Testing

@Suite struct `The names of files` {
    static let banned: Set<String> = [
        "base", "common", "core", "empty", "extensions", "helper", "helpers", "manager", "misc", "shared",
        "util", "utility", "utilities", "utils",
    ]

    /// The parent of the modules, and the namespace that protobuf gives `souk.common.v1`.
    static let allowedFolders: Set<String> = ["Shared", "common"]

    @Test func `say what is inside, never that something is`() {
        let vague = (Repository.swiftFiles + Repository.protoFiles).filter { file in
            let folders = file.folders.filter { !Self.allowedFolders.contains($0) }
            let stem = file.isIn("proto") ? "" : file.stem
            return (folders + [stem]).contains { Self.banned.contains($0.lowercased()) }
        }
        .map(\.path)
        #expect(
            vague.isEmpty,
            violations("put it beside its one user, or name it for what it holds:", vague))
    }

    @Test func `are the name of a type, of a type extended, or of a function inside`() {
        let misnamed = Repository.swiftFiles.filter { !Self.isNamedForItsContent($0) }.map(\.path)
        #expect(
            misnamed.isEmpty,
            violations(
                "name it for its type (Order), extension (Order+JSON) or verb (PlaceOrder has placeOrder):",
                misnamed))
    }

    @Test(arguments: [
        ("Order", "struct Order {", true), ("Order", "struct Basket {", false),
        ("Order", "private struct Row {\n}\npublic final class Order {", true),
        ("Order+JSON", "extension Order: Codable {", true), ("Order+JSON", "extension Basket {", false),
        ("Order", "extension Shop.Order {", true), ("PlaceOrder", "    func placeOrder(", true),
        ("OrderTests", "@Suite struct `An order` {", true),
        ("OrderTest", "@Suite struct `An order` {", false),
        ("RPCError", "public struct RPCError: Error {", true), ("main", "await run()", true),
    ])
    func `are compared with what is declared`(stem: String, text: String, isValid: Bool) {
        let lines = text.components(separatedBy: "\n")
        let file = SourceFile(path: "Shared/\(stem).swift", lines: lines)
        #expect(Self.isNamedForItsContent(file) == isValid)
    }

    static func isNamedForItsContent(_ file: SourceFile) -> Bool {
        let stem = file.stem.split(separator: "+").first?.lowercased() ?? ""
        if ["main", "package"].contains(stem) { return true }
        if file.lines.contains(where: { $0.hasPrefix("@Suite") }) { return stem.hasSuffix("tests") }
        return file.lines.contains { line in
            guard let declared = declared(by: line) else { return false }
            return declared.contains(stem)
        }
    }

    /// The letters of what a line declares for others to see, in lower case.
    ///
    /// `func place(_ order: Order)` is `placeorderorder`, so that it may stand in PlaceOrder.swift.
    static func declared(by line: String) -> String? {
        let words = line.split(separator: " ")
        let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "extension", "func"]
        guard let place = words.firstIndex(where: keywords.contains),
            !words[..<place].contains(where: { $0.hasPrefix("//") || $0.hasPrefix("private") || $0 == "=" }),
            words[place] == "func" || !line.hasPrefix(" ")
        else { return nil }
        return String(words[(place + 1)...].joined().filter { $0.isLetter || $0.isNumber }).lowercased()
    }
}
