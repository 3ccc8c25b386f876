import FoundationEssentials
import Values

/// The keys accounts signs people's tokens with, in files of its own that no other service holds.
///
/// `tokens.key` signs. To replace it, rename it to `tokens.<anything>.key` and restart: a new `tokens.key` is
/// made, and the old one goes on being published. It can be deleted once its last tokens have run out.
public struct PersonKeyFiles: Sendable {
    /// The most keys published at a time: the one that signs and older ones.
    public static let keysMax = 8

    public let signing: SigningKey
    /// What GetKeys answers, the signing key first.
    public let published: [VerifyingKey]

    /// Reads the files, and makes `tokens.key` if there is none.
    public init(in folder: String) throws {
        let current = KeyFile("\(folder)/tokens.key")
        if !current.exists { try current.make(SigningKey().seed) }
        let signing = try SigningKey(seed: current.readSecret())
        let older = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix("tokens.") && $0.hasSuffix(".key") && $0 != "tokens.key" }.sorted()
        guard older.count < Self.keysMax else {
            throw KeyError.unreadable(
                path: folder, cause: "holds more than \(Self.keysMax) tokens.*.key files")
        }
        self.signing = signing
        published =
            [signing.verifyingKey]
            + (try older.map { try SigningKey(seed: KeyFile("\(folder)/\($0)").readSecret()).verifyingKey })
    }
}
