extension Timestamp: CustomStringConvertible {
    /// RFC 3339 in UTC with no, three or six decimals, as the JSON mapping of protobuf writes it.
    public var description: String {
        let days = floorDivide(seconds, by: Day.secondsCount)
        let day = Day(daysSince1970: days)
        let second = seconds - days * Day.secondsCount
        let date = "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
        let time = "\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return "\(date)T\(time)\(decimals)Z"
    }

    private var decimals: String {
        let micros = Int64(nanos) / 1_000
        if micros == 0 { return "" }
        return micros % 1_000 == 0 ? ".\(padded(micros / 1_000, 3))" : ".\(padded(micros, 6))"
    }
}

private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Timestamp {
    /// Reads RFC 3339 with `Z` or an offset and up to nine decimals, of which six are kept.
    ///
    /// There are no leap seconds: `:60` is refused, as other protobuf JSON readers do.
    public init(parsing text: String) throws(ValueError) {
        var reader = RFC3339Reader(text)
        guard let moment = reader.read() else { throw .malformedTimestamp(text) }
        guard (Self.earliest...Self.latest).contains(moment) else { throw .timestampOutOfRange }
        self = moment
    }
}

/// Reads one moment off the front of its bytes, and wants nothing left after it.
private struct RFC3339Reader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    mutating func read() -> Timestamp? {
        guard let year = number(digits: 4), take("-"),
            let month = number(digits: 2), (1...12).contains(month), take("-"),
            let day = number(digits: 2), (1...Day.count(month: month, year: year)).contains(day),
            take("T") || take("t"),
            let hour = number(digits: 2), hour < 24, take(":"),
            let minute = number(digits: 2), minute < 60, take(":"),
            let second = number(digits: 2), second < 60,
            let micros = decimals(),
            let offset = offsetSeconds(),
            rest.isEmpty
        else { return nil }
        let days = Day(year: year, month: month, day: day).daysSince1970
        let seconds = days * Day.secondsCount + hour * 3_600 + minute * 60 + second - offset
        return Timestamp(microseconds: seconds * Timestamp.microsecondsPerSecond + micros)
    }

    private mutating func decimals() -> Int64? {
        guard take(".") else { return 0 }
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (1...9).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        let kept = digits.prefix(6)
        let value = kept.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        return (kept.count..<6).reduce(value) { value, _ in value * 10 }
    }

    private mutating func offsetSeconds() -> Int64? {
        if take("Z") || take("z") { return 0 }
        let isBehind = take("-")
        guard isBehind || take("+"),
            let hours = number(digits: 2), hours < 24, take(":"),
            let minutes = number(digits: 2), minutes < 60
        else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return isBehind ? -seconds : seconds
    }

    private mutating func number(digits: Int) -> Int64? {
        let taken = rest.prefix(digits)
        let allDigits = taken.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard taken.count == digits, allDigits else { return nil }
        rest = rest.dropFirst(digits)
        return taken.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
