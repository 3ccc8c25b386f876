import Crypto
import RPC
import Synchronization
import Values

/// What a token whose signature was checked says.
struct VerifiedToken: Sendable {
    let caller: Caller
    let holder: Holder
    let expiresAt: Timestamp
    /// When accounts signed it; nil for a token of a service or an operator.
    var signedAt: Timestamp?
    /// Which edition of accounts' keys it was checked with.
    let edition: Int

    /// What the check that is repeated at every call is about.
    enum Holder: Sendable {
        case person(PersonToken)
        case apiKey(APIKeyToken)
        /// A service or an operator: their tokens end by themselves.
        case selfSigned
    }
}

/// Tokens whose signatures were checked before, so that a call with a known token costs one look-up.
///
/// Bounded by two generations: a full young one becomes the old one, whose tokens are checked anew when they
/// come again. Keys are hashes, so the tokens themselves are not kept.
final class VerifiedTokens: Sendable {
    static let generationMax = 8_192

    /// The SHA-256 of a token.
    struct Key: Hashable {
        private let words: (UInt64, UInt64, UInt64, UInt64)

        init(_ token: String) {
            var token = token
            words = token.withUTF8 { bytes in
                SHA256.hash(data: UnsafeRawBufferPointer(bytes)).withUnsafeBytes {
                    (
                        $0.load(as: UInt64.self), $0.load(fromByteOffset: 8, as: UInt64.self),
                        $0.load(fromByteOffset: 16, as: UInt64.self),
                        $0.load(fromByteOffset: 24, as: UInt64.self)
                    )
                }
            }
        }

        static func == (one: Self, other: Self) -> Bool { one.words == other.words }

        func hash(into hasher: inout Hasher) {
            hasher.combine(words.0)
        }
    }

    private typealias Generation = [Key: VerifiedToken]

    private struct Generations {
        var young: Generation = [:]
        var old: Generation = [:]
    }

    private let generations = Mutex(Generations())
    private let generationMax: Int

    init(generationMax: Int = VerifiedTokens.generationMax) {
        self.generationMax = generationMax
    }

    func find(_ key: Key) -> VerifiedToken? {
        let (found, dropped) = generations.withLock { kept -> (VerifiedToken?, Generation?) in
            if let token = kept.young[key] { return (token, nil) }
            guard let token = kept.old[key] else { return (nil, nil) }
            return (token, Self.keep(token, as: key, in: &kept, generationMax))
        }
        withExtendedLifetime(dropped) {}
        return found
    }

    func keep(_ token: VerifiedToken, as key: Key) {
        let dropped = generations.withLock { Self.keep(token, as: key, in: &$0, generationMax) }
        withExtendedLifetime(dropped) {}
    }

    var count: Int { generations.withLock { $0.young.count + $0.old.count } }

    /// Answers with a generation that nobody needs any more, to be let go of where nobody waits for it.
    private static func keep(
        _ token: VerifiedToken, as key: Key, in kept: inout Generations, _ generationMax: Int
    ) -> Generation? {
        var dropped: Generation?
        if kept.young.count >= generationMax {
            dropped = kept.old
            kept.old = kept.young
            kept.young = [:]
        }
        kept.young[key] = token
        return dropped
    }
}
