import Foundation

@testable import Accounts

/// A temporary folder with a program that sends codes; deleted with all that is in it.
final class SenderFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/souk-sender-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty, "no temporary folder could be made")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A shell script that runs in the folder.
    func program(_ script: String, timeout: Duration = CodeSenderCommand.timeout) throws -> CodeSenderCommand
    {
        try write("send", "#!/bin/sh\ncd \(path)\n\(script)\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(path)/send")
        return try CodeSenderCommand(path: "\(path)/send", timeout: timeout)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    }

    func delete(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
}
