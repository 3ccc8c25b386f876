import Wire

/// What is sent beside a request: `authorization`, `traceparent`.
///
/// Keys are matched without regard to ASCII case, and may come more than once.
public struct Metadata: Sendable, Hashable {
    var entries: [KeyValue]

    public init() { entries = [] }

    init(_ entries: [KeyValue]) { self.entries = entries }

    /// All of it, in order.
    public var pairs: [(key: String, value: String)] { entries.map { ($0.key, $0.value) } }

    public var isEmpty: Bool { entries.isEmpty }

    /// The first value of the key.
    public subscript(_ key: String) -> String? {
        entries.first { Self.matches($0.key, key) }?.value
    }

    public mutating func add(_ key: String, _ value: String) {
        entries.append(KeyValue(key: key, value: value))
    }

    private static func matches(_ one: String, _ other: String) -> Bool {
        one == other
            || one.utf8.count == other.utf8.count
                && zip(one.utf8, other.utf8).allSatisfy { lowercase($0) == lowercase($1) }
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension Metadata {
    /// `Bearer <access token>`.
    static let authorization = "authorization"
    /// The address of the client whose call a forwarder passes on: `192.0.2.1:51734`.
    ///
    /// It counts only beside `forwardedBy`.
    public static let clientAddress = "souk-client-address"
    /// A forwarder's own token for the service called: it vouches for `clientAddress`.
    public static let forwardedBy = "souk-forwarded-by"
    /// On a stream's opening: the client takes part in flow control, and has room for so many bytes at first.
    static let credit = "souk-credit"
    /// W3C trace context; it is passed on with every call that a handler makes.
    static let traceparent = "traceparent"
}
