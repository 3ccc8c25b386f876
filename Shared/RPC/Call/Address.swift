import NIOCore

/// Where a service is reached: `127.0.0.1:7104`, `payments.internal:7104`, `[::1]:7104`.
public struct Address: Sendable, Hashable, CustomStringConvertible {
    public let host: String
    public let port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Throws `AddressError` for text that is no host and port.
    public init(_ text: String) throws(AddressError) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (1...65_535).contains(port)
        else { throw AddressError(text: text) }
        var host = text[..<colon]
        if host.first == "[", host.last == "]" {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            throw AddressError(text: text)
        }
        guard !host.isEmpty, host.allSatisfy({ $0.isASCII && !$0.isWhitespace && $0 != "/" }) else {
            throw AddressError(text: text)
        }
        self.init(host: String(host), port: port)
    }

    /// Whether it leads to this machine for sure; names but `localhost` are not looked up for it.
    public var isOfThisMachine: Bool { host == "localhost" || IPAddress(host)?.isLoopback == true }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

public struct AddressError: Error, Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public var description: String { "\"\(text)\" is not an address, such as 127.0.0.1:7104" }
}

extension Address {
    /// As it is shown to handlers and in logs.
    static func text(of address: SocketAddress?) -> String {
        guard let address else { return "unknown" }
        guard let host = address.ipAddress, let port = address.port else { return address.description }
        return Address(host: host, port: port).description
    }
}
