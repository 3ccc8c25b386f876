/// A moment in UTC, to the microsecond.
///
/// As text it is RFC 3339 (`2026-03-02T09:00:00Z`), as protobuf it is `google.protobuf.Timestamp`, in a
/// table it is its microseconds. Both outer forms know only the years 0001 to 9999.
public struct Timestamp: Hashable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z; negative before.
    public var microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// 0001-01-01T00:00:00Z.
    public static let earliest = Timestamp(microseconds: -62_135_596_800 * microsecondsPerSecond)
    /// 9999-12-31T23:59:59.999999Z.
    public static let latest = Timestamp(microseconds: 253_402_300_800 * microsecondsPerSecond - 1)

    static let microsecondsPerSecond: Int64 = 1_000_000
}

extension Timestamp: Comparable {
    public static func < (one: Self, other: Self) -> Bool { one.microseconds < other.microseconds }
}

// MARK: - Reckoning

extension Timestamp {
    /// Stops at `earliest` and `latest`, so no span a caller asks for can overflow.
    public func adding(seconds: Int64) -> Timestamp {
        let (span, overflow) = seconds.multipliedReportingOverflow(by: Self.microsecondsPerSecond)
        return adding(microseconds: overflow ? (seconds < 0 ? .min : .max) : span)
    }

    /// Stops at `earliest` and `latest`, so no span a caller asks for can overflow.
    public func adding(microseconds span: Int64) -> Timestamp {
        let (sum, overflow) = microseconds.addingReportingOverflow(span)
        guard !overflow else { return span < 0 ? .earliest : .latest }
        return min(max(.earliest, Timestamp(microseconds: sum)), .latest)
    }

    /// Whole seconds from `earlier` to this moment, rounded down; negative if `earlier` is later.
    public func seconds(since earlier: Timestamp) -> Int64 {
        floorDivide(microseconds(since: earlier), by: Self.microsecondsPerSecond)
    }

    /// Microseconds from `earlier` to this moment; negative if `earlier` is later.
    public func microseconds(since earlier: Timestamp) -> Int64 {
        let (span, overflow) = microseconds.subtractingReportingOverflow(earlier.microseconds)
        return overflow ? (microseconds < 0 ? .min : .max) : span
    }
}

// MARK: - As seconds and nanos, the way google.protobuf.Timestamp counts

extension Timestamp {
    /// Whole seconds since 1970, rounded down, so that `nanos` is never negative.
    public var seconds: Int64 { floorDivide(microseconds, by: Self.microsecondsPerSecond) }

    /// The rest of `seconds`, in 0...999_999_000.
    public var nanos: Int32 {
        let remainder = microseconds % Self.microsecondsPerSecond
        let micros = remainder < 0 ? remainder + Self.microsecondsPerSecond : remainder
        return Int32(micros) * 1_000
    }

    /// Drops what is finer than a microsecond.
    public init(seconds: Int64, nanos: Int32) throws(ValueError) {
        guard (Self.earliest.seconds...Self.latest.seconds).contains(seconds),
            (0...999_999_999).contains(nanos)
        else { throw .timestampOutOfRange }
        self.init(microseconds: seconds * Self.microsecondsPerSecond + Int64(nanos) / 1_000)
    }
}

/// Division that rounds towards the past, where Swift's rounds towards zero.
func floorDivide(_ number: Int64, by divisor: Int64) -> Int64 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
}
