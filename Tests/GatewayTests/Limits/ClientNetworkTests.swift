import Testing

@testable import Gateway

@Suite struct `The network of a client` {
    @Test(arguments: [
        ("192.0.2.1:5000", "192.0.2.1"), ("[2001:db8:1:2:3:4:5:6]:5000", "2001:db8:1:2::/64"),
        ("[2001:db8::1]:5000", "2001:db8:0:0::/64"), ("[2001:db8:1::]:5000", "2001:db8:1:0::/64"),
        ("[::1]:5000", "0:0:0:0::/64"), ("[fe80::1%eth0]:5000", "fe80:0:0:0::/64"),
        ("[::ffff:192.0.2.1]:5000", "192.0.2.1"), ("in-process:0", "in-process"), ("unknown", "unknown"),
        ("", ""),
    ])
    func `is its IPv4 address, or the 64 bits of an IPv6 one that name a network`(
        peer: String, network: String
    ) {
        #expect(ClientNetwork(ofPeer: peer).text == network)
    }
}
