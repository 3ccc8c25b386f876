import Foundation
import Testing

@Suite struct `The contract in proto` {
    /// Says what it is by its type and name alone: an id of a named thing, a moment.
    static func isSelfExplaining(_ name: String) -> Bool { name.hasSuffix("_id") || name.hasSuffix("_at") }

    @Test func `explains every rpc`() {
        let bare = Repository.protoFiles.flatMap { file in
            file.numberedLines
                .filter { $0.line.contains(/^\s*rpc\s/) && !Self.hasProse(file, $0.number) }
                .map { "\(file.path):\($0.number): \($0.line.trimmingCharacters(in: .whitespaces))" }
        }
        #expect(
            bare.isEmpty,
            violations(
                "say above it what it does, its limits, its refusals and whether it may be repeated:",
                bare))
    }

    /// A name explained once is explained everywhere, and a message is explained where it stands.
    @Test func `explains every field`() {
        let fields = Repository.protoFiles.flatMap(Self.fields)
        let explained = Set(fields.filter(\.hasProse).map(\.name))
        let bare = fields.filter { field in
            !explained.contains(field.name) && !field.isMessage
                && !Self.isSelfExplaining(field.name)
        }
        .map(\.description)
        #expect(
            bare.isEmpty,
            violations("say above each what it means, its limits and its unit:", bare))
    }

    @Test func `is answered and tried: each rpc has a function, and a test that calls it`() {
        let answers = Repository.swiftFiles.filter { $0.isIn("Services") || $0.isIn("Shared") }.map(\.text)
        let tests = Repository.swiftFiles.filter { $0.isIn("Tests") && !$0.isIn("Tests/TidyTests") }.map(
            \.text)
        let untried = Self.methods().filter { method in
            !answers.contains { $0.contains("func \(method.function)(") }
                || !tests.contains { $0.contains("\(method.function)(") }
        }
        .map(\.name)
        #expect(
            untried.isEmpty,
            violations("write <Verb>.swift and <Verb>Tests.swift:", untried))
    }

    /// What only some methods refuse for is in their prose; what the layers below them and the gateway refuse
    /// for holds for all methods, so the table of `proto/README.md` will do.
    @Test func `names every reason to refuse for`() throws {
        let inProse = Set(Repository.protoFiles.flatMap { Self.words(in: $0.text) })
        let table = try #require(Repository.writtenFiles.first { $0.path == "proto/README.md" })
        let named = inProse.union(Self.words(in: table.text))
        let sources = Repository.swiftFiles.filter {
            ($0.isIn("Services") || $0.isIn("Shared")) && !$0.isIn("Shared/Codegen")
        }
        let unnamed = sources.flatMap { file in
            let known = file.isIn("Shared") || file.isIn("Services/Gateway") ? named : inProse
            return Self.reasons(in: file.text).filter { !known.contains($0) }.map { "\(file.path): \($0)" }
        }
        #expect(
            unnamed.isEmpty,
            violations(
                "say in the .proto of the rpc when it refuses for this reason; one of Shared or the gateway"
                    + " may stand in the table of proto/README.md instead:", unnamed))
    }

    @Test func `says by one code that there are too many of something`() {
        let files = Repository.swiftFiles.filter { $0.isIn("Services") || $0.isIn("Shared") }
        let others = files.flatMap { file in
            file.text.matches(of: /\.(\w+),\s*"(TOO_MANY_[A-Z_]+)"/)
                .filter { $0.1 != "resourceExhausted" }
                .map { "\(file.path): \($0.2) is \($0.1)" }
        }
        #expect(others.isEmpty, violations("refuse with .resourceExhausted:", others))
    }

    @Test func `has at most fifteen rpcs a service`() {
        let crowded = Repository.protoFiles.flatMap { file in
            file.text.matches(of: /(?m)^service (\w+) \{(?s)(.*?)^\}/).compactMap { service in
                let count = service.2.matches(of: /(?m)^\s*rpc\s/).count
                return count > 15 ? "\(file.path): \(service.1) has \(count)" : nil
            }
        }
        #expect(crowded.isEmpty, violations("give the new room a service of its own:", crowded))
    }

    @Test func `never says optional, which protoc-c refuses in proto3`() {
        let optional = Repository.protoFiles.flatMap { file in
            file.numberedLines.filter { $0.line.contains(/^\s*optional\s/) }
                .map { "\(file.path):\($0.number)" }
        }
        #expect(
            optional.isEmpty, violations("say absence by an empty value:", optional))
    }

    @Test func `has a Go package for each file, named for its folder`() {
        let wrong = Repository.protoFiles.filter { file in
            let folders = file.folders.dropFirst()
            let name = folders.last == "options" ? "options" : folders.suffix(2).joined()
            return !file.lines.contains(
                "option go_package = \"\(folders.joined(separator: "/"));\(name)\";")
        }
        .map(\.path)
        #expect(
            wrong.isEmpty,
            violations(
                "say after the imports: option go_package = \"souk/orders/v1;ordersv1\";", wrong))
    }

    @Test(arguments: [
        ("var reason: String {\n        case .pinNotSet: \"PIN_NOT_SET\"\n", ["PIN_NOT_SET"]),
        ("    var reason: String { \"PAGE_INVALID\" }", ["PAGE_INVALID"]),
        ("static let gone = Self(.notFound, \"GONE\", \"It is gone.\")", ["GONE"]),
        ("    Self(\n        .notFound, \"GONE\",", ["GONE"]),
        ("FieldError(.invalidArgument, \"BROKEN\", rule)", ["BROKEN"]),
        ("RPCError(\n    .unavailable, \"it is \\(why)\", reason: \"GONE\")", ["GONE"]),
        ("invalid(\"BROKEN\", field, rule: rule)", ["BROKEN"]),
        ("tooMany(\n    \"TOO_MANY_SHOES\", max", ["TOO_MANY_SHOES"]),
        ("        reason = \"BROKEN\"", ["BROKEN"]), ("case .other: \"other words\"\n", []),
        ("var text: String {\n        case .null: \"NULL\"\n", []),
    ])
    func `knows a reason by how it is declared`(text: String, reasons: [String]) {
        #expect(Self.reasons(in: text) == reasons)
    }

    @Test func `has a test file for each verb's file`() {
        let testFiles = Set(Repository.swiftFiles.filter { $0.isIn("Tests") }.map(\.stem))
        let verbs = Set(Self.methods().map(\.name))
        let missing = Repository.swiftFiles.filter { $0.isIn("Services") && verbs.contains($0.stem) }
            .filter { !testFiles.contains("\($0.stem)Tests") }
            .map(\.path)
        #expect(
            missing.isEmpty,
            violations("write a test file named for the verb and Tests:", missing))
    }
}

