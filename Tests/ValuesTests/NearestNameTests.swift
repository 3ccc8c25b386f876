import Testing
import Values

@Suite struct `The nearest name` {
    static let known = ["GetOrder", "ListOrders", "PlaceOrder", "PutProduct"]

    @Test(arguments: [
        ("GetOrdr", "GetOrder"), ("getorder", "GetOrder"), ("GteOrder", "GetOrder"),
        ("ListOrder", "ListOrders"), ("PlacOrdr", "PlaceOrder"), ("PutProducts", "PutProduct"),
    ])
    func `is the one with the fewest slips`(name: String, meant: String) {
        #expect(NearestName.find(name, in: Self.known) == meant)
    }

    @Test(arguments: ["", "x", "Refund", "DeleteEverything"])
    func `is none when nothing is near`(name: String) {
        #expect(NearestName.find(name, in: Self.known) == nil)
    }

    @Test func `is found in bounded time however long the name is`() {
        let long = String(repeating: "a", count: 1_000_000)
        #expect(NearestName.find(long, in: [long, "b"]) == long)
        #expect(NearestName.find("b", in: []) == nil)
    }
}
