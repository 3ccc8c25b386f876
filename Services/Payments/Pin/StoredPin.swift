import Crypto
import RPC
import Requests
import Storage
import Values

/// What is kept of a person's PIN: enough to know it again, and how often it was tried.
struct StoredPin: Sendable {
    let owner: AccountID
    private let hash: [UInt8]
    private let salt: [UInt8]
    private let cost: PinCost
    private let keyID: String
    /// Of the PIN before and this one together: a change that is asked for again is no wrong PIN.
    private let changeHash: [UInt8]?
    private(set) var tries = 0
    private(set) var lockedUntil: Timestamp?

    /// A new PIN; `previous` is the one it replaces.
    ///
    /// Hashes: on `HashingThreads` only.
    init(
        _ pin: Secret<String>, replacing previous: Secret<String>?, of owner: AccountID, cost: PinCost,
        keys: PaymentsKeys
    ) throws {
        self.owner = owner
        self.cost = cost
        salt = PinHash.newSalt()
        keyID = keys.id
        let hashing = PinHash(salt: salt, cost: cost)
        hash = try hashing.hash(pin, keys.pins)
        changeHash = try previous.map { try hashing.hash(Self.change(from: $0, to: pin), keys.pins) }
    }

    /// Whether this is the PIN.
    ///
    /// Hashes: on `HashingThreads` only.
    func matches(_ pin: Secret<String>, _ keys: PaymentsKeys) throws -> Bool {
        try constantTimeEquals(hash, hashed(pin, keys))
    }

    /// Whether it was this change that made the PIN what it is.
    ///
    /// Hashes: on `HashingThreads` only.
    func cameFrom(_ previous: Secret<String>, to pin: Secret<String>, _ keys: PaymentsKeys) throws -> Bool {
        guard let changeHash else { return false }
        return try constantTimeEquals(changeHash, hashed(Self.change(from: previous, to: pin), keys))
    }

    private func hashed(_ text: Secret<String>, _ keys: PaymentsKeys) throws -> [UInt8] {
        try PinHash(salt: salt, cost: cost).hash(text, keys.pins)
    }

    private static func change(from previous: Secret<String>, to pin: Secret<String>) -> Secret<String> {
        Secret("\(previous.reveal())>\(pin.reveal())")
    }
}

// MARK: - Stored in `pins`

extension StoredPin {
    static func find(_ owner: AccountID, in db: Connection) throws -> StoredPin? {
        try db.row("SELECT * FROM pins WHERE account_id = \(owner)").map(StoredPin.init)
    }

    /// The key of any PIN there is; all have the same.
    static func keyID(in db: Connection) throws -> String? {
        try db.row("SELECT key_id FROM pins LIMIT 1")?["key_id"]
    }

    /// Counts a try before it is made, so that a program that dies meanwhile gives none away.
    ///
    /// The last free one locks at once, and a right PIN takes that back.
    static func claimTry(of owner: AccountID, _ keys: PaymentsKeys, in db: Connection) throws -> StoredPin {
        guard var pin = try find(owner, in: db) else { throw Refusal.pinNotSet }
        guard pin.keyID == keys.id else {
            throw PinFault("the PIN was stored with key \(pin.keyID), this program has key \(keys.id)")
        }
        if let until = pin.lockedUntil, db.now < until { throw Refusal.pinLocked(until: until) }
        pin.tries += 1
        pin.lockedUntil = Pin.lockSeconds(tries: pin.tries).map { db.now.adding(seconds: $0) }
        try pin.updateTries(in: db)
        return pin
    }

    /// Forgets the tries: the PIN was right.
    mutating func forgetTries(in db: Connection) throws {
        tries = 0
        lockedUntil = nil
        try updateTries(in: db)
    }

    private func updateTries(in db: Connection) throws {
        try db.run(
            "UPDATE pins SET tries = \(tries), locked_until = \(lockedUntil) WHERE account_id = \(owner)")
    }

    /// Returns how many rows it wrote: none if the person has a PIN.
    func insert(into db: Connection) throws -> Int {
        try db.run(
            """
            INSERT INTO pins (account_id, salt, hash, change_hash, memory_kibibytes, passes, key_id, set_at)
            VALUES (\(owner), \(salt), \(hash), \(changeHash), \(cost.memoryKibibytes), \(cost.passes),
                \(keyID), \(db.now))
            ON CONFLICT (account_id) DO NOTHING
            """)
    }

    /// Takes the place of the person's PIN before.
    func replace(in db: Connection) throws {
        try db.run(
            """
            UPDATE pins SET salt = \(salt), hash = \(hash), change_hash = \(changeHash),
                memory_kibibytes = \(cost.memoryKibibytes), passes = \(cost.passes), key_id = \(keyID),
                set_at = \(db.now), tries = 0, locked_until = NULL
            WHERE account_id = \(owner)
            """)
    }

    private init(row: Row) throws {
        owner = try row["account_id"]
        hash = try row["hash"]
        salt = try row["salt"]
        cost = try PinCost(stored: try row["memory_kibibytes"], passes: try row["passes"])
        keyID = try row["key_id"]
        changeHash = try row["change_hash"]
        tries = try row["tries"]
        lockedUntil = try row["locked_until"]
    }
}
