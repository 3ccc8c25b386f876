import CArgon2
import Crypto
import Values

/// How much work one check of a PIN takes.
///
/// The default is OWASP's for argon2id: 19 MiB, 2 passes, some 24 ms.
struct PinCost: Hashable, Sendable {
    static let memoryKibibytesDefault = 19_456
    static let passesDefault = 2
    static let memoryKibibytesRange = 8...1_048_576
    static let passesRange = 1...16

    let memoryKibibytes: Int
    let passes: Int

    init(
        memoryKibibytes: Int = PinCost.memoryKibibytesDefault, passes: Int = PinCost.passesDefault
    ) {
        precondition(Self.memoryKibibytesRange.contains(memoryKibibytes), "memory out of range")
        precondition(Self.passesRange.contains(passes), "passes out of range")
        self.memoryKibibytes = memoryKibibytes
        self.passes = passes
    }

    /// As it was stored with a PIN; throws for one that no program of ours has stored.
    init(stored memoryKibibytes: Int, passes: Int) throws {
        guard Self.memoryKibibytesRange.contains(memoryKibibytes), Self.passesRange.contains(passes) else {
            throw PinCostFault(memoryKibibytes: memoryKibibytes, passes: passes)
        }
        self.init(memoryKibibytes: memoryKibibytes, passes: passes)
    }

    /// The least work that is still argon2id: for tests.
    static let least = PinCost(memoryKibibytes: memoryKibibytesRange.lowerBound, passes: 1)
}

/// A stored cost that cannot be: the database was changed from outside.
struct PinCostFault: Error, Equatable {
    let memoryKibibytes: Int
    let passes: Int
}

/// Hashes PINs: HMAC with a key from outside the database, then argon2id with a salt of each PIN's own.
///
/// Six digits fall in hours to anybody who has the hashes, so it is the key that protects them there. Runs
/// for milliseconds: on `HashingThreads` only.
struct PinHash {
    static let bytes = 32
    static let saltBytes = 16

    let salt: [UInt8]
    let cost: PinCost

    func hash(_ pin: Secret<String>, _ key: SymmetricKey) throws -> [UInt8] {
        let peppered = HMAC<SHA256>.authenticationCode(for: Array(pin.reveal().utf8), using: key)
        return try Self.argon2id(Array(peppered), salt: salt, cost: cost)
    }

    static func argon2id(_ secret: [UInt8], salt: [UInt8], cost: PinCost) throws -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: Self.bytes)
        let code = argon2id_hash_raw(
            UInt32(cost.passes), UInt32(cost.memoryKibibytes), 1, secret, secret.count, salt, salt.count,
            &hash, hash.count)
        guard code == ARGON2_OK.rawValue else { throw PinFault("argon2id failed with code \(code)") }
        return hash
    }

    static func newSalt() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
}

/// A PIN could not be checked, for a cause of ours.
struct PinFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
