private let digits = Array("0123456789abcdef".utf8)

extension Sequence<UInt8> {
    /// Two lower-case digits for each byte.
    public var hexadecimal: String {
        String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Reads pairs of digits in either case; nil for any other text.
    public init?(hexadecimal text: String) {
        let values = text.utf8.compactMap { byte in
            digits.firstIndex(of: (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte) ? byte | 0x20 : byte)
        }
        guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
