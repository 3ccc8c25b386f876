import Foundation
import Testing

@Suite struct `The layers` {
    static let services: Set<String> = [
        "Accounts", "Messaging", "Commerce", "Payments", "Billing", "Gateway",
    ]

    /// Libraries that only some modules may see, so that they can be replaced in one place.
    static let kept: [(library: String, modules: Set<String>)] = [
        ("CSQLite", ["Storage", "StorageTests"]),
        ("CProto", ["Contracts"]),
        ("CProtobufC", ["Contracts"]),
        ("NIOPosix", ["RPC", "Gateway", "SystemTests", "RPCTests", "GatewayTests", "souk-bench"]),
        ("NIOSSL", ["RPC", "Gateway", "RPCTests", "GatewayTests", "SystemTests"]),
        ("JWTKit", ["Identity", "IdentityTests"]),
        ("Configuration", ["ServiceHost"]),
    ]

    @Test func `hold: no service imports another`() {
        let wrong = Repository.swiftFiles.filter { $0.isIn("Services") }.flatMap { file in
            Self.imports(of: file)
                .filter { Self.services.contains($0) && $0 != file.folders.dropFirst().first }
                .map { "\(file.path) imports \($0)" }
        }
        #expect(
            wrong.isEmpty,
            violations("call the other service through Contracts, or follow its events:", wrong))
    }

    @Test func `hold: a library is imported only where it is kept`() {
        let wrong = Repository.swiftFiles.filter { !$0.isIn("Shared/Codegen") }.flatMap { file in
            let module = Self.module(of: file)
            return Self.imports(of: file).filter { name in
                Self.kept.contains { $0.library == name && !$0.modules.contains(module) }
            }
            .map { "\(file.path) imports \($0)" }
        }
        #expect(
            wrong.isEmpty,
            violations("ask the module that keeps the library for what you need:", wrong))
    }

    @Test func `are all there is at the top`() throws {
        let top = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path())
            .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
        let known: Set<String> = [
            "Package.swift", "Services", "Shared", "Tests", "proto", "README.md", "Makefile",
        ]
        #expect(Set(top).subtracting(known).isEmpty, "everything has its place in one of \(known.sorted())")
    }

    static func imports(of file: SourceFile) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({
                    $0.first == "@" || ["public", "package", "internal"].contains($0)
                })
            else { return nil }
            return words[place + 1].split(separator: ".").first.map(String.init)
        }
    }

    static func module(of file: SourceFile) -> String {
        if file.isIn("Tests/Benchmarks") { return "souk-bench" }
        return file.folders.dropFirst().first ?? ""
    }
}
