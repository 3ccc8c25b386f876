import Storage
import Values

/// A code that went out: remembered for a day, so that `CodeLimits` can count.
struct CodeDispatch {
    let verification: String
    let phone: PhoneNumber
    let address: ClientAddress?

    /// Old rows deleted by one new one.
    static let deletedMax = 20
}

// MARK: - Stored in `codes_sent`

extension CodeDispatch {
    /// When codes went to a number, oldest first.
    static func times(to phone: PhoneNumber, since start: Timestamp, in db: Connection) throws -> [Timestamp]
    {
        try db.rows(
            """
            SELECT at FROM codes_sent WHERE phone = \(phone.text) AND at > \(start)
            ORDER BY at DESC LIMIT \(CodeLimits.perNumberDayMax)
            """
        ).map { try $0["at"] }.reversed()
    }

    /// When the last `limit` codes were asked for from an address, oldest first.
    static func times(
        from address: ClientAddress, since start: Timestamp, limit: Int, in db: Connection
    ) throws -> [Timestamp] {
        try db.rows(
            """
            SELECT at FROM codes_sent WHERE address = \(address.text) AND at > \(start)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map { try $0["at"] }.reversed()
    }

    /// Writes it down, and deletes a few that no limit counts any more.
    func insert(into db: Connection) throws {
        let past = db.now.adding(seconds: -CodeLimits.daySeconds)
        try db.run(
            """
            DELETE FROM codes_sent WHERE verification_id IN (
                SELECT verification_id FROM codes_sent
                WHERE at <= \(past) ORDER BY at LIMIT \(Self.deletedMax))
            """)
        try db.run(
            """
            INSERT INTO codes_sent (verification_id, phone, address, at)
            VALUES (\(verification), \(phone.text), \(address?.text ?? ""), \(db.now))
            """)
    }

    /// Takes back a code that did not go out after all.
    static func delete(_ verification: String, in db: Connection) throws {
        try db.run("DELETE FROM codes_sent WHERE verification_id = \(verification)")
    }
}
