import RPC
import Testing

@testable import Billing

@Suite(.timeLimit(.minutes(5))) struct `Booking refunds` {
    let books: Books

    init() throws {
        books = try Books()
    }

    @Test func `gives back what was earned, and leaves the payment counted`() async throws {
        try await books.capture("o1", 10_00, commission: 25)
        try await books.refund("r1", of: "o1", 10_00, commission: 25)
        try await books.follow()
        #expect(try await books.usage() == [.commission(1, turnover: 0, charge: 0)])
    }

    @Test func `in parts books each part once`() async throws {
        try await books.capture("o1", 10_00, commission: 25)
        for part in 1...4 { try await books.refund("r\(part)", of: "o1", 1_00, commission: 2) }
        try await books.follow()
        try await books.followAnew()

        #expect(try await books.usage() == [.commission(1, turnover: 6_00, charge: 17)])
        #expect(try await books.chargeCount() == 5)
    }

    @Test func `with an id that another order's refund has books both`() async throws {
        try await books.capture("o1", 10_00, commission: 25)
        try await books.capture("o2", 10_00, commission: 25)
        try await books.refund("r1", of: "o1", 1_00, commission: 2)
        try await books.refund("r1", of: "o2", 1_00, commission: 2)
        try await books.follow()
        #expect(try await books.usage() == [.commission(2, turnover: 18_00, charge: 46)])
    }
}
