/// Numbers in the order they came, any of which may leave: each step takes the same time however many there
/// are.
struct NumberQueue {
    private struct Links {
        var before: Int?
        var after: Int?
    }

    private var links: [Int: Links] = [:]
    private(set) var first: Int?
    private var last: Int?

    var isEmpty: Bool { first == nil }

    mutating func append(_ number: Int) {
        links[number] = Links(before: last, after: nil)
        if let last { links[last]?.after = number } else { first = number }
        last = number
    }

    mutating func remove(_ number: Int) {
        guard let gone = links.removeValue(forKey: number) else { return }
        if let before = gone.before { links[before]?.after = gone.after } else { first = gone.after }
        if let after = gone.after { links[after]?.before = gone.before } else { last = gone.before }
    }
}
