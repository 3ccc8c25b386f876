/// Reads comma-separated records as RFC 4180 writes them, one at a time, with the line each begins on.
///
/// Quoted fields may hold commas, line breaks and doubled quotes; lines end in CRLF or LF; a UTF-8 byte order
/// mark is skipped; blank lines are no records. A broken record is reported; reading goes on behind it.
struct CSVReader: Sequence, IteratorProtocol {
    static let fieldBytesMax = 64 << 10
    static let fieldsMax = 200

    struct Record: Equatable {
        let line: Int
        let fields: Result<[String], Problem>
    }

    enum Problem: Error, Equatable, CustomStringConvertible {
        case quoteNotClosed
        case textAfterQuote
        case quoteInsideField
        case notUTF8
        case fieldTooLong
        case tooManyFields

        var description: String {
            switch self {
            case .quoteNotClosed: "a quoted field is not closed before the end of the file"
            case .textAfterQuote: "text follows a closing quote; a quote inside a field is written twice"
            case .quoteInsideField: "a quote stands inside a field that is not quoted"
            case .notUTF8: "a field is not valid UTF-8 text; save the file as UTF-8"
            case .fieldTooLong: "a field is longer than \(CSVReader.fieldBytesMax) bytes"
            case .tooManyFields: "the row has more than \(CSVReader.fieldsMax) fields"
            }
        }
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func next() -> Record? {
        skipBlankLines()
        guard position < bytes.count else { return nil }
        let (start, startLine) = (position, line)
        do {
            return Record(line: startLine, fields: .success(try readRecord()))
        } catch {
            // Go on behind the line that the broken record begins on: a stray quote costs one row, no more.
            (position, line) = (start, startLine)
            skipLine()
            return Record(line: startLine, fields: .failure(error))
        }
    }
}

// MARK: - Reading

extension CSVReader {
    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let newline = UInt8(ascii: "\n")

    private mutating func readRecord() throws(Problem) -> [String] {
        var fields: [String] = []
        while true {
            guard fields.count < Self.fieldsMax else { throw .tooManyFields }
            fields.append(try readField())
            guard position < bytes.count, bytes[position] == Self.comma else { break }
            position += 1
        }
        skipLineEnd()
        return fields
    }

    private mutating func readField() throws(Problem) -> String {
        if position < bytes.count, bytes[position] == Self.quote { return try readQuotedField() }
        let start = position
        while position < bytes.count, bytes[position] != Self.comma, !isLineEnd {
            guard bytes[position] != Self.quote else { throw .quoteInsideField }
            position += 1
        }
        return try text(bytes[start..<position])
    }

    private mutating func readQuotedField() throws(Problem) -> String {
        position += 1
        var field: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == Self.quote {
                guard position < bytes.count, bytes[position] == Self.quote else {
                    guard position == bytes.count || bytes[position] == Self.comma || isLineEnd else {
                        throw .textAfterQuote
                    }
                    return try text(field[...])
                }
                position += 1
            } else if byte == Self.newline {
                line += 1
            }
            field.append(byte)
            guard field.count <= Self.fieldBytesMax else { throw .fieldTooLong }
        }
        throw .quoteNotClosed
    }

    private func text(_ field: ArraySlice<UInt8>) throws(Problem) -> String {
        guard field.count <= Self.fieldBytesMax else { throw .fieldTooLong }
        guard let text = String(validating: field, as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    private var isLineEnd: Bool {
        bytes[position] == Self.newline
            || bytes[position] == Self.carriageReturn
                && (position + 1 == bytes.count || bytes[position + 1] == Self.newline)
    }

    private mutating func skipLineEnd() {
        guard position < bytes.count else { return }
        if bytes[position] == Self.carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == Self.newline { position += 1 }
        line += 1
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != Self.newline { position += 1 }
        skipLineEnd()
    }

    private mutating func skipBlankLines() {
        while position < bytes.count, isLineEnd { skipLineEnd() }
    }
}
