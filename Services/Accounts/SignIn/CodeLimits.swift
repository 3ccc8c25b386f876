import RPC
import Storage
import Values

/// How often codes may be sent: each costs the operator money and somebody a disturbance.
///
/// The rule is spelt out at StartVerification in the .proto. It holds that nobody can keep a number from
/// signing in by asking for its codes: what others asked for only ever limits an asker's further codes.
struct CodeLimits: Sendable {
    /// Codes to one number within 24 hours: by one asker, and by everybody before further codes stop.
    static let perNumberDayMax = 20
    /// How many askers' worth the /64s of one IPv6 /48 have together.
    static let askersPerSite = 10
    /// An asker without a code to a number in this time gets one.
    static let assuredSeconds: Int64 = 10 * 60
    /// Pauses after an asker's first, second, third and every later code to a number within an hour.
    static let pausesSeconds: [Int64] = [30, 60, 120, 300]
    static let hourSeconds: Int64 = 3_600
    static let daySeconds: Int64 = 24 * 3_600

    static let perAskerHourDefault = 100
    /// Codes cost nobody anything there, and a whole market of people lives behind one address.
    static let perAskerHourSandbox = 10_000

    /// Codes asked for by one asker within an hour.
    var perAskerHourMax = CodeLimits.perAskerHourDefault

    /// Throws TOO_SOON or TOO_MANY_CODES when the asker has to wait.
    func check(_ phone: PhoneNumber, by asker: Asker, in db: Connection) throws {
        guard let wait = try wait(for: phone, by: asker, in: db) else { return }
        switch wait.limit {
        case .pause(let seconds):
            throw Refusal.rateLimited(until: wait.until, limit: "\(seconds) s between codes to one number")
        case .numberDay:
            throw Refusal.tooManyCodes(
                until: wait.until, limit: "\(Self.perNumberDayMax) codes to one number in 24 hours")
        case .budget(let words): throw Refusal.tooManyCodes(until: wait.until, limit: words)
        }
    }

    /// When the asker gets the next code to the number, if nobody asks in between.
    func nextCode(to phone: PhoneNumber, by asker: Asker, in db: Connection) throws -> Timestamp {
        try wait(for: phone, by: asker, in: db)?.until ?? db.now
    }
}

// MARK: - The rule

extension CodeLimits {
    private struct Wait {
        let until: Timestamp
        let limit: Limit
    }

    private enum Limit {
        case pause(Int64)
        case numberDay
        case budget(String)
    }

    /// Nil when a code may go out now.
    private func wait(for phone: PhoneNumber, by asker: Asker, in db: Connection) throws -> Wait? {
        let further = try furtherCode(to: phone, by: asker, in: db)
        let budget = try budgets(phone, asker, in: db).max { $0.until < $1.until }
        guard let budget else { return further }
        guard let further, further.until > budget.until else { return budget }
        return further
    }

    /// The asker's own budgets, and their site's, that are used up.
    private func budgets(_ phone: PhoneNumber, _ asker: Asker, in db: Connection) throws -> [Wait] {
        let (hour, day) = (Self.hourSeconds, Self.daySeconds)
        var found: [Wait] = []
        func add(_ oldest: Timestamp?, _ seconds: Int64, _ words: @autoclosure () -> String) {
            guard let oldest else { return }
            found.append(Wait(until: oldest.adding(seconds: seconds), limit: .budget(words())))
        }
        let perHour = perAskerHourMax
        add(
            try CodeRequest.time(ofLast: perHour, by: asker, since: db.now.adding(seconds: -hour), in: db),
            hour, "\(perHour) codes from one address in an hour")
        add(
            try CodeRequest.time(
                ofLast: Self.perNumberDayMax, by: asker, to: phone, since: db.now.adding(seconds: -day),
                in: db),
            day, "\(Self.perNumberDayMax) codes from one address to one number in 24 hours")
        guard let site = asker.site else { return found }
        let (sitesHour, sitesDay) = (perHour * Self.askersPerSite, Self.perNumberDayMax * Self.askersPerSite)
        add(
            try CodeRequest.time(
                ofLast: sitesHour, bySite: site, since: db.now.adding(seconds: -hour), in: db),
            hour, "\(sitesHour) codes from one IPv6 /48 in an hour")
        add(
            try CodeRequest.time(
                ofLast: sitesDay, bySite: site, to: phone, since: db.now.adding(seconds: -day), in: db),
            day, "\(sitesDay) codes from one IPv6 /48 to one number in 24 hours")
        return found
    }

    /// What holds back an asker who was given a code to the number lately.
    private func furtherCode(to phone: PhoneNumber, by asker: Asker, in db: Connection) throws -> Wait? {
        let hourAgo = db.now.adding(seconds: -Self.hourSeconds)
        let given = try CodeRequest.timesGiven(to: phone, by: asker, since: hourAgo, in: db)
        guard let last = given.first else { return nil }
        let assured = last.adding(seconds: Self.assuredSeconds)
        guard db.now < assured else { return nil }

        let pause = Self.pause(after: given.count)
        let pauseEnd = last.adding(seconds: pause)
        let dayAgo = db.now.adding(seconds: -Self.daySeconds)
        if let oldest = try CodeRequest.time(
            ofLast: Self.perNumberDayMax, to: phone, since: dayAgo, in: db)
        {
            let free = max(pauseEnd, oldest.adding(seconds: Self.daySeconds))
            return Wait(until: min(assured, free), limit: .numberDay)
        }
        return db.now < pauseEnd ? Wait(until: pauseEnd, limit: .pause(pause)) : nil
    }

    /// How long an asker waits once `count` codes went to a number within an hour.
    static func pause(after count: Int) -> Int64 {
        pausesSeconds[min(max(count, 1), pausesSeconds.count) - 1]
    }
}
