import NIOCore
import Values

/// `message` in protobuf's JSON mapping.
func written(_ message: some JSONMessage) -> ByteBuffer {
    var writer = JSONWriter()
    message.write(to: &writer)
    return ByteBuffer(bytes: writer.output)
}

/// Writes protobuf's JSON mapping.
///
/// Each function takes a field's name and value, and writes nothing for a default.
struct JSONWriter {
    private(set) var output: [UInt8] = []
    private var isFirst = true

    mutating func object(_ members: (inout JSONWriter) -> Void) {
        output.append(UInt8(ascii: "{"))
        isFirst = true
        members(&self)
        output.append(UInt8(ascii: "}"))
        isFirst = false
    }

    mutating func text(_ name: StaticString, _ value: String) {
        if !value.isEmpty { field(name) { $0.value(value) } }
    }

    mutating func bytes(_ name: StaticString, _ value: [UInt8]) {
        if !value.isEmpty { field(name) { $0.value(value) } }
    }

    mutating func flag(_ name: StaticString, _ value: Bool) {
        if value { field(name) { $0.value(value) } }
    }

    mutating func number<Number: JSONNumber>(_ name: StaticString, _ value: Number) {
        if value != 0 { field(name) { $0.value(value) } }
    }

    mutating func choice<Choice: ContractEnum>(_ name: StaticString, _ value: Choice) {
        if value.rawValue != 0 { field(name) { $0.value(value) } }
    }

    /// Written whatever it is, if there is one: messages, and fields that say whether they are set.
    mutating func optional<Value>(
        _ name: StaticString, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
        if let value { field(name) { write(&$0, value) } }
    }

    mutating func list<Value>(
        _ name: StaticString, _ values: [Value], _ write: (inout JSONWriter, Value) -> Void
    ) {
        guard !values.isEmpty else { return }
        field(name) { json in
            json.output.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { json.output.append(UInt8(ascii: ",")) }
                write(&json, value)
            }
            json.output.append(UInt8(ascii: "]"))
        }
    }

    mutating func map<Key: MapKey, Value>(
        _ name: StaticString, _ map: [Key: Value], _ write: (inout JSONWriter, Value) -> Void
    ) {
        guard !map.isEmpty else { return }
        field(name) { json in
            json.object { json in
                for (key, value) in map.inOrder {
                    json.comma()
                    json.value(key.jsonKey)
                    json.output.append(UInt8(ascii: ":"))
                    write(&json, value)
                }
            }
        }
    }

    private mutating func field(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        comma()
        output.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { output.append(contentsOf: $0) }
        output.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        write(&self)
        isFirst = false
    }

    private mutating func comma() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}

// MARK: - One value

extension JSONWriter {
    mutating func value(_ text: String) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                output.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0..<0x20: escape(byte)
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    mutating func value(_ value: [UInt8]) { quoted(value.base64Letters) }
    mutating func value(_ value: Bool) { plain(value ? "true" : "false") }
    mutating func value(_ value: Timestamp) { quoted(value.description.utf8) }
    mutating func value(_ value: some JSONMessage) { value.write(to: &self) }

    /// 64-bit numbers are written as text: JavaScript would round them.
    mutating func value<Number: JSONNumber>(_ value: Number) {
        if Number.bitWidth > 32 { quoted(String(value).utf8) } else { plain(String(value)) }
    }

    mutating func value<Choice: ContractEnum>(_ value: Choice) {
        if let name = value.name { quoted(name.utf8) } else { plain(String(value.rawValue)) }
    }

    private mutating func plain(_ text: String) { output.append(contentsOf: text.utf8) }

    private mutating func quoted(_ letters: some Sequence<UInt8>) {
        output.append(UInt8(ascii: "\""))
        output.append(contentsOf: letters)
        output.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        let short: StaticString? =
            switch byte {
            case 0x08: "\\b"
            case 0x09: "\\t"
            case 0x0A: "\\n"
            case 0x0C: "\\f"
            case 0x0D: "\\r"
            default: nil
            }
        if let short { return short.withUTF8Buffer { output.append(contentsOf: $0) } }
        plain("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
}

/// The numbers a field can have.
protocol JSONNumber: FixedWidthInteger {}

extension Int32: JSONNumber {}
extension Int64: JSONNumber {}
extension UInt32: JSONNumber {}
extension UInt64: JSONNumber {}
