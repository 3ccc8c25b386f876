import NIOCore

/// What a proxy says before it passes a connection on: the PROXY protocol, version 1 (text) or 2 (binary).
enum ProxyHeader: Equatable {
    /// The client is at that address.
    case client(Address)
    /// The proxy speaks for itself, or does not know.
    case proxyItself

    /// The longest line of version 1, its end included.
    static let lineBytesMax = 107
    /// What may follow the fixed part of version 2.
    static let bodyBytesMax = 4_096
    private static let signature: [UInt8] = [
        0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a,
    ]

    struct Malformed: Error {}

    /// Takes a header off the front; nil as long as more bytes have to come.
    static func take(from buffer: inout ByteBuffer) throws -> ProxyHeader? {
        guard let first = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self) else { return nil }
        return try first == signature[0] ? takeBinary(&buffer) : takeLine(&buffer)
    }

    // MARK: Version 1

    private static func takeLine(_ buffer: inout ByteBuffer) throws -> ProxyHeader? {
        let view = buffer.readableBytesView.prefix(lineBytesMax)
        guard let end = view.firstIndex(of: UInt8(ascii: "\n")) else {
            guard buffer.readableBytes < lineBytesMax else { throw Malformed() }
            // Not a byte more is waited for than could still become a header.
            guard "PROXY ".utf8.starts(with: view.prefix(6)) else { throw Malformed() }
            return nil
        }
        let length = view.distance(from: view.startIndex, to: end) + 1
        guard let line = buffer.readString(length: length), line.hasSuffix("\r\n") else { throw Malformed() }
        let words = line.dropLast().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if words.starts(with: ["PROXY", "UNKNOWN"]) { return .proxyItself }
        guard words.count == 6, words[0] == "PROXY", ["TCP4", "TCP6"].contains(words[1]),
            let source = IPAddress(words[2]), IPAddress(words[3]) != nil, let port = UInt16(words[4]),
            UInt16(words[5]) != nil
        else { throw Malformed() }
        return .client(Address(host: source.description, port: Int(port)))
    }

    // MARK: Version 2

    private static func takeBinary(_ buffer: inout ByteBuffer) throws -> ProxyHeader? {
        guard signature.starts(with: buffer.readableBytesView.prefix(signature.count)) else {
            throw Malformed()
        }
        var rest = buffer
        rest.moveReaderIndex(forwardBy: min(signature.count, rest.readableBytes))
        guard let kind = rest.readInteger(as: UInt8.self), let family = rest.readInteger(as: UInt8.self),
            let length = rest.readInteger(as: UInt16.self)
        else { return nil }
        guard kind >> 4 == 2, length <= bodyBytesMax else { throw Malformed() }
        guard var body = rest.readSlice(length: Int(length)) else { return nil }
        buffer = rest
        switch kind & 0x0f {
        case 0: return .proxyItself
        case 1: return try .client(client(family, &body))
        default: throw Malformed()
        }
    }

    /// The source of a TCP connection; what else the header may carry is passed over.
    private static func client(_ family: UInt8, _ body: inout ByteBuffer) throws -> Address {
        switch family {
        case 0x11:
            guard
                let (source, _, port, _) = body.readMultipleIntegers(
                    as: (UInt32, UInt32, UInt16, UInt16).self)
            else { throw Malformed() }
            return Address(host: IPAddress(version4: source).description, port: Int(port))
        case 0x21:
            guard
                let (high, low, _, _, port) = body.readMultipleIntegers(
                    as: (UInt64, UInt64, UInt64, UInt64, UInt16).self)
            else { throw Malformed() }
            return Address(host: IPAddress(high: high, low: low).description, port: Int(port))
        default: throw Malformed()
        }
    }
}
