import RPC
import Testing

@testable import Billing

@Suite(.timeLimit(.minutes(5))) struct `Booking refunds` {
    let fixture: BillingFixture

    init() throws {
        fixture = try BillingFixture()
    }

    @Test func `gives back what was earned, and counts beside the payment`() async throws {
        try await fixture.capture("o1", 10_00, commission: 25)
        try await fixture.refund("r1", of: "o1", 10_00, commission: 25)
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(2, turnover: 0, charge: 0)])
    }

    @Test func `in parts books each part once`() async throws {
        try await fixture.capture("o1", 10_00, commission: 25)
        for part in 1...4 { try await fixture.refund("r\(part)", of: "o1", 1_00, commission: 2) }
        try await fixture.follow()
        try await fixture.followAnew()

        #expect(try await fixture.usage() == [.commission(5, turnover: 6_00, charge: 17)])
        #expect(try await fixture.chargeCount() == 5)
    }

    @Test func `with an id that another order's refund has books both`() async throws {
        try await fixture.capture("o1", 10_00, commission: 25)
        try await fixture.capture("o2", 10_00, commission: 25)
        try await fixture.refund("r1", of: "o1", 1_00, commission: 2)
        try await fixture.refund("r1", of: "o2", 1_00, commission: 2)
        try await fixture.follow()
        #expect(try await fixture.usage() == [.commission(4, turnover: 18_00, charge: 46)])
    }
}
