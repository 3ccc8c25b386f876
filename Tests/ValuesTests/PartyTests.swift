import Testing
import Values

@Suite struct `A party` {
    static let all: [(Party, String)] = {
        do {
            return [
                (.person(try AccountID("acc_1")), "person:acc_1"),
                (.business(try BusinessID("mugs")), "business:mugs"),
                (.customer(try CustomerID("cus_2"), of: try BusinessID("mugs")), "customer:mugs/cus_2"),
                (.platform, "platform"),
                (.bank(nil), "bank"),
                (.bank("bac_1"), "bank:bac_1"),
            ]
        } catch { return [] }
    }()

    @Test func `has one text, which reads back as itself`() throws {
        #expect(Self.all.count == 6)
        for (party, text) in Self.all {
            #expect(party.text == text)
            #expect(try Party(text: text) == party)
        }
    }

    @Test(arguments: ["", "person", "person:", "customer:mugs", "robot:x", "business:a b", "platform:x"])
    func `is not read from another text`(text: String) {
        #expect(throws: ValueError.malformedParty(text)) { try Party(text: text) }
    }
}
