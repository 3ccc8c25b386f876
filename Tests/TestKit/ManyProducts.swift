public import Storage

/// Many products that are the same in every run: by SQL in the catalogue's tables, to measure what a search
/// costs among a million of them, or as a feed to import.
///
/// Every product has 4 words in its title, 2 in its brand and 12 in its description. There are 8,000 words,
/// of which 400 each begin alike; low numbers are common and high ones rare: word 0 is in one product of
/// five, word 4,000 in one of 450, and some above are in none.
public enum ManyProducts {
    private static let syllables = [
        "ba", "ke", "lo", "mi", "tu", "ra", "no", "se", "vi", "do", "pu", "ca", "fe", "ni", "ga", "hu", "ri",
        "ja", "zo", "we",
    ]
    private static let wordCount = 8_000

    /// The word of this number, 0 ..< 8,000: three syllables.
    public static func word(_ number: Int) -> String {
        syllables[number / 400] + syllables[number / 20 % 20] + syllables[number % 20]
    }

    /// Makes the table of words that `insert` picks from.
    public static func prepare(in db: Connection) throws {
        try db.run("CREATE TEMP TABLE bench_words (number INTEGER PRIMARY KEY, word TEXT NOT NULL)")
        for number in 0..<wordCount {
            try db.run("INSERT INTO bench_words (number, word) VALUES (\(number), \(word(number)))")
        }
        try db.run(
            """
            CREATE TEMP TABLE bench_picks (
                product INTEGER NOT NULL, field INTEGER NOT NULL, position INTEGER NOT NULL,
                word TEXT NOT NULL)
            """)
    }

    /// Writes so many products of one shop, `p-1` and so on, numbered from `first` on.
    ///
    /// The fastest order is that of the shops' ids, with rising numbers.
    public static func insert(
        _ count: Int, into shop: String, numberedFrom first: Int64, in db: Connection
    ) throws {
        try pick(count, numberedFrom: first, in: db)
        try db.run(
            "INSERT INTO shops (business_id, product_count, sequence) VALUES (\(shop), \(count), \(count))")
        try db.run(
            """
            INSERT INTO products (
                number, business_id, id, status, title, description, price_minor, currency, condition,
                link, brand, category, tax_rate_id, option_name_1, option_name_2, option_name_3,
                search_terms, sequence, created_at, updated_at)
            SELECT product, \(shop), 'p-' || (product - \(first) + 1), 'active',
                group_concat(CASE field WHEN 0 THEN word END, ' '),
                group_concat(CASE field WHEN 2 THEN word END, ' '), 1000, 'EUR', 'new', '',
                group_concat(CASE field WHEN 1 THEN word END, ' '), '', '', '', '', '',
                ' ' || group_concat(CASE field WHEN 0 THEN word END, ' ') || ' ' || char(10)
                || ' ' || group_concat(CASE field WHEN 1 THEN word END, ' ') || ' ' || char(10)
                || ' ' || group_concat(CASE field WHEN 2 THEN word END, ' ') || ' ',
                product - \(first) + 1, 0, 0
            FROM bench_picks GROUP BY product
            """)
        try db.run(
            """
            INSERT INTO variants (
                business_id, product_id, id, position, status, option_1, option_2, option_3, sku, received)
            SELECT \(shop), id, '', 0, 'active', '', '', '', '', 5 FROM products
            WHERE business_id = \(shop)
            """)
        try db.run(
            """
            INSERT INTO product_terms (business_id, field, term, product_number)
            SELECT DISTINCT \(shop), field, word, product FROM bench_picks ORDER BY field, word, product
            """)
    }

    /// The products from 1 to `count` as a feed, in the CSV form that `souk import` reads.
    public static func feed(_ count: Int) -> String {
        var text = "id,title,description,availability,condition,price,link,image_link,brand\n"
        for product in 1...count {
            func words(_ positions: Range<Int>) -> String {
                positions.map { word(drawn(product, at: $0)) }.joined(separator: " ")
            }
            let address = "https://shop.example/p-\(product)"
            text += "p-\(product),\(words(0..<4)),\(words(6..<18)),in stock,new,"
            text += "\(product % 200 + 1).90 EUR,\(address),\(address).jpg,\(words(4..<6))\n"
        }
        return text
    }

    /// The number of the word that a product has at this position; `pick` says the same in SQL.
    private static func drawn(_ product: Int, at position: Int) -> Int {
        let spread = (product * 7919 + position * 104_729 + product % 1009 * (position + 1) * 31) % 8_000
        return spread * spread / 8_000
    }

    /// A product's words follow from its number alone, so every run measures the same shops.
    private static func pick(_ count: Int, numberedFrom first: Int64, in db: Connection) throws {
        try db.run("DELETE FROM bench_picks")
        try db.run(
            """
            WITH RECURSIVE
                products (product) AS (
                    SELECT \(first) UNION ALL
                    SELECT product + 1 FROM products WHERE product < \(first) + \(count) - 1),
                positions (position) AS (
                    SELECT 0 UNION ALL SELECT position + 1 FROM positions WHERE position < 17),
                spread (product, position, drawn) AS (
                    SELECT product, position,
                        (product * 7919 + position * 104729 + product % 1009 * (position + 1) * 31) % 8000
                    FROM products CROSS JOIN positions)
            INSERT INTO bench_picks (product, field, position, word)
            SELECT product, CASE WHEN position < 4 THEN 0 WHEN position < 6 THEN 1 ELSE 2 END, position, word
            FROM spread CROSS JOIN bench_words ON number = drawn * drawn / 8000
            """)
    }
}
