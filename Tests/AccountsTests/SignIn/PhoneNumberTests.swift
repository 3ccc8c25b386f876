import Testing

@testable import Accounts

@Suite struct `A telephone number` {
    @Test(arguments: [
        ("+49 30 901820", "+4930901820", "DE"), ("+1 (202) 456-1111", "+12024561111", "US"),
        ("+44/20 7946.0018", "+442079460018", "GB"),
        ("+800 1234 5678", "+80012345678", "001"), ("+7 701 234 5678", "+77012345678", "KZ"),
    ])
    func `is normalised, and its country is known`(text: String, number: String, country: String) throws {
        #expect(try PhoneNumber(parsing: text) == PhoneNumber(text: number, country: country))
    }

    @Test func `is read by many at once`() async throws {
        let numbers = try await withThrowingTaskGroup(of: PhoneNumber.self) { group in
            for _ in 0..<200 { group.addTask { try PhoneNumber(parsing: "+49 30 901820") } }
            return try await group.reduce(into: Set<PhoneNumber>()) { $0.insert($1) }
        }
        #expect(numbers.count == 1)
    }
}

@Suite struct `Countries` {
    @Test func `are the 249 of ISO 3166-1`() {
        #expect(Country.codes.count == 249)
        #expect(
            Country.codes.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } })
    }
}
