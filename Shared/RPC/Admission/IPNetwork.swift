/// The addresses that begin with the same bits: `10.0.0.0/8`, `2001:db8::/32`, or one address alone.
public struct IPNetwork: Hashable, Sendable, CustomStringConvertible {
    private let address: IPAddress
    /// Of 128; an IPv4 network has 96 more than are written.
    private let bits: Int

    /// Nil for text of any other form, and for an address with bits set after its length.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(parts[0]), !parts[0].contains("%") else { return nil }
        let most = address.isVersion4 ? IPAddress.bits - IPAddress.mappedBits : IPAddress.bits
        var length = most
        if parts.count > 1 {
            guard let written = Int(parts[1]), (0...most).contains(written) else { return nil }
            length = written
        }
        self.address = address
        bits = length + (IPAddress.bits - most)
        guard address.masked(to: bits) == address else { return nil }
    }

    public func contains(_ address: IPAddress) -> Bool { address.masked(to: bits) == self.address }

    public var description: String {
        let length = address.isVersion4 ? bits - IPAddress.mappedBits : bits
        return "\(address)/\(length)"
    }
}
