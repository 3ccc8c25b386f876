import Glibc
import RPC
import Requests
import Storage
import Values

/// Finds the products of one business that have all the words of a query.
///
/// Every statement reads one business's range of `product_terms` and at most `postingsMax` rows of it, so the
/// cost does not depend on other businesses and is bounded in a large shop: the rarest word gives the
/// candidates, and only they are checked for the other words.
struct ProductSearch: Sendable {
    /// The most rows of the index that are read for one word.
    static let postingsMax = 2_000
    static let wordsMax = 8

    let business: BusinessID
    let words: [String]

    /// A product that was found, and how well it matches.
    struct Match: Equatable, Sendable {
        let number: Int64
        let score: Int

        func precedes(_ other: Self) -> Bool {
            score == other.score ? number < other.number : score > other.score
        }
    }

    /// Throws QUERY_INVALID for a query without a word, or with too many.
    init(_ query: String, in business: BusinessID) throws {
        let words = SearchTerms.asked(query)
        guard !words.isEmpty else {
            throw Refusal.queryInvalid(rule: "a word of two letters or digits", current: query)
        }
        guard words.count <= Self.wordsMax else {
            throw Refusal.queryInvalid(rule: "at most \(Self.wordsMax) words", current: "\(words.count)")
        }
        self.words = words
        self.business = business
    }

    /// The products found, best first and older first among equals, from after the given one.
    func matches(after: Match? = nil, limit: Int, in db: Connection) throws -> [Match] {
        let rarestFirst = try rarestFirst(in: db)
        var scores = try candidates(rarestFirst[0], in: db)
        let others = rarestFirst.dropFirst()
        if !others.isEmpty { scores = try checked(scores, for: Array(others), in: db) }
        let matches = scores.map { Match(number: $0, score: $1) }.sorted { $0.precedes($1) }
        return Array(matches.drop { match in after.map { !$0.precedes(match) } ?? false }.prefix(limit))
    }

    /// The words by how many products have them, as far as that is counted.
    private func rarestFirst(in db: Connection) throws -> [String] {
        guard words.count > 1 else { return words }
        let counted = try words.map { word in
            let row = try db.row(Self.countStatement(word, in: business))
            return (word: word, count: try row?["count"] ?? 0 as Int64)
        }
        return counted.sorted { ($0.count, $1.word.utf8.count) < ($1.count, $0.word.utf8.count) }.map(\.word)
    }

    /// The products that have the word or one that begins so, with their scores: those with it in the title
    /// first.
    private func candidates(_ word: String, in db: Connection) throws -> [Int64: Int] {
        var scores: [Int64: Int] = [:]
        for row in try db.rows(Self.postingsStatement(word, in: business)) {
            let term: String = try row["term"]
            let points = Self.points(try row["field"], isWhole: term == word)
            scores[try row["product_number"], default: 0].formMax(points)
        }
        return scores
    }

    /// Those candidates that have the other words too, with what these add.
    private func checked(
        _ candidates: [Int64: Int], for others: [String], in db: Connection
    ) throws -> [Int64: Int] {
        var found: [Int64: Int] = [:]
        let numbers = candidates.keys.sorted()
        for start in stride(from: 0, to: numbers.count, by: SQL.listMax) {
            let page = Array(numbers[start..<min(start + SQL.listMax, numbers.count)])
            for row in try db.rows(Self.termsStatement(page)) {
                let number: Int64 = try row["number"]
                guard var score = candidates[number] else { continue }
                let text: String = try row["search_terms"]
                let points = others.map { Self.points(of: $0, in: text) }
                guard points.allSatisfy({ $0 > 0 }) else { continue }
                score += points.reduce(0, +)
                found[number] = score
            }
        }
        return found
    }
}

// MARK: - Statements

extension ProductSearch {
    /// After every word that begins with the given one, by bytes.
    private static func end(of word: String) -> String { word + "\u{10FFFF}" }

    static func countStatement(_ word: String, in business: BusinessID) -> SQL {
        """
        SELECT count(*) AS count FROM (
            SELECT 1 FROM product_terms
            WHERE business_id = \(business) AND field IN (0, 1, 2) AND term >= \(word)
                AND term < \(end(of: word))
            LIMIT \(postingsMax)) AS counted
        """
    }

    static func postingsStatement(_ word: String, in business: BusinessID) -> SQL {
        """
        SELECT field, term, product_number FROM product_terms
        WHERE business_id = \(business) AND field IN (0, 1, 2) AND term >= \(word)
            AND term < \(end(of: word))
        ORDER BY field, term, product_number LIMIT \(postingsMax)
        """
    }

    /// The numbers come from the business's own range.
    ///
    /// Named here, the business would lead SQLite to read all its products.
    static func termsStatement(_ numbers: [Int64]) -> SQL {
        "SELECT number, search_terms FROM products WHERE number IN \(list: numbers)"
    }
}

// MARK: - Where a page ends

extension ProductSearch.Match {
    var position: String { "\(score)/\(number)" }

    init(position: String) throws {
        let parts = position.split(separator: "/")
        guard parts.count == 2, let score = Int(parts[0]), let number = Int64(parts[1]) else {
            throw Refusal.pageTokenInvalid
        }
        self.init(number: number, score: score)
    }
}

// MARK: - Scores

extension ProductSearch {
    /// What a word adds to the score.
    private static func points(_ field: ProductTerms.Field, isWhole: Bool) -> Int {
        switch field {
        case .title: isWhole ? 24 : 20
        case .labels: isWhole ? 12 : 10
        case .description: isWhole ? 3 : 2
        }
    }

    /// What a word adds, by the best place it has in the lines of `ProductTerms.text`; 0 if it is not there.
    private static func points(of word: String, in text: String) -> Int {
        text.withCString { text in
            guard let begins = strstr(text, " \(word)") else { return 0 }
            let field = ProductTerms.Field(rawValue: lineBreaks(from: text, to: begins)) ?? .description
            guard let whole = strstr(begins, " \(word) ") else { return points(field, isWhole: false) }
            return points(field, isWhole: lineBreaks(from: begins, to: whole) == 0)
        }
    }

    private static func lineBreaks(
        from start: UnsafePointer<CChar>, to end: UnsafeMutablePointer<CChar>
    ) -> Int {
        UnsafeBufferPointer(start: start, count: UnsafePointer(end) - start).count { $0 == 10 }
    }
}

extension Int {
    fileprivate mutating func formMax(_ other: Int) { self = Swift.max(self, other) }
}
