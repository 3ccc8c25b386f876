import Crypto
import Identity
import Storage
import Values

/// The opaque token that a session's next tokens are had for: `souk_r_` and 64 characters of base 64.
///
/// It is made of 16 bytes that all tokens of one session share and 32 that are its own, all random. The
/// shared ones tell an old token of the session from a made-up one, without keeping every old token.
struct RefreshToken: Sendable {
    /// Lets scanners find a token that was published by mistake.
    static let prefix = "souk_r_"
    static let familyBytes = 16
    static let ownBytes = 32
    /// How long the one before still works, in seconds.
    static let graceSeconds: Int64 = 60

    private let bytes: Secret<[UInt8]>

    /// The first token of a family of its own.
    init() {
        bytes = Secret(Self.random(Self.familyBytes) + Self.random(Self.ownBytes))
    }

    private init(following token: RefreshToken) {
        bytes = Secret(token.bytes.reveal().prefix(Self.familyBytes) + Self.random(Self.ownBytes))
    }

    /// Nil for text that cannot be a token.
    init?(_ text: String) {
        guard text.utf8.count == Self.prefix.utf8.count + 64, text.hasPrefix(Self.prefix) else { return nil }
        guard let decoded = [UInt8](base64: String(text.dropFirst(Self.prefix.count))),
            decoded.count == Self.familyBytes + Self.ownBytes
        else { return nil }
        bytes = Secret(decoded)
    }

    /// The next token of the same session.
    func next() -> RefreshToken { RefreshToken(following: self) }

    /// What the person's device keeps.
    var text: Secret<String> {
        Secret(Self.prefix + bytes.reveal().base64URL)
    }

    /// What is kept of the token.
    var hash: [UInt8] { Array(SHA256.hash(data: bytes.reveal())) }

    /// What is kept of the part that the session's tokens share.
    var familyHash: [UInt8] { Array(SHA256.hash(data: bytes.reveal().prefix(Self.familyBytes))) }

    private static func random(_ count: Int) -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
}

// MARK: - Stored in `refresh_tokens`: those that still work

extension RefreshToken {
    /// Whether a token works.
    enum TokenStatus {
        case live
        /// Its successor has not been used yet.
        case inGrace
        /// Used before, and not excused.
        case reused
    }

    func status(in session: SessionID, in db: Connection) throws -> TokenStatus {
        guard
            let row = try db.row(
                "SELECT replaced_at FROM refresh_tokens WHERE hash = \(hash) AND session_id = \(session)")
        else { return .reused }
        let replaced: Timestamp? = try row["replaced_at"]
        guard let replaced else { return .live }
        return db.now.seconds(since: replaced) <= Self.graceSeconds ? .inGrace : .reused
    }

    func insert(for session: SessionID, into db: Connection) throws {
        try db.run(
            "INSERT INTO refresh_tokens (hash, session_id, replaced_at) VALUES (\(hash), \(session), NULL)")
    }

    /// A live token was used: it gets its grace, and the one before it loses its own.
    func replace(in session: SessionID, in db: Connection) throws {
        try db.run("DELETE FROM refresh_tokens WHERE session_id = \(session) AND hash <> \(hash)")
        try db.run("UPDATE refresh_tokens SET replaced_at = \(db.now) WHERE hash = \(hash)")
    }

    /// The grace was used.
    ///
    /// Its first successor stays: the device holds one of the two and does not know which is the later.
    func spend(in db: Connection) throws {
        try db.run("DELETE FROM refresh_tokens WHERE hash = \(hash)")
    }

    static func deleteAll(of session: SessionID, in db: Connection) throws {
        try db.run("DELETE FROM refresh_tokens WHERE session_id = \(session)")
    }
}
