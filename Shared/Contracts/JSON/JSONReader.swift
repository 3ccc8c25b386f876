import NIOCore
import RPC
import Values

/// The message that `json` is; what is wrong with it names the field.
func parsed<Message: JSONMessage>(_ json: ByteBuffer) throws(RPCError) -> Message {
    do {
        return try json.withUnsafeReadableBytes { (bytes) throws(FieldError) in
            var reader = try JSONReader(bytes.bindMemory(to: UInt8.self))
            let message = try Message(reading: &reader)
            try reader.end()
            return message
        }
    } catch {
        throw error.rpcError(Message.messageName)
    }
}

/// Reads JSON from front to back, straight into messages: nothing is built that the message does not hold.
struct JSONReader {
    /// As a frame: a message larger than this could not be sent on.
    static let bytesMax = 4 << 20
    static let depthMax = 32

    private let input: UnsafeBufferPointer<UInt8>
    private var next = 0
    private var path: [Step] = []

    private enum Step {
        case field(StaticString)
        case element(Int)
        case key(String)
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(FieldError) {
        input = bytes
        guard bytes.count <= Self.bytesMax else {
            throw .json("", "has more than \(Self.bytesMax) bytes of JSON")
        }
    }

    /// Nothing but spaces may follow.
    mutating func end() throws(FieldError) {
        skipSpaces()
        guard next == input.count else { throw fault("is followed by something else at byte \(next)") }
    }

    func fault(_ rule: String, remedy: String = "") -> FieldError {
        var name = ""
        for step in path {
            switch step {
            case .field(let field): name += name.isEmpty ? "\(field)" : ".\(field)"
            case .element(let place): name += "[\(place)]"
            case .key(let key): name += "[\"\(key)\"]"
            }
        }
        return .json(name, rule, remedy: remedy)
    }
}

// MARK: - Objects and arrays

extension JSONReader {
    /// Which names of one object have been seen, one bit for each field and oneof.
    struct Object {
        fileprivate var fields: UInt64 = 0
        fileprivate var oneofs: UInt64 = 0
        fileprivate var isFirst = true
    }

    mutating func object() throws(FieldError) -> Object {
        guard take("{") else { throw fault("is not a JSON object") }
        guard path.count < Self.depthMax else { throw fault("is nested deeper than \(Self.depthMax) levels") }
        return Object()
    }

    /// The number of the next field that has a value, nil after the last one.
    ///
    /// What is null is passed over.
    mutating func field(of object: inout Object, _ known: JSONFields) throws(FieldError) -> Int? {
        if !object.isFirst { path.removeLast() }
        while try hasMore("}", isFirst: object.isFirst) {
            let name = try rawString()
            guard let place = known.place(of: name.bytes) else { throw unknown(name, known) }
            let field = known.fields[place]
            path.append(.field(field.proto))
            guard take(":") else { throw fault("is not followed by a colon") }
            guard object.fields & (1 << place) == 0 else { throw fault("is given twice") }
            object.fields |= 1 << place
            object.isFirst = false
            if takeNull() {
                path.removeLast()
                continue
            }
            guard field.oneof == 0 || object.oneofs & (1 << field.oneof) == 0 else {
                throw fault("excludes another field that is given")
            }
            if field.oneof > 0 { object.oneofs |= 1 << field.oneof }
            return field.number
        }
        // `isFirst` again, so that nothing is removed should the object be asked once more.
        object.isFirst = true
        return nil
    }

    mutating func list<Value>(
        _ read: (inout JSONReader) throws(FieldError) -> Value
    ) throws(FieldError) -> [Value] {
        guard take("[") else { throw fault("is not a JSON array") }
        var values: [Value] = []
        while try hasMore("]", isFirst: values.isEmpty) {
            path.append(.element(values.count))
            if takeNull() { throw fault("is null") }
            values.append(try read(&self))
            path.removeLast()
        }
        return values
    }

    mutating func map<Key: MapKey, Value>(
        _ read: (inout JSONReader) throws(FieldError) -> Value
    ) throws(FieldError) -> [Key: Value] {
        guard take("{") else { throw fault("is not a JSON object") }
        var map: [Key: Value] = [:]
        while try hasMore("}", isFirst: map.isEmpty) {
            let name = try text()
            path.append(.key(name))
            guard let key = Key(jsonKey: name) else { throw fault("is not a key of this map") }
            guard map[key] == nil else { throw fault("is given twice") }
            guard take(":") else { throw fault("is not followed by a colon") }
            if takeNull() { throw fault("is null") }
            map[key] = try read(&self)
            path.removeLast()
        }
        return map
    }

    /// Steps over the comma to the next member, or over the closing bracket.
    private mutating func hasMore(_ closing: Unicode.Scalar, isFirst: Bool) throws(FieldError) -> Bool {
        if take(closing) { return false }
        guard isFirst || take(",") else { throw fault("lacks a comma or \(closing) at byte \(next)") }
        return true
    }

    private func unknown(_ name: RawString, _ known: JSONFields) -> FieldError {
        let quoted = String(decoding: name.bytes.prefix(Self.quotedBytesMax), as: UTF8.self)
        let meant = known.nearest(to: quoted).map { "Did you mean \"\($0)\"?" } ?? ""
        return fault("has no field \"\(quoted)\"", remedy: meant)
    }

    private static let quotedBytesMax = 64
}

// MARK: - Tokens

extension JSONReader {
    /// The bytes between the quotes, as they stand in the input.
    struct RawString {
        let bytes: UnsafeBufferPointer<UInt8>
        let hasEscapes: Bool
    }

    mutating func rawString() throws(FieldError) -> RawString {
        guard take("\"") else { throw fault("is not a JSON string") }
        let start = next
        var hasEscapes = false
        while next < input.count {
            switch input[next] {
            case UInt8(ascii: "\""):
                next += 1
                return RawString(bytes: part(start..<next - 1), hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                next += 2
            case 0..<0x20: throw fault("contains a control character that is not escaped")
            default: next += 1
            }
        }
        throw fault("is a JSON string without an end")
    }

    /// The bytes of a number, or of a string; whether they are one is for the caller to see.
    mutating func digits() throws(FieldError) -> UnsafeBufferPointer<UInt8> {
        skipSpaces()
        if peek == UInt8(ascii: "\"") { return try rawString().bytes }
        let start = next
        while next < input.count, !Self.endsNumber(input[next]) { next += 1 }
        return part(start..<next)
    }

    var startsString: Bool {
        mutating get {
            skipSpaces()
            return peek == UInt8(ascii: "\"")
        }
    }

    mutating func takeWord(_ word: StaticString) -> Bool {
        skipSpaces()
        let end = next + word.utf8CodeUnitCount
        guard end <= input.count, word.withUTF8Buffer({ $0.elementsEqual(part(next..<end)) }) else {
            return false
        }
        next = end
        return true
    }

    private mutating func takeNull() -> Bool { takeWord("null") }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard peek == UInt8(truncatingIfNeeded: scalar.value) else { return false }
        next += 1
        return true
    }

    private mutating func skipSpaces() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { next += 1 }
    }

    private var peek: UInt8? { next < input.count ? input[next] : nil }

    private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: input[range])
    }

    private static func endsNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
