import Testing
import Values

@Suite struct `A timestamp` {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"),
            (1_772_442_000_000_000, "2026-03-02T09:00:00Z"),
            (1_772_442_000_120_000, "2026-03-02T09:00:00.120Z"),
            (1_772_442_000_000_001, "2026-03-02T09:00:00.000001Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
            (951_782_400_000_000, "2000-02-29T00:00:00Z"),
            (4_107_542_400_000_000, "2100-03-01T00:00:00Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
            (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
        ] as [(Int64, String)])
    func `is written in RFC 3339 and read back the same`(microseconds: Int64, text: String) throws {
        #expect(Timestamp(microseconds: microseconds).description == text)
        #expect(try Timestamp(parsing: text).microseconds == microseconds)
    }

    @Test(arguments: [
        ("2026-03-02T10:00:00+01:00", "2026-03-02T09:00:00Z"),
        ("2026-03-01T23:30:00-09:30", "2026-03-02T09:00:00Z"),
        ("2026-03-02t09:00:00z", "2026-03-02T09:00:00Z"),
        ("2026-03-02T09:00:00-00:00", "2026-03-02T09:00:00Z"),
        ("2026-03-02T09:00:00.5Z", "2026-03-02T09:00:00.500Z"),
        ("2026-03-02T09:00:00.123456789Z", "2026-03-02T09:00:00.123456Z"),
        ("2026-03-02T09:00:00.000Z", "2026-03-02T09:00:00Z"),
    ])
    func `is read with any offset and up to nine decimals`(text: String, utc: String) throws {
        #expect(try Timestamp(parsing: text).description == utc)
    }

    @Test(arguments: [
        "", "2026", "2026-03-02", "2026-03-02T09:00Z", "2026-03-02T09:00:00", "2026-03-02 09:00:00Z",
        "2026-02-29T09:00:00Z", "2100-02-29T09:00:00Z", "2026-13-01T09:00:00Z", "2026-00-01T09:00:00Z",
        "2026-04-31T09:00:00Z", "2026-03-00T09:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T09:60:00Z",
        "2026-03-02T09:00:60Z", "2026-03-02T09:00:00.Z", "2026-03-02T09:00:00.1234567890Z",
        "2026-03-02T09:00:00+24:00", "2026-03-02T09:00:00+01", "2026-03-02T09:00:00Z ",
        "+2026-03-02T09:00:00Z",
        "2026-3-2T09:00:00Z", "-026-03-02T09:00:00Z", "２０２６-03-02T09:00:00Z",
    ])
    func `is not read from anything else`(text: String) {
        #expect(throws: ValueError.malformedTimestamp(text)) { try Timestamp(parsing: text) }
    }

    @Test(arguments: ["0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"])
    func `outside the years of protobuf is refused`(text: String) {
        #expect(throws: ValueError.timestampOutOfRange) { try Timestamp(parsing: text) }
    }

    @Test func `counts every day from 1600 to 2400 forwards and back`() throws {
        var day = try Timestamp(parsing: "1600-01-01T00:00:00Z")
        let end = try Timestamp(parsing: "2400-01-01T00:00:00Z")
        var days = 0
        while day < end {
            let text = day.description
            #expect(try Timestamp(parsing: text) == day, "\(text)")
            day = day.adding(seconds: 86_400)
            days += 1
        }
        #expect(days == 2 * 146_097)
    }

    @Test(
        arguments: [
            (0, 0, 0), (1, 500_000_000, 1_500_000), (-1, 999_999_000, -1), (-1, 0, -1_000_000),
            (1, 999, 1_000_000),
        ] as [(Int64, Int32, Int64)])
    func `counts seconds and nanos as protobuf does`(seconds: Int64, nanos: Int32, microseconds: Int64) throws
    {
        let moment = try Timestamp(seconds: seconds, nanos: nanos)
        #expect(moment.microseconds == microseconds)
        #expect(moment.seconds == seconds)
        #expect(moment.nanos == nanos / 1_000 * 1_000)
    }

    @Test(
        arguments: [
            (0, -1), (0, 1_000_000_000), (.max, 0), (.min, 0), (253_402_300_800, 0), (-62_135_596_801, 0),
        ] as [(Int64, Int32)])
    func `of impossible seconds or nanos is refused`(seconds: Int64, nanos: Int32) {
        #expect(throws: ValueError.timestampOutOfRange) { try Timestamp(seconds: seconds, nanos: nanos) }
    }

    @Test func `moves by spans and stops at the ends of time`() {
        let start = Timestamp(microseconds: 0)
        #expect(start.adding(seconds: -2).microseconds == -2_000_000)
        #expect(start.adding(seconds: .max) == .latest)
        #expect(start.adding(seconds: .min) == .earliest)
        #expect(Timestamp.latest.adding(microseconds: .max) == .latest)
        #expect(Timestamp.earliest.adding(microseconds: .min) == .earliest)
        #expect(start.adding(microseconds: 1_999_999).seconds(since: start) == 1)
        #expect(start.seconds(since: start.adding(microseconds: 1)) == -1)
        #expect(start < start.adding(microseconds: 1))
    }

    @Test func `beyond the ends of time can still be printed`() {
        #expect(Timestamp(microseconds: .max).description == "294247-01-10T04:00:54.775807Z")
        #expect(Timestamp(microseconds: .min).nanos == 224_192_000)
        #expect(Timestamp(microseconds: .max).microseconds(since: Timestamp(microseconds: .min)) == .max)
    }

    @Test func `from the machine's clock moves on`() async throws {
        let before = SystemClock().now
        #expect(before > Timestamp(microseconds: 1_700_000_000_000_000))
        #expect(SystemClock().now >= before)
    }
}
