/// Whose calls without a token are counted together: an IPv4 address, or the /64 of an IPv6 one.
///
/// A client commonly has a whole /64, so counting its single addresses would limit nothing.
struct ClientNetwork: Hashable, Sendable {
    /// `192.0.2.1`, `2001:db8:0:7::/64`.
    let text: String

    /// `192.0.2.1:5000`, `[2001:db8::1]:5000`; text of any other form is a network of its own.
    init(ofPeer peer: String) {
        let host = Self.host(of: peer)
        guard host.contains(":") else {
            text = String(host)
            return
        }
        // An IPv4 address that an IPv6 socket reports is that address.
        if host.contains("."), let colon = host.lastIndex(of: ":") {
            text = String(host[host.index(after: colon)...])
            return
        }
        let halves = host.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let head = halves[0].split(separator: ":")
        let tail = halves.count > 1 ? halves[1].split(separator: ":") : []
        let zeros = Array(repeating: Substring("0"), count: max(0, 8 - head.count - tail.count))
        text = (head + zeros + tail).prefix(4).joined(separator: ":") + "::/64"
    }

    /// Without the port, and without the zone of a link-local address.
    private static func host(of peer: String) -> Substring {
        if peer.hasPrefix("[") { return peer.dropFirst().prefix { $0 != "]" && $0 != "%" } }
        return peer.lastIndex(of: ":").map { peer[..<$0] } ?? peer[...]
    }
}
