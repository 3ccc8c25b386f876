import Foundation

/// One generated file: lines, and how far the next one is indented.
struct Page {
    static let columnsMax = 110

    let path: String
    /// A test target has nobody to be public to.
    private let isPublic: Bool
    private var lines: [String] = []
    private var depth = 0

    /// `imports` are written as given, such as `public import Values`.
    init(_ path: String, imports: [String], _ place: Place) {
        self.path = path
        isPublic = place.isContracts
        lines.append(
            "// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.")
        lines.append("// swift-format-ignore-file")
        if !imports.isEmpty { lines.append("") }
        lines += imports.map(visible).sorted { module(of: $0) < module(of: $1) }
    }

    mutating func line(_ text: String = "") {
        let isSecondBlank = text.isEmpty && (lines.last ?? "").isEmpty
        guard !isSecondBlank else { return }
        let text = visible(text)
        if indent.count + text.count > Self.columnsMax, let equals = text.range(of: " = ") {
            lines.append(indent + text[..<equals.lowerBound] + " =")
            lines.append(indent + "    " + text[equals.upperBound...])
        } else {
            lines.append(text.isEmpty ? "" : indent + text)
        }
    }

    /// `head {`, the body one step further in, `}`.
    mutating func block(_ head: String, _ body: (inout Page) -> Void) {
        line(head + " {")
        inward(body)
        line("}")
    }

    mutating func inward(_ body: (inout Page) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// `open` items `close` on one line where that fits, else a line for each item.
    mutating func list(_ open: String, _ items: [String], _ close: String) {
        let oneLine = open + items.joined(separator: ", ") + close
        if indent.count + oneLine.count <= Self.columnsMax { return line(oneLine) }
        line(open)
        inward { page in
            for (place, item) in items.enumerated() { page.line(item + (place + 1 < items.count ? "," : "")) }
        }
        line(close)
    }

    /// A documentation comment: its first sentence stands alone, the rest is filled to the page's width.
    mutating func document(_ comment: Comment) {
        for text in comment.lines(width: Self.columnsMax - indent.count - 4) {
            line(text.isEmpty ? "///" : "/// " + text)
        }
    }

    func write(in folder: String) throws {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
    }

    private func visible(_ text: String) -> String {
        isPublic || !text.hasPrefix("public ") ? text : String(text.dropFirst("public ".count))
    }

    private var indent: String { String(repeating: "    ", count: depth) }
}

private func module(of line: String) -> Substring { line.split(separator: " ").last ?? "" }
