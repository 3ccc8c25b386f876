import RPC

/// Whose requests for codes are counted together: an IPv4 address, or the /64 of an IPv6 one.
///
/// A forwarder that signs is believed about whom it calls for; anybody else is who connects. All calls whose
/// sender cannot be told apart are one asker.
struct Asker: Hashable, Sendable {
    static let lengthMax = 64

    /// Who connects from this machine, where a forwarder that does not sign would be one address for
    /// everybody, and whom a gateway passes on without a name.
    static let unknown = Asker(text: "unknown", site: nil)

    let text: String
    /// The /48 of an IPv6 address, which one customer of a provider commonly has whole; nil for others.
    let site: String?

    private init(text: String, site: String?) {
        self.text = text
        self.site = site
    }

    init(of call: Call) {
        if let address = call.clientAddress {
            self.init(address: address)
        } else if case .service("gateway") = call.caller {
            self = .unknown
        } else {
            self = Self.isThisMachine(call.peer) ? .unknown : Self(address: call.peer)
        }
    }

    /// `192.0.2.1:5000`, `[2001:db8::1]:5000`, with or without the port.
    init(address: String) {
        let host = Self.host(address[...])
        guard !host.isEmpty, host.utf8.count <= Self.lengthMax else {
            self = .unknown
            return
        }
        guard host.contains(":") else {
            self.init(text: String(host), site: nil)
            return
        }
        // An IPv4 address that an IPv6 socket reports is that address.
        if host.contains(".") {
            self.init(text: Self.mapped(host), site: nil)
            return
        }
        let groups = Self.groups(of: host)
        self.init(
            text: groups.prefix(4).joined(separator: ":") + "::/64",
            site: groups.prefix(3).joined(separator: ":") + "::/48")
    }

    private static func isThisMachine(_ address: String) -> Bool {
        let host = host(address[...])
        let text = host.contains(":") && host.contains(".") ? mapped(host) : String(host)
        return text.hasPrefix("127.") || ["::1", "localhost", "in-process"].contains(text)
    }

    /// `192.0.2.1` of `::ffff:192.0.2.1`.
    private static func mapped(_ host: Substring) -> String {
        String(host.split(separator: ":").last ?? host)
    }

    private static func host(_ address: Substring) -> Substring {
        if address.first == "[" { return address.dropFirst().prefix { $0 != "]" } }
        guard let colon = address.lastIndex(of: ":"), address.firstIndex(of: ":") == colon else {
            return address
        }
        return address[..<colon]
    }

    /// The eight groups of an IPv6 address, written out, without leading zeros.
    private static func groups(of host: Substring) -> [String] {
        let address = host.prefix { $0 != "%" }
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let head = halves[0].split(separator: ":")
        let tail = halves.count > 1 ? halves[1].split(separator: ":") : []
        let zeros = Array(repeating: Substring("0"), count: max(0, 8 - head.count - tail.count))
        return (head + zeros + tail).map { group in
            let digits = group.lowercased().drop { $0 == "0" }
            return digits.isEmpty ? "0" : String(digits)
        }
    }
}
