import Contracts
import Foundation
import NIOCore
import RPC
import Testing

/// A message as Google's own library wrote it; `golden.py` makes these.
struct Golden: Sendable, CustomStringConvertible {
    let type: any ContractMessage.Type
    let bytes: ByteBuffer
    let json: String
    /// Which of the message's instances it is.
    let number: Int

    var description: String { "\(type.messageName) \(number)" }

    static let all: [Golden] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "hex" }.sorted { $0.path < $1.path }.flatMap(instances)
    }()

    static let byMessage = Dictionary(grouping: all) { $0.type.messageName }

    private static func instances(in file: URL) -> [Golden] {
        let json = lines(of: file.deletingPathExtension().appendingPathExtension("json"))
        return zip(lines(of: file), json).enumerated().compactMap { number, pair in
            let (name, hex) = pair.0
            guard let type = type(named: name), pair.1.name == name, let bytes = ByteBuffer(hex: hex) else {
                return nil
            }
            return Golden(type: type, bytes: bytes, json: pair.1.rest, number: number)
        }
    }

    private static func lines(of file: URL) -> [(name: String, rest: String)] {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        // A line ends at "\n" alone: the JSON contains U+2028, which a Character comparison leaves alone too.
        return text.split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }

    private static func type(named name: String) -> (any ContractMessage.Type)? {
        ContractTable.message(name) ?? everything.first { $0.messageName == name }
    }

    /// The messages of Tests/Everything.
    private static let everything: [any ContractMessage.Type] = [
        EverythingAPI.Nothing.self, EverythingAPI.Sample.self, EverythingAPI.Sample.Inner.self,
        EverythingAPI.Sample.Inner.Deeper.self,
    ]
}

extension ByteBuffer {
    /// What `01ff` stands for; nil for anything else.
    init?(hex: String) {
        let digits = hex.compactMap(\.hexDigitValue)
        guard digits.count == hex.count, digits.count % 2 == 0 else { return nil }
        self.init()
        for place in stride(from: 0, to: digits.count, by: 2) {
            writeInteger(UInt8(digits[place] << 4 | digits[place + 1]))
        }
    }

    var hex: String {
        readableBytesView.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
