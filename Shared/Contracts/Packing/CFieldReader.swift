import CProto
import Glibc
import Values

/// Copies single values out of protobuf-c's structs; `name` is the field's, for the fault.
enum CFieldReader {
    static func text(_ c: ProtobufCBinaryData, _ name: StaticString) throws(FieldError) -> String {
        guard let text = text(c) else { throw fault(c, "\(name)") }
        return text
    }

    static func bytes(_ c: ProtobufCBinaryData) -> [UInt8] {
        Array(UnsafeBufferPointer(start: c.data, count: c.len))
    }

    static func message<Message: PackedMessage>(
        _ c: UnsafeMutablePointer<Message.C>?, _ name: StaticString
    ) throws(FieldError) -> Message? {
        guard let c else { return nil }
        do {
            return try Message(UnsafePointer(c))
        } catch {
            throw error.inside("\(name)")
        }
    }

    static func time(
        _ c: UnsafeMutablePointer<Google__Protobuf__Timestamp>?, _ name: StaticString
    ) throws(FieldError) -> Timestamp? {
        guard let c else { return nil }
        do {
            return try Timestamp(seconds: c.pointee.seconds, nanos: c.pointee.nanos)
        } catch {
            throw FieldError(
                "\(name)", "is outside the years 0001 to 9999, or its nanos outside 0 to 999999999")
        }
    }

    /// What a map's time is when the pair lacks it.
    static let epoch = Timestamp(microseconds: 0)

    /// Nil for what is no text of ours: a NUL inside, or not UTF-8.
    private static func text(_ c: ProtobufCBinaryData) -> String? {
        let bytes = UnsafeBufferPointer(start: c.data, count: c.len)
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return "" }
        guard memchr(start, 0, bytes.count) == nil else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func fault(_ c: ProtobufCBinaryData, _ name: String) -> FieldError {
        let hasNUL = UnsafeBufferPointer(start: c.data, count: c.len).contains(0)
        return FieldError(name, hasNUL ? "contains a NUL character" : "is not valid UTF-8")
    }
}

// MARK: - Many values

extension CFieldReader {
    static func texts(
        _ count: Int, _ c: UnsafeMutablePointer<ProtobufCBinaryData>?, _ name: StaticString
    ) throws(FieldError) -> [String] {
        try list(count, c, name) { (c, name) throws(FieldError) in
            guard let text = text(c) else { throw fault(c, name()) }
            return text
        }
    }

    static func bytesList(_ count: Int, _ c: UnsafeMutablePointer<ProtobufCBinaryData>?) -> [[UInt8]] {
        UnsafeBufferPointer(start: c, count: count).map(bytes)
    }

    static func flags(_ count: Int, _ c: UnsafeMutablePointer<protobuf_c_boolean>?) -> [Bool] {
        UnsafeBufferPointer(start: c, count: count).map { $0 != 0 }
    }

    static func numbers<Number>(_ count: Int, _ c: UnsafeMutablePointer<Number>?) -> [Number] {
        Array(UnsafeBufferPointer(start: c, count: count))
    }

    static func choices<Choice: ContractEnum>(_ count: Int, _ c: UnsafeMutablePointer<Int32>?) -> [Choice] {
        UnsafeBufferPointer(start: c, count: count).map(Choice.init(rawValue:))
    }

    static func times(
        _ count: Int, _ c: UnsafeMutablePointer<UnsafeMutablePointer<Google__Protobuf__Timestamp>?>?,
        _ name: StaticString
    ) throws(FieldError) -> [Timestamp] {
        try list(count, c, name) { (c, name) throws(FieldError) in
            guard let time = try time(c, "time") else { throw FieldError(name(), "is missing") }
            return time
        }
    }

    static func messages<Message: PackedMessage>(
        _ count: Int, _ c: UnsafeMutablePointer<UnsafeMutablePointer<Message.C>?>?, _ name: StaticString
    ) throws(FieldError) -> [Message] {
        try list(count, c, name) {
            (c: UnsafeMutablePointer<Message.C>?, name: () -> String) throws(FieldError) -> Message in
            guard let c else { throw FieldError(name(), "is missing") }
            do throws(FieldError) {
                return try Message(UnsafePointer(c))
            } catch {
                throw error.inside(name())
            }
        }
    }

    /// A repeated pair, as maps are encoded; of pairs with one key the last counts.
    static func map<Pair, Key: Hashable, Value>(
        _ count: Int, _ c: UnsafeMutablePointer<UnsafeMutablePointer<Pair>?>?, _ name: StaticString,
        _ read: (UnsafePointer<Pair>) throws(FieldError) -> (Key, Value)
    ) throws(FieldError) -> [Key: Value] {
        var map: [Key: Value] = [:]
        map.reserveCapacity(count)
        for place in 0..<count {
            guard let pair = c?[place] else { continue }
            do {
                let (key, value) = try read(UnsafePointer(pair))
                map[key] = value
            } catch {
                throw error.inside("\(name)")
            }
        }
        return map
    }

    /// `read` gets each element and what makes its name, `lines[2]`, should it be needed.
    private static func list<C, Value>(
        _ count: Int, _ c: UnsafeMutablePointer<C>?, _ name: StaticString,
        _ read: (C, () -> String) throws(FieldError) -> Value
    ) throws(FieldError) -> [Value] {
        var values: [Value] = []
        guard let c, count > 0 else { return values }
        values.reserveCapacity(count)
        for place in 0..<count { values.append(try read(c[place]) { "\(name)[\(place)]" }) }
        return values
    }
}
