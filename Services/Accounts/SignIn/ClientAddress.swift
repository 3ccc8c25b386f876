import RPC

/// Whose requests are counted together: an IPv4 address, or the /64 of an IPv6 one.
///
/// The gateway is believed about whom it calls for, when it signs the call; anybody else is who connects.
struct ClientAddress: Hashable, Sendable {
    /// The metadata key in which the gateway says whom it calls for.
    static let metadataKey = "souk-client-address"
    static let lengthMax = 64

    let text: String

    /// Nil for a call whose sender is not told apart from others: from this machine, where a gateway that
    /// does not sign would be one address for everybody, or of a gateway that names nobody.
    init?(of call: Call) {
        let host: Substring
        if case .service("gateway") = call.caller {
            guard let named = call.metadata[Self.metadataKey] else { return nil }
            host = Self.host(named[...])
        } else {
            host = Self.host(call.peer[...])
        }
        guard !host.isEmpty, !Self.isThisMachine(host), host.utf8.count <= Self.lengthMax else { return nil }
        text = Self.network(of: host)
    }

    private static func isThisMachine(_ host: Substring) -> Bool {
        host.hasPrefix("127.") || host == "::1" || host == "localhost" || host == "in-process"
    }

    /// Without the port: `192.0.2.1:5000`, `[2001:db8::1]:5000`.
    private static func host(_ address: Substring) -> Substring {
        if address.first == "[" { return address.dropFirst().prefix { $0 != "]" } }
        guard let colon = address.lastIndex(of: ":"), address.firstIndex(of: ":") == colon else {
            return address
        }
        return address[..<colon]
    }

    /// The first four groups of an IPv6 address, written out.
    private static func network(of host: Substring) -> String {
        guard host.contains(":"), !host.contains(".") else { return String(host) }
        let halves = host.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let head = halves[0].split(separator: ":")
        let tail = halves.count > 1 ? halves[1].split(separator: ":") : []
        let zeros = Array(repeating: Substring("0"), count: max(0, 8 - head.count - tail.count))
        return (head + zeros + tail).prefix(4).joined(separator: ":") + "::/64"
    }
}
