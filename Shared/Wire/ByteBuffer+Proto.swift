public import NIOCore

// Appends protobuf fields. As proto3 asks, what has its default value is left out.
extension ByteBuffer {
    public mutating func writeProto(_ field: Int, text: String) {
        guard !text.isEmpty else { return }
        writeProto(field, messageOf: text.utf8.count)
        writeString(text)
    }

    public mutating func writeProto(_ field: Int, bytes: ByteBuffer) {
        guard bytes.readableBytes > 0 else { return }
        writeProto(field, messageOf: bytes.readableBytes)
        writeImmutableBuffer(bytes)
    }

    public mutating func writeProto(_ field: Int, integer: Int64) {
        guard integer != 0 else { return }
        writeVarint(UInt64(field) << 3)
        writeVarint(UInt64(bitPattern: integer))
    }

    /// The tag and the length of a field of `count` bytes, which the caller writes next.
    public mutating func writeProto(_ field: Int, messageOf count: Int) {
        writeVarint(UInt64(field) << 3 | 2)
        writeVarint(UInt64(count))
    }

    private mutating func writeVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        writeInteger(UInt8(truncatingIfNeeded: rest))
    }
}

/// How many bytes a field will take; lengths go before what they measure.
public enum ProtoSize {
    public static func text(_ field: Int, _ text: String) -> Int {
        text.isEmpty ? 0 : message(field, text.utf8.count)
    }

    public static func bytes(_ field: Int, _ bytes: ByteBuffer) -> Int {
        bytes.readableBytes == 0 ? 0 : message(field, bytes.readableBytes)
    }

    public static func integer(_ field: Int, _ value: Int64) -> Int {
        value == 0 ? 0 : varint(UInt64(field) << 3) + varint(UInt64(bitPattern: value))
    }

    /// The tag, the length and the `count` bytes after them.
    public static func message(_ field: Int, _ count: Int) -> Int {
        varint(UInt64(field) << 3) + varint(UInt64(count)) + count
    }

    static func varint(_ value: UInt64) -> Int {
        (63 - (value | 1).leadingZeroBitCount) / 7 + 1
    }
}
