/// A position in a list as callers carry it: hexadecimal bytes and a checksum over them and the list's name.
///
/// The checksum tells a token that was cut, changed or made for another list from a good one. It guards no
/// secret: whatever a token says, a list holds only what its caller may see.
struct PageToken: Equatable {
    static let textBytesMax = 2_048
    private static let checksumDigits = 16

    let position: String
    let text: String

    init(position: String, of list: String) {
        self.position = position
        text = Self.hexadecimal(position.utf8) + Self.checksum(position, list)
    }

    init(text: String, of list: String) throws(PageError) {
        guard text.utf8.count <= Self.textBytesMax, text.utf8.count > Self.checksumDigits,
            let bytes = Self.bytes(text.utf8.dropLast(Self.checksumDigits)),
            let position = String(validating: bytes, as: UTF8.self)
        else { throw .tokenInvalid }
        self.init(position: position, of: list)
        guard self.text == text else { throw .tokenInvalid }
    }

    /// FNV-1a, 64 bits, with a byte between the two that is in neither.
    private static func checksum(_ position: String, _ list: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in [Array(position.utf8), [0xff], Array(list.utf8)].joined() {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return hexadecimal((0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) })
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func bytes(_ text: Substring.UTF8View) -> [UInt8]? {
        let values = text.compactMap { digits.firstIndex(of: $0) }
        guard values.count == text.count, values.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
