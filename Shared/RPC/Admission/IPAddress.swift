import Glibc

/// An address of version 4 or 6; a version 4 address that a version 6 socket reports is the same.
public struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    // Of version 4: ::ffff:a.b.c.d.
    let high: UInt64
    let low: UInt64

    private static let mappedPrefix: UInt64 = 0xffff
    static let bits = 128
    static let mappedBits = 96

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(version4: UInt32) {
        self.init(high: 0, low: Self.mappedPrefix << 32 | UInt64(version4))
    }

    /// `192.0.2.1`, `2001:db8::1`, `fe80::1%eth0` without its zone; nil for text of any other form.
    public init?(_ text: some StringProtocol) {
        let text = String(text.prefix { $0 != "%" })
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(version4: UInt32(bigEndian: four.s_addr))
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        let (high, low) = withUnsafeBytes(of: &six) {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        self.init(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }

    /// Of a peer as it is logged: `192.0.2.1:5000`, `[2001:db8::1]:5000`, with or without the port.
    public init?(ofPeer peer: String) {
        if peer.first == "[" {
            self.init(peer.dropFirst().prefix { $0 != "]" })
        } else if let colon = peer.lastIndex(of: ":"), peer.firstIndex(of: ":") == colon {
            self.init(peer[..<colon])
        } else {
            self.init(peer)
        }
    }

    public var isVersion4: Bool { high == 0 && low >> 32 == Self.mappedPrefix }

    /// Whether only this machine has it.
    public var isLoopback: Bool { isVersion4 ? low >> 24 & 0xff == 127 : high == 0 && low == 1 }

    /// The same address with all but its first bits zero.
    func masked(to bits: Int) -> IPAddress {
        IPAddress(
            high: bits >= 64 ? high : high & ~(UInt64.max >> UInt64(bits)),
            low: bits >= 128 ? low : bits <= 64 ? 0 : low & ~(UInt64.max >> UInt64(bits - 64)))
    }

    public var description: String {
        guard isVersion4 else {
            return groups.map { String($0, radix: 16) }.joined(separator: ":")
        }
        return (0..<4).map { String(low >> UInt64(24 - 8 * $0) & 0xff) }.joined(separator: ".")
    }

    /// The eight numbers between the colons of version 6.
    var groups: [UInt16] {
        [high, low].flatMap { half in
            (0..<4).map { UInt16(truncatingIfNeeded: half >> UInt64(48 - 16 * $0)) }
        }
    }
}
