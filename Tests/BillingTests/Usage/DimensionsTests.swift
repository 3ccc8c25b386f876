import Contracts
import Storage
import Testing

@testable import Billing

@Suite struct `The dimensions of a price` {
    @Test func `are stored as one text, the same whatever their order`() throws {
        let one = try Dimensions(["window": "free", "country": "DE"])
        let other = try Dimensions(["country": "DE", "window": "free"])
        #expect(one.sqlValue == .text("country=DE window=free"))
        #expect(one == other)
        #expect(try Dimensions(sqlValue: one.sqlValue) == one)
        #expect([BillingAPI.Dimension](one).map(\.name) == ["country", "window"])
        #expect([BillingAPI.Dimension](one).map(\.value) == ["DE", "free"])
    }

    @Test func `may be none`() throws {
        #expect(Dimensions.none.sqlValue == .text(""))
        #expect(try Dimensions(sqlValue: .text("")) == .none)
        #expect([BillingAPI.Dimension](Dimensions.none).isEmpty)
    }

    @Test(arguments: [
        ["": "DE"], ["Country": "DE"], ["country code": "DE"], ["country": ""], ["country": "D E"],
        ["country": "D=E"], ["country": String(repeating: "a", count: 65)],
        [String(repeating: "a", count: 41): "DE"],
        Dictionary(uniqueKeysWithValues: "abcdefghi".map { ("\($0)", "1") }),
    ])
    func `keep names short and plain, and values too`(values: [String: String]) {
        #expect(throws: MalformedDimensions.self) { try Dimensions(values) }
    }

    @Test(arguments: ["country", "country=DE country=FR", "=DE", "country=DE  window"])
    func `that are stored in another form are a fault`(text: String) {
        #expect(throws: (any Error).self) { try Dimensions(sqlValue: .text(text)) }
    }
}
