/// Makes ids that sort by when they were made: 48 bits of milliseconds, then 80 random bits.
///
/// The order is exact across milliseconds and random within one, so it suits indexes and reading, not
/// counting. The text is `<kind>_` and 26 characters of lower-case Crockford base 32.
public enum TimeOrderedID {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let characterCount = 26
    private static let millisecondsMax: Int64 = (1 << 48) - 1

    public static func make(_ kind: String, now: Timestamp) -> String {
        var random = SystemRandomNumberGenerator()
        return make(kind, now: now, using: &random)
    }

    static func make(_ kind: String, now: Timestamp, using random: inout some RandomNumberGenerator) -> String
    {
        let milliseconds = min(max(0, now.microseconds / 1_000), millisecondsMax)
        var bits = UInt128(UInt64(milliseconds)) << 80
        bits |= UInt128(UInt16.random(in: .min ... .max, using: &random)) << 64
        bits |= UInt128(UInt64.random(in: .min ... .max, using: &random))
        let coded = String(unsafeUninitializedCapacity: characterCount) { buffer in
            for place in (0..<characterCount).reversed() {
                buffer[place] = alphabet[Int(truncatingIfNeeded: bits & 31)]
                bits >>= 5
            }
            return characterCount
        }
        return "\(kind)_\(coded)"
    }
}
