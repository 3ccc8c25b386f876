import Testing
import Values

@testable import Billing

@Suite struct `A month` {
    @Test(arguments: [
        ("2026-11-01T00:00:00Z", "2026-11"), ("2026-11-30T23:59:59.999999Z", "2026-11"),
        ("2026-12-01T00:30:00+01:00", "2026-11"), ("0001-01-01T00:00:00Z", "0001-01"),
        ("9999-12-31T23:59:59Z", "9999-12"),
    ])
    func `of a moment is counted in UTC`(moment: String, month: String) throws {
        #expect(Month(of: try Timestamp(parsing: moment)).description == month)
        #expect(Month(month)?.description == month)
    }
}
