// Base64 of RFC 4648.

private let standardAlphabet =
    Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let urlAlphabet = Array(standardAlphabet.dropLast(2)) + [UInt8(ascii: "-"), UInt8(ascii: "_")]
private let padding = UInt8(ascii: "=")

/// The six bits a letter of either alphabet stands for; 255 for other bytes.
private let sixBits: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    for (value, letter) in standardAlphabet.enumerated() { table[Int(letter)] = UInt8(value) }
    table[Int(UInt8(ascii: "-"))] = 62
    table[Int(UInt8(ascii: "_"))] = 63
    return table
}()

extension [UInt8] {
    /// Reads the standard and the URL-safe alphabet, padded or not.
    public init?(base64 text: String) {
        var letters = Substring(text).utf8
        if letters.count % 4 == 0 {
            for _ in 0..<2 where letters.last == padding { letters.removeLast() }
        }
        guard letters.count % 4 != 1 else { return nil }
        self = []
        reserveCapacity(letters.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for letter in letters {
            let value = sixBits[Int(letter)]
            guard value < 64 else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
    }

    /// The standard alphabet, padded.
    public var base64: String { String(decoding: base64Letters, as: UTF8.self) }

    /// The standard alphabet, padded, as ASCII bytes.
    public var base64Letters: [UInt8] { letters(of: standardAlphabet, padded: true) }

    /// The URL-safe alphabet, without padding.
    public var base64URL: String { String(decoding: letters(of: urlAlphabet, padded: false), as: UTF8.self) }

    private func letters(of alphabet: [UInt8], padded: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((count + 2) / 3 * 4)
        for start in stride(from: 0, to: count, by: 3) {
            let group = self[start..<Swift.min(start + 3, count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 where place <= group.count || padded {
                let letter = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
                result.append(place <= group.count ? letter : padding)
            }
        }
        return result
    }
}
