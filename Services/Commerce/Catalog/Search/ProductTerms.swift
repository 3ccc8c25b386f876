import Storage
import Values

/// The words that one product is found by, each in the best field it stands in.
struct ProductTerms: Equatable {
    /// Further words of a product are not indexed.
    static let countMax = 200

    /// The words by field, best field first; no word twice.
    private(set) var words: [Field: [String]] = [:]

    /// Where a word stands.
    enum Field: Int, SQLConvertible, CaseIterable {
        case title, labels, description
    }

    /// Of what is shown; a product that is not active is not found.
    init(of content: ProductContent, _ status: ProductStatus) {
        guard status == .active else { return }
        let options = content.variants.filter { $0.status == .active }.flatMap(\.options)
        let labels = [content.brand, content.category] + options
        var seen: Set<String> = []
        let texts: [(Field, [String])] = [
            (.title, [content.title]), (.labels, labels), (.description, [content.description]),
        ]
        for (field, texts) in texts {
            words[field] = texts.lazy.flatMap { SearchTerms.indexed($0) }
                .filter { seen.count < Self.countMax && seen.insert($0).inserted }
        }
    }
}

// MARK: - As text

extension ProductTerms {
    /// One line a field, each word between spaces: ` blue mug \n krug \n`.
    ///
    /// Stored beside the product, so that its words are known later on however they were made.
    var text: String {
        if words.values.allSatisfy(\.isEmpty) { return "" }
        return Field.allCases
            .map { " " + (words[$0] ?? []).joined(separator: " ") + " " }
            .joined(separator: "\n")
    }

    init(text: String) {
        for (field, line) in zip(Field.allCases, text.split(separator: "\n")) {
            words[field] = line.split(separator: " ").map(String.init)
        }
    }
}

// MARK: - Stored in `product_terms`

extension ProductTerms {
    func insert(of number: Int64, of business: BusinessID, in db: Connection) throws {
        try replace(ProductTerms(text: ""), of: number, of: business, in: db)
    }

    /// Writes what is new and deletes what is gone.
    func replace(
        _ known: ProductTerms, of number: Int64, of business: BusinessID, in db: Connection
    ) throws {
        for field in Field.allCases {
            let old = Set(known.words[field] ?? [])
            let new = Set(words[field] ?? [])
            for term in old.subtracting(new) {
                try db.run(
                    """
                    DELETE FROM product_terms
                    WHERE business_id = \(business) AND field = \(field) AND term = \(term)
                        AND product_number = \(number)
                    """)
            }
            try insert(Array(new.subtracting(old)), in: field, of: number, of: business, in: db)
        }
    }

    /// Eight words a statement where there are as many, which leaves a third of the statements.
    private func insert(
        _ terms: [String], in field: Field, of number: Int64, of business: BusinessID, in db: Connection
    ) throws {
        let sorted = terms.sorted()
        let whole = sorted.count - sorted.count % 8
        for first in stride(from: 0, to: whole, by: 8) {
            let t = sorted[first..<first + 8].map { $0 }
            try db.run(
                """
                INSERT INTO product_terms (business_id, field, term, product_number) VALUES
                    (\(business), \(field), \(t[0]), \(number)), (\(business), \(field), \(t[1]), \(number)),
                    (\(business), \(field), \(t[2]), \(number)), (\(business), \(field), \(t[3]), \(number)),
                    (\(business), \(field), \(t[4]), \(number)), (\(business), \(field), \(t[5]), \(number)),
                    (\(business), \(field), \(t[6]), \(number)), (\(business), \(field), \(t[7]), \(number))
                """)
        }
        for term in sorted[whole...] {
            try db.run(
                """
                INSERT INTO product_terms (business_id, field, term, product_number)
                VALUES (\(business), \(field), \(term), \(number))
                """)
        }
    }
}
