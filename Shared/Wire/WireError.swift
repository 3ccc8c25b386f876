/// Why bytes from a peer cannot be understood.
public enum WireError: Error, Hashable, Sendable {
    /// The length's first byte is not zero: the peer does not speak ttrpc, and nothing after it can be
    /// trusted.
    case notAFrame(length: UInt32)
    case truncated
    case varintTooLong
    case fieldNumberOutOfRange
    case wireTypeUnknown(UInt8)
    case textNotUTF8(field: Int)
    /// A list with more entries than its limit.
    case tooMany(field: Int, limit: Int)
    /// A field with more bytes than its limit, all its repetitions together.
    case tooLong(field: Int, limit: Int)
}

extension WireError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAFrame(let length): "a frame of \(length) bytes cannot be"
        case .truncated: "the message ends in the middle of a field"
        case .varintTooLong: "a varint is longer than ten bytes"
        case .fieldNumberOutOfRange: "a field number is zero or over 29 bits"
        case .wireTypeUnknown(let type): "wire type \(type) cannot be skipped"
        case .textNotUTF8(let field): "field \(field) is not valid UTF-8"
        case .tooLong(let field, let limit): "field \(field) has more than \(limit) bytes"
        case .tooMany(let field, let limit): "field \(field) repeats more than \(limit) times"
        }
    }
}
