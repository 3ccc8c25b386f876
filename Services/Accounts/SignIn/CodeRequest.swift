import Storage
import Values

/// A code that was asked for: remembered for a day, so that `CodeLimits` can count.
struct CodeRequest {
    let verification: String
    let phone: PhoneNumber
    let asker: Asker

    /// Old rows deleted by one new one.
    static let deletedMax = 20
}

// MARK: - Stored in `code_requests`

extension CodeRequest {
    /// When an asker was given codes to a number, newest first, as many as pauses differ by.
    ///
    /// Those that could not be sent are left out.
    static func timesGiven(
        to phone: PhoneNumber, by asker: Asker, since start: Timestamp, in db: Connection
    ) throws -> [Timestamp] {
        try db.rows(
            """
            SELECT at FROM code_requests
            WHERE asker = \(asker.text) AND phone = \(phone.text) AND at > \(start) AND failed = 0
            ORDER BY at DESC LIMIT \(CodeLimits.pausesSeconds.count)
            """
        ).map { try $0["at"] }
    }

    /// When the asker's `count`-th newest request was made, nil if there are not so many.
    static func time(
        ofLast count: Int, by asker: Asker, since start: Timestamp, in db: Connection
    ) throws -> Timestamp? {
        try db.row(
            """
            SELECT at FROM code_requests WHERE asker = \(asker.text) AND at > \(start)
            ORDER BY at DESC LIMIT 1 OFFSET \(count - 1)
            """
        ).map { try $0["at"] }
    }

    static func time(
        ofLast count: Int, by asker: Asker, to phone: PhoneNumber, since start: Timestamp, in db: Connection
    ) throws -> Timestamp? {
        try db.row(
            """
            SELECT at FROM code_requests
            WHERE asker = \(asker.text) AND phone = \(phone.text) AND at > \(start)
            ORDER BY at DESC LIMIT 1 OFFSET \(count - 1)
            """
        ).map { try $0["at"] }
    }

    static func time(
        ofLast count: Int, bySite site: String, since start: Timestamp, in db: Connection
    ) throws -> Timestamp? {
        try db.row(
            """
            SELECT at FROM code_requests WHERE site = \(site) AND at > \(start)
            ORDER BY at DESC LIMIT 1 OFFSET \(count - 1)
            """
        ).map { try $0["at"] }
    }

    static func time(
        ofLast count: Int, bySite site: String, to phone: PhoneNumber, since start: Timestamp,
        in db: Connection
    ) throws -> Timestamp? {
        try db.row(
            """
            SELECT at FROM code_requests
            WHERE site = \(site) AND phone = \(phone.text) AND at > \(start)
            ORDER BY at DESC LIMIT 1 OFFSET \(count - 1)
            """
        ).map { try $0["at"] }
    }

    /// The same for a number, whoever asked.
    static func time(
        ofLast count: Int, to phone: PhoneNumber, since start: Timestamp, in db: Connection
    ) throws -> Timestamp? {
        try db.row(
            """
            SELECT at FROM code_requests WHERE phone = \(phone.text) AND at > \(start)
            ORDER BY at DESC LIMIT 1 OFFSET \(count - 1)
            """
        ).map { try $0["at"] }
    }

    /// Writes it down, and deletes a few that no limit counts any more.
    func insert(into db: Connection) throws {
        let past = db.now.adding(seconds: -CodeLimits.daySeconds)
        try db.run(
            """
            DELETE FROM code_requests WHERE verification_id IN (
                SELECT verification_id FROM code_requests
                WHERE at <= \(past) ORDER BY at LIMIT \(Self.deletedMax))
            """)
        try db.run(
            """
            INSERT INTO code_requests (verification_id, phone, asker, site, at, failed)
            VALUES (\(verification), \(phone.text), \(asker.text), \(asker.site), \(db.now), 0)
            """)
    }

    /// The code could not be sent: it goes on counting, but the asker was given none.
    static func markFailed(_ verification: String, in db: Connection) throws {
        try db.run("UPDATE code_requests SET failed = 1 WHERE verification_id = \(verification)")
    }
}
