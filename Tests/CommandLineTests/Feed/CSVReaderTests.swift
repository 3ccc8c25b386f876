import Testing

@testable import CommandLine

@Suite struct `Reading CSV` {
    private func records(_ text: String) -> [CSVReader.Record] {
        Array(CSVReader(Array(text.utf8)))
    }

    private func fields(_ text: String) throws -> [[String]] {
        try records(text).map { try $0.fields.get() }
    }

    @Test(arguments: [
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("\u{FEFF}a,b\n", [["a", "b"]]),
        ("\"a,1\",\"say \"\"hi\"\"\"\n", [["a,1", "say \"hi\""]]),
        ("\"two\r\nlines\",b\r\n", [["two\r\nlines", "b"]]),
        ("a,,\n", [["a", "", ""]]),
        ("\"\"\n", [[""]]),
        ("\n\r\n a \n\n", [[" a "]]),
        ("größe,☕\n", [["größe", "☕"]]),
        ("a\rb,c\n", [["a\rb", "c"]]),
        ("", []),
    ])
    func `follows RFC 4180`(text: String, expected: [[String]]) throws {
        #expect(try fields(text) == expected)
    }

    @Test func `tells the line each record begins on`() {
        let lines = records("a\n\n\"b\nb\nb\"\nc\n").map(\.line)
        #expect(lines == [1, 3, 6])
    }

    @Test(arguments: [
        ("\"open,b\nc,d\n", CSVReader.Problem.quoteNotClosed),
        ("\"a\"x,b\nc,d\n", .textAfterQuote),
        ("a\"x,b\nc,d\n", .quoteInsideField),
        ("\(String(repeating: "x", count: CSVReader.fieldBytesMax + 1))\nc,d\n", .fieldTooLong),
        ("\(String(repeating: ",", count: CSVReader.fieldsMax))\nc,d\n", .tooManyFields),
    ])
    func `names what is wrong with a record and goes on with the next line`(
        text: String, problem: CSVReader.Problem
    ) {
        let read = records(text)
        #expect(read.map(\.fields) == [.failure(problem), .success(["c", "d"])])
        #expect(read.map(\.line) == [1, 2])
    }

    @Test func `refuses text that is not UTF-8`() {
        let read = Array(CSVReader([0x61, 0xFF, 0x0A, 0x62, 0x0A]))
        #expect(read.map(\.fields) == [.failure(.notUTF8), .success(["b"])])
    }

    @Test func `never loses its way in random bytes`() {
        var random = SeededRandom(seed: 4_180)
        let alphabet = Array("a,\"\r\n\u{00E9}".utf8)
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let lines = CSVReader(bytes).map(\.line)
            #expect(lines == lines.sorted())
            #expect(lines.count <= bytes.count + 1)
        }
    }
}

/// The same numbers for the same seed: a failing case can be run again.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
