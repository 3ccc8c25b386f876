import Crypto
import RPC
import Values

/// An international bank account number whose check digits are right (ISO 13616).
///
/// The whole number is never stored nor shown: only its country, its last four and a keyed hash.
struct IBAN: Sendable {
    /// With spaces, as it may be sent; without, as it is.
    static let sentCharactersMax = 42
    static let lengthRange = 15...34
    private static let shownLast = 4

    let country: String
    let lastFour: String
    private let number: Secret<String>

    init(_ text: String) throws {
        guard text.utf8.count <= Self.sentCharactersMax else { throw Refusal.ibanInvalid }
        let number = text.filter { $0 != " " }.uppercased()
        guard Self.isWellFormed(Array(number.utf8)) else { throw Refusal.ibanInvalid }
        self.number = Secret(number)
        country = String(number.prefix(2))
        lastFour = String(number.suffix(Self.shownLast))
    }

    /// The same for the same number, and no way back to it without the key.
    func digest(_ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(number.reveal().utf8), using: key))
    }

    private static func isWellFormed(_ number: [UInt8]) -> Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard lengthRange.contains(number.count), number.prefix(2).allSatisfy(letters.contains),
            number[2...3].allSatisfy(digits.contains),
            number.allSatisfy({ digits.contains($0) || letters.contains($0) })
        else { return false }
        return remainder(number[4...] + number[..<4]) == 1
    }

    /// Modulo 97 of the number in which letters stand for 10 to 35.
    private static func remainder(_ characters: ArraySlice<UInt8>) -> Int {
        characters.reduce(0) { remainder, character in
            if character >= UInt8(ascii: "A") {
                return (remainder * 100 + Int(character - UInt8(ascii: "A")) + 10) % 97
            }
            return (remainder * 10 + Int(character - UInt8(ascii: "0"))) % 97
        }
    }
}
