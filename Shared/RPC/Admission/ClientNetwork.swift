/// Who counts as one where nobody is signed in: an IPv4 address, or the /64 of an IPv6 one.
///
/// A client commonly has a whole /64, so counting its single addresses would limit nothing.
public struct ClientNetwork: Hashable, Sendable {
    static let bits = 64
    static let siteBits = 48

    private enum Kind: Hashable {
        case network(IPAddress)
        /// Of a peer without an address: `in-process`, `unknown`.
        case named(String)
    }

    private let kind: Kind

    private init(kind: Kind) {
        self.kind = kind
    }

    public init(of address: IPAddress) {
        self.init(kind: .network(address.isVersion4 ? address : address.masked(to: Self.bits)))
    }

    /// `192.0.2.1:5000`, `[2001:db8::1]:5000`, with or without the port; text of any other form is a network
    /// of its own.
    public init(ofPeer peer: String) {
        guard let address = IPAddress(ofPeer: peer) else {
            self.init(kind: .named(peer.lastIndex(of: ":").map { String(peer[..<$0]) } ?? peer))
            return
        }
        self.init(of: address)
    }

    /// `192.0.2.1`, `2001:db8:0:7::/64`.
    public var text: String {
        switch kind {
        case .named(let name): name
        case .network(let address):
            address.isVersion4 ? address.description : Self.prefix(of: address, bits: Self.bits)
        }
    }

    /// The /48 of an IPv6 address, which one customer of a provider commonly has whole; nil for others.
    public var site: String? {
        guard case .network(let address) = kind, !address.isVersion4 else { return nil }
        return Self.prefix(of: address, bits: Self.siteBits)
    }

    /// Whether it is no network of anybody's: without an address, or this machine itself.
    public var isNowhere: Bool {
        guard case .network(let address) = kind else { return true }
        return address.isVersion4 ? address.isLoopback : address.high == 0
    }

    public var hasAddress: Bool {
        if case .network = kind { true } else { false }
    }

    private static func prefix(of address: IPAddress, bits: Int) -> String {
        let groups = address.groups.prefix(bits / 16).map { String($0, radix: 16) }
        return "\(groups.joined(separator: ":"))::/\(bits)"
    }
}