// MARK: - Reading proto files

extension `The contract in proto` {
    struct Field: CustomStringConvertible {
        let place: String
        let type: String
        let name: String
        let hasProse: Bool

        var isMessage: Bool {
            type.contains(".") ? type.contains(/\.[A-Z]/) : type.first?.isUppercase == true
        }
        var description: String { "\(place): \(name)" }
    }

    struct Method {
        let name: String
        var function: String { name.prefix(1).lowercased() + name.dropFirst() }
    }

    static func methods() -> [Method] {
        Repository.protoFiles.flatMap { file in
            file.lines.compactMap { $0.firstMatch(of: /^\s*rpc (\w+)\(/).map { Method(name: String($0.1)) } }
        }
    }

    /// The reasons of an error enum, of refusals declared as `Self(.code, "REASON", ...)` or by a function
    /// that knows the code, and those given by name.
    ///
    /// The cases of an enum are reasons only where `reason` is spoken of.
    static func reasons(in text: String) -> [String] {
        (text.contains("reason")
            ? text.matches(of: /\bcase [^:"\n]*: "([A-Z][A-Z0-9_]*)"\n/).map { String($0.1) } : [])
            + text.matches(of: /\bvar reason: String \{ "([A-Z][A-Z0-9_]*)" \}/).map { String($0.1) }
            + text.matches(of: /\b(?:Self|Refusal|FieldError)\(\s*\.\w+,\s*"([A-Z][A-Z0-9_]*)"/)
            .map { String($0.1) }
            + text.matches(of: /\b(?:invalid|tooMany)\(\s*"([A-Z][A-Z0-9_]*)"/).map { String($0.1) }
            + text.matches(of: /\breason(?::| =) "([A-Z][A-Z0-9_]*)"/).map { String($0.1) }
    }

    static func words(in text: String) -> [String] {
        text.matches(of: /\b[A-Z][A-Z0-9_]*\b/).map { String($0.0) }
    }

    static func fields(of file: SourceFile) -> [Field] {
        let pattern = #/^\s*(?:optional |repeated )?(?<type>[\w.]+|map<.*>) (?<name>\w+) = \d+(?: \[.*\])?;/#
        return file.numberedLines.compactMap { number, line in
            guard let match = line.firstMatch(of: pattern), match.type != "option" else { return nil }
            return Field(
                place: "\(file.path):\(number)", type: String(match.type), name: String(match.name),
                hasProse: line.contains("//") || hasProse(file, number))
        }
    }

    static func hasProse(_ file: SourceFile, _ number: Int) -> Bool {
        number > 1 && file.lines[number - 2].trimmingCharacters(in: .whitespaces).hasPrefix("//")
    }
}
