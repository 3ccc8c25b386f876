import Testing
import Values

@Suite struct `An id` {
    @Test(arguments: ["a", "7", "order-1", "Order.1_2:3-4", String(repeating: "x", count: 64)])
    func `is letters, digits and four marks`(text: String) throws {
        #expect(try AccountID(text).text == text)
        #expect(try "\(AccountID(text))" == text)
    }

    @Test(arguments: [
        "", "-a", "_a", ".a", ":a", " a", "a ", "a b", "a/b", "a\n", "a\u{0}b", "é", "a\u{301}", "名", "a?b",
        "a'b",
        String(repeating: "x", count: 65),
    ])
    func `is nothing else`(text: String) {
        #expect(throws: ValueError.malformedID(text)) { try AccountID(text) }
    }

    @Test func `sorts by its text`() throws {
        #expect(try AccountID("a") < AccountID("b"))
        #expect(try AccountID("B") < AccountID("a"))
    }
}

@Suite struct `A time-ordered id` {
    let morning = Timestamp(microseconds: 1_772_442_000_000_000)

    @Test func `is its kind and 26 characters of lower-case base 32`() throws {
        let id = CustomerID(timeOrdered: "cus", now: morning)
        let parts = id.text.split(separator: "_")
        #expect(parts.count == 2)
        #expect(parts.first == "cus")
        let coded = try #require(parts.last)
        #expect(coded.count == 26)
        #expect(coded.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
    }

    @Test func `begins with its milliseconds`() {
        // 1_772_442_000_000 in Crockford's base 32, ten digits.
        #expect(TimeOrderedID.make("ord", now: morning).hasPrefix("ord_01kjpwd6m0"))
        #expect(TimeOrderedID.make("ord", now: Timestamp(microseconds: 0)).hasPrefix("ord_0000000000"))
        #expect(TimeOrderedID.make("ord", now: .earliest).hasPrefix("ord_0000000000"))
        #expect(TimeOrderedID.make("ord", now: .latest).hasPrefix("ord_7"))
    }

    @Test func `made later sorts after`() {
        let moments = (0..<200).map { morning.adding(microseconds: $0 * 1_000) }
        let ids = moments.map { TimeOrderedID.make("ord", now: $0) }
        #expect(ids == ids.sorted())
    }

    @Test func `is never made twice`() {
        let ids = Set((0..<10_000).map { _ in TimeOrderedID.make("ord", now: morning) })
        #expect(ids.count == 10_000)
    }
}
