import CPhoneNumber
import RPC

/// A telephone number that can exist, and the country it belongs to.
struct PhoneNumber: Hashable, Sendable {
    /// E.164: `+4930901820`.
    let text: String
    /// ISO 3166-1 alpha-2, or `001` for a number that belongs to no country.
    let country: String

    static let lengthRange = 6...32
    private static let marks: Set<Character> = [" ", "-", "(", ")", ".", "/", "\u{A0}"]

    /// A number that was parsed before and stored.
    init(text: String, country: String) {
        self.text = text
        self.country = country
    }

    /// Reads the international form, with spaces, dashes and brackets where people put them.
    init(parsing text: String) throws(Refusal) {
        // The library reads much more: letters as digits, numbers in the middle of a sentence.
        guard Self.lengthRange.contains(text.utf8.count), text.first == "+",
            text.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber || Self.marks.contains($0) })
        else { throw .phoneInvalid }
        var phone = souk_phone()
        var copy = text
        let isNumber = copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { souk_phone_parse($0.baseAddress, $0.count, &phone) }
        }
        guard isNumber == 1 else { throw .phoneInvalid }
        self.text = withUnsafeBytes(of: phone.number) { Self.string($0) }
        country = withUnsafeBytes(of: phone.region) { Self.string($0) }
    }

    /// A C string in a fixed array.
    private static func string(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
