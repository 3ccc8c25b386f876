import RPC
import Values

/// The six digits that approve payments, as a person chooses them.
enum Pin {
    static let digits = 6

    /// Refuses what is not six digits, and what anybody would try first.
    static func chosen(_ text: String) throws -> Secret<String> {
        let characters = Array(text.utf8)
        guard characters.count == digits,
            characters.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { throw Refusal.pinInvalid }
        let steps = Set(zip(characters, characters.dropFirst()).map { Int($1) - Int($0) })
        let isSimple = steps == [0] || steps == [1] || steps == [-1]
        guard !isSimple else { throw Refusal.pinTooSimple }
        return Secret(text)
    }

    /// How long that many tries without a right one lock the PIN; nil while there are free ones.
    static func lockSeconds(tries: Int) -> Int64? {
        switch tries {
        case ..<5: nil
        case 5: 60
        case 6: 5 * 60
        case 7: 15 * 60
        case 8: 60 * 60
        default: 24 * 60 * 60
        }
    }
}
