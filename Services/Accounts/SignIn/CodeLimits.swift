import Storage
import Values

/// How often codes may be sent: each costs the operator money and somebody a disturbance.
struct CodeLimits: Sendable {
    /// Pauses after the first, second, third and every later code to one number within `runSeconds`.
    static let pausesSeconds: [Int64] = [30, 60, 120, 300]
    static let runSeconds: Int64 = 3_600
    /// Codes to one number within 24 hours.
    static let perNumberDayMax = 20
    static let daySeconds: Int64 = 24 * 3_600
    static let hourSeconds: Int64 = 3_600

    /// Codes asked for from one address within an hour.
    var perAddressHourMax = 100

    /// Throws `AccountsError.rateLimited` when this number or address has to wait.
    func check(_ phone: PhoneNumber, from address: ClientAddress?, in db: Connection) throws {
        let sent = try CodeDispatch.times(to: phone, since: db.now.adding(seconds: -Self.daySeconds), in: db)
        if let last = sent.last {
            let run = sent.count { db.now.seconds(since: $0) < Self.runSeconds }
            let pause = Self.pause(after: run)
            let moment = last.adding(seconds: pause)
            guard db.now >= moment else {
                throw AccountsError.rateLimited(
                    until: moment, limit: "\(pause) s between codes to one number")
            }
        }
        if sent.count >= Self.perNumberDayMax {
            throw AccountsError.rateLimited(
                until: sent[sent.count - Self.perNumberDayMax].adding(seconds: Self.daySeconds),
                limit: "\(Self.perNumberDayMax) codes to one number in 24 hours")
        }
        guard let address else { return }
        let hour = db.now.adding(seconds: -Self.hourSeconds)
        let asked = try CodeDispatch.times(from: address, since: hour, limit: perAddressHourMax, in: db)
        if asked.count >= perAddressHourMax, let oldest = asked.first {
            throw AccountsError.rateLimited(
                until: oldest.adding(seconds: Self.hourSeconds),
                limit: "\(perAddressHourMax) codes from one address in an hour")
        }
    }

    /// When the next code may go to the number, the limits per day and address aside.
    func nextCode(to phone: PhoneNumber, in db: Connection) throws -> Timestamp {
        let start = db.now.adding(seconds: -Self.runSeconds)
        let run = try CodeDispatch.times(to: phone, since: start, in: db).count
        return db.now.adding(seconds: Self.pause(after: run))
    }

    /// How long a number rests once `count` codes were sent to it in a row.
    static func pause(after count: Int) -> Int64 {
        pausesSeconds[min(max(count, 1), pausesSeconds.count) - 1]
    }
}
