import Crypto
import FoundationEssentials
import Identity
import Values

/// Makes the codes that prove a phone number, and tells right ones from wrong ones.
///
/// A code is kept only as its HMAC, whose key is not in the database: who steals the file cannot try the
/// million codes there are.
struct OneTimeCodes: Sendable {
    static let digits = 6
    /// Digits while somebody guesses: so many that guessing from many addresses leads nowhere.
    static let digitsGuessedAt = 10
    /// Wrong codes for one number within a day after which somebody guesses.
    static let wrongDayMax = 20
    /// The same with all tries counted that open verifications still allow: ten of them.
    static let possibleDayMax = 50
    static let lifetimeSeconds: Int64 = 5 * 60
    /// After this many wrong codes a verification has ended.
    static let triesMax = 5
    static let keyBytes = 32

    private let key: SymmetricKey

    init(key: Secret<[UInt8]>) {
        self.key = SymmetricKey(data: key.reveal())
    }

    /// The key in `codes.key`, which is made if there is none.
    ///
    /// Replacing it ends the verifications under way.
    init(keyIn folder: String) throws {
        self.init(key: try KeyFile("\(folder)/codes.key").readOrMakeSecret(bytes: Self.keyBytes))
    }

    /// So many digits, each code as likely as any other.
    func make(digits: Int = OneTimeCodes.digits) -> Secret<String> {
        var random = SystemRandomNumberGenerator()
        return Secret((0..<digits).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined())
    }

    /// What is kept of a code.
    func hash(of code: Secret<String>, for verification: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Self.input(code, verification), using: key))
    }

    /// Takes the same time however much of the code is right.
    func verify(_ code: Secret<String>, for verification: String, hash: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            hash, authenticating: Self.input(code, verification), using: key)
    }

    /// Ids have no NUL in them, so no two pairs give the same bytes.
    private static func input(_ code: Secret<String>, _ verification: String) -> Data {
        Data((verification + "\0" + code.reveal()).utf8)
    }
}
