import RPC

/// Whose requests for codes are counted together: an IPv4 address, or the /64 of an IPv6 one.
///
/// A forwarder that signs is believed about whom it calls for; anybody else is who connects. All calls whose
/// sender cannot be told apart are one asker.
struct Asker: Hashable, Sendable {
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
            self = ClientNetwork(ofPeer: call.peer).isNowhere ? .unknown : Self(address: call.peer)
        }
    }

    /// `192.0.2.1:5000`, `[2001:db8::1]:5000`, with or without the port.
    init(address: String) {
        let network = ClientNetwork(ofPeer: address)
        self = network.hasAddress ? Asker(text: network.text, site: network.site) : .unknown
    }
}
