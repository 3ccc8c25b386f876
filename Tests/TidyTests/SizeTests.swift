import Testing

@Suite struct `The size of things` {
    static let fileLinesMax = 300
    static let functionLinesMax = 70
    static let columnsMax = 110

    @Test func `no line is longer than 110 columns`() {
        let long = Repository.swiftFiles.flatMap { file in
            file.numberedLines.filter {
                $0.line.utf8.count > Self.columnsMax && $0.line.count > Self.columnsMax
            }
            .map { "\(file.path):\($0.number): \($0.line.count) columns" }
        }
        #expect(long.isEmpty, violations("break these lines, or run make format:", long))
    }

    @Test func `no file is longer than 300 lines`() {
        let long = Repository.swiftFiles
            .filter { $0.lines.count - 1 > Self.fileLinesMax }
            .map { "\($0.path): \($0.lines.count - 1) lines" }
        #expect(
            long.isEmpty,
            violations("a file this long is two nouns or two verbs; give each its file:", long)
        )
    }

    @Test func `no function is longer than 70 lines`() {
        let long = Repository.swiftFiles.flatMap { file in
            Self.functions(in: file).filter { $0.lineCount > Self.functionLinesMax }
                .map { "\(file.path):\($0.line): \($0.lineCount) lines" }
        }
        #expect(
            long.isEmpty,
            violations("name the steps of these functions and give each its own:", long))
    }

    @Test func `a function's lines are counted from its name to its closing brace`() {
        let file = SourceFile(
            path: "A.swift",
            lines: [
                "struct A {", "    func a(", "        _ b: Int", "    ) -> Int {", "        if b > 0 {",
                "            1",
                "        }", "    }", "", "    init() {}", "    var c: Int {", "        2", "    }", "}",
            ])
        let found = Self.functions(in: file)
        #expect(found.map(\.line) == [2, 10, 11])
        #expect(found.map(\.lineCount) == [7, 1, 3])
    }

    struct Function {
        let line: Int
        let lineCount: Int
    }

    /// Relies on the formatter: what opens on a line closes on the next line that is indented the same and
    /// starts with a brace.
    static func functions(in file: SourceFile) -> [Function] {
        file.numberedLines.compactMap { number, line in
            let indentation = line.prefix { $0 == " " }
            guard declaresFunction(line.dropFirst(indentation.count)) else { return nil }
            let rest = file.lines[(number - 1)...]
            guard
                let opening = rest.firstIndex(where: { $0.hasSuffix("{") || $0.hasSuffix("}") || $0.isEmpty })
            else { return nil }
            guard rest[opening].hasSuffix("{") else { return Function(line: number, lineCount: 1) }
            let closing = rest[(opening + 1)...].firstIndex { $0 == "\(indentation)}" }
            return closing.map { Function(line: number, lineCount: $0 - number + 2) }
        }
    }

    private static func declaresFunction(_ line: Substring) -> Bool {
        let words = line.split(separator: " ", omittingEmptySubsequences: true)
        let isModifier = { (word: Substring) in word.allSatisfy { $0.isLowercase || "@()".contains($0) } }
        let keywords = ["func", "deinit", "var"]
        let openings = ["init(", "init<", "init?", "subscript(", "subscript<"]
        let word = words.first { word in
            keywords.contains { $0 == word } || openings.contains { word.hasPrefix($0) } || !isModifier(word)
        }
        guard let word, word != "var" else { return line.hasSuffix("{") && word == "var" }
        return keywords.contains { $0 == word } || openings.contains { word.hasPrefix($0) }
    }
}
