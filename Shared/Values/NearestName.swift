/// Finds what somebody probably meant by a name that does not exist.
public enum NearestName {
    /// Names longer than this are compared by their beginning.
    public static let lettersMax = 64

    /// The name among `known` that is fewest typing slips away from `name`, whatever the case of letters; nil
    /// when none is near.
    ///
    /// A slip is a letter too many, too few, wrong, or swapped with its neighbour. One slip for every three
    /// letters is near, at least one and at most four.
    public static func find(_ name: String, in known: some Sequence<String>) -> String? {
        let wanted = letters(of: name)
        let slipsMax = min(4, max(1, wanted.count / 3))
        var nearest: (name: String, slips: Int)?
        for candidate in known {
            let slips = slips(between: wanted, and: letters(of: candidate))
            if slips <= slipsMax, slips < nearest?.slips ?? .max { nearest = (candidate, slips) }
        }
        return nearest?.name
    }

    private static func letters(of name: String) -> [Character] {
        Array(name.lowercased().prefix(lettersMax))
    }

    /// The optimal string alignment distance.
    private static func slips(between one: [Character], and other: [Character]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var before: [Int] = []
        var last = Array(0...other.count)
        for row in 1...one.count {
            var current = [row]
            for column in 1...other.count {
                let cost = one[row - 1] == other[column - 1] ? 0 : 1
                var slips = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    slips = min(slips, before[column - 2] + 1)
                }
                current.append(slips)
            }
            (before, last) = (last, current)
        }
        return last[other.count]
    }
}
