import SwiftProtobufPluginLibrary

/// The prose that stands above a declaration in a .proto file.
struct Comment {
    private let text: [String]

    var isEmpty: Bool { text.allSatisfy(\.isEmpty) }

    init(of declaration: some ProvidesSourceCodeLocation) {
        let location = declaration.sourceCodeInfoLocation
        let leading = location?.leadingComments ?? ""
        self.init(leading.isEmpty ? location?.trailingComments ?? "" : leading)
    }

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in String(line.hasPrefix(" ") ? line.dropFirst() : line).trimmedEnd }
        while lines.last?.isEmpty == true { lines.removeLast() }
        self.text = lines
    }

    /// Filled to `width`; lines that begin with two spaces are drawings and stay as they are.
    func lines(width: Int) -> [String] {
        var result: [String] = []
        var words: [Substring] = []
        func endParagraph() {
            guard !words.isEmpty else { return }
            let first = result.isEmpty ? firstSentence(of: words) : words.count
            result += fill(words[..<first], width)
            if first < words.count { result += [""] + fill(words[first...], width) }
            words = []
        }
        for line in text {
            if line.isEmpty || line.hasPrefix("  ") {
                endParagraph()
                result.append(line)
            } else {
                words += line.split(separator: " ")
            }
        }
        endParagraph()
        return result
    }

    /// How many words the first sentence has.
    private func firstSentence(of words: [Substring]) -> Int {
        (words.firstIndex { $0.hasSuffix(".") && !$0.hasSuffix("...") }).map { $0 + 1 } ?? words.count
    }

    private func fill(_ words: ArraySlice<Substring>, _ width: Int) -> [String] {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " || text.last == "\r" { text.removeLast() }
        return text
    }
}
