import Contracts
import Storage
import Values

/// What the price of a charge depends on, beside its kind: `country=DE`, `window=free`.
///
/// Stored as one text, sorted by name, so that equal dimensions are equal texts.
struct Dimensions: Hashable, Sendable {
    static let countMax = 8
    static let nameLengthMax = 40

    private let values: [String: String]

    static let none = Dimensions(checked: [:])

    /// Throws `MalformedDimensions` for more than `countMax`, for a name that is not 1 to 40 of a-z and
    /// underscore, and for a value that is no id.
    init(_ values: [String: String]) throws {
        guard values.count <= Self.countMax, values.allSatisfy({ Self.isWellFormed($0.key, $0.value) }) else {
            throw MalformedDimensions(values: values)
        }
        self.values = values
    }

    private init(checked values: [String: String]) {
        self.values = values
    }

    private static func isWellFormed(_ name: String, _ value: String) -> Bool {
        (1...nameLengthMax).contains(name.utf8.count)
            && name.utf8.allSatisfy {
                $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            }
            && (try? ID<Dimensions>(value)) != nil
    }

    fileprivate var sorted: [(key: String, value: String)] { values.sorted { $0.key < $1.key } }
}

extension [BillingAPI.Dimension] {
    init(_ dimensions: Dimensions) {
        self = dimensions.sorted.map { BillingAPI.Dimension(name: $0.key, value: $0.value) }
    }
}

struct MalformedDimensions: Error {
    let values: [String: String]
}

// MARK: - Stored as `country=DE window=free`

extension Dimensions: SQLConvertible {
    var sqlValue: SQLValue { .text(sorted.map { "\($0.key)=\($0.value)" }.joined(separator: " ")) }

    init(sqlValue: SQLValue) throws {
        var values: [String: String] = [:]
        for part in try String(sqlValue: sqlValue).split(separator: " ") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, values.updateValue(String(pair[1]), forKey: String(pair[0])) == nil else {
                throw SQLValueMismatch("holds no dimensions such as country=DE")
            }
        }
        try self.init(values)
    }
}
