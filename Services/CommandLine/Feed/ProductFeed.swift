import Contracts
import Values

/// A product feed in the CSV form that shops export for Meta's and Google's catalogues.
///
/// Columns are found by name, in any order and any case; ones we have no use for are ignored. Names and price
/// form are those of Google's product data specification and Meta's catalogue fields.
struct ProductFeed: Sequence {
    static let bytesMax = 512 << 20
    static let requiredColumns = ["id", "title", "price"]

    struct Row: Equatable {
        let line: Int
        let product: Result<FeedProduct, RowProblem>
    }

    struct FeedProduct: Equatable {
        let product: CatalogAPI.Product
        let initialStock: Int64
    }

    struct RowProblem: Error, Equatable, CustomStringConvertible {
        let description: String
    }

    private let records: CSVReader
    private let columns: [String: Int]
    /// Put into stock for a new product that is in stock but says no quantity.
    private let unstatedStock: Int64

    /// Reads the header.
    ///
    /// Throws `RowProblem` when it is none, or when a column is missing that every product needs.
    init(_ bytes: [UInt8], unstatedStock: Int64) throws {
        guard bytes.count <= Self.bytesMax else {
            throw RowProblem(description: "the file is larger than \(Self.bytesMax >> 20) MiB; split it")
        }
        var records = CSVReader(bytes)
        guard let header = records.next() else { throw RowProblem(description: "the file is empty") }
        let names = try header.fields.mapError { RowProblem(description: "the header line: \($0)") }.get()
        var columns: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            columns[name.trimmed.lowercased(), default: index] = index
        }
        let missing = Self.requiredColumns.filter { columns[$0] == nil }
        guard missing.isEmpty else {
            throw RowProblem(
                description:
                    "the header line has no column \(missing.joined(separator: ", ")); it needs at least "
                    + "\(Self.requiredColumns.joined(separator: ", "))")
        }
        self.records = records
        self.columns = columns
        self.unstatedStock = unstatedStock
    }

    func makeIterator() -> AnyIterator<Row> {
        var records = records
        return AnyIterator {
            guard let record = records.next() else { return nil }
            do {
                let fields = try record.fields.mapError { RowProblem(description: "\($0)") }.get()
                return Row(line: record.line, product: .success(try product(fields)))
            } catch let problem as RowProblem {
                return Row(line: record.line, product: .failure(problem))
            } catch {
                return Row(line: record.line, product: .failure(RowProblem(description: "\(error)")))
            }
        }
    }
}

// MARK: - One row

extension ProductFeed {
    private func product(_ fields: [String]) throws -> FeedProduct {
        let needed = (columns.values.max() ?? 0) + 1
        guard fields.count >= needed else {
            throw RowProblem(description: "the row has \(fields.count) fields, the header line \(needed)")
        }
        func field(_ name: String) -> String { columns[name].map { fields[$0].trimmed } ?? "" }

        let id = field("id")
        guard !id.isEmpty else { throw RowProblem(description: "id is empty; every product needs one") }
        guard !field("title").isEmpty else {
            throw RowProblem(description: "title is empty; every product needs one")
        }
        let price = try price(field("price"))
        return FeedProduct(
            product: CatalogAPI.Product(
                id: id, title: field("title"), description: field("description"),
                price: CommonAPI.Money(price),
                condition: try condition(field("condition")), link: field("link"),
                media: images(field("image_link")), brand: field("brand"),
                category: field("google_product_category")),
            initialStock: try stock(field("quantity_to_sell_on_facebook"), field("availability")))
    }

    private func price(_ text: String) throws -> Money {
        do {
            return try Money(parsing: text)
        } catch {
            throw RowProblem(description: "price: \(error.message)")
        }
    }

    private func images(_ link: String) -> [CatalogAPI.Media] {
        link.isEmpty ? [] : [CatalogAPI.Media(kind: .image, url: link)]
    }

    private func condition(_ text: String) throws -> CatalogAPI.Condition {
        switch text.lowercased() {
        case "", "new": .new
        case "refurbished": .refurbished
        case "used", "used_good", "used_like_new", "used_fair": .used
        default: throw RowProblem(description: "condition \"\(text)\" is none of new, refurbished, used")
        }
    }

    private func stock(_ quantity: String, _ availability: String) throws -> Int64 {
        let available: Bool
        switch availability.lowercased() {
        case "", "in stock", "in_stock", "available for order": available = true
        case "out of stock", "out_of_stock", "discontinued", "preorder", "backorder": available = false
        default:
            throw RowProblem(
                description: "availability \"\(availability)\" is none of in stock, out of stock, preorder")
        }
        guard !quantity.isEmpty else { return available ? unstatedStock : 0 }
        guard let count = Int64(quantity), (0...1_000_000).contains(count) else {
            throw RowProblem(
                description:
                    "quantity_to_sell_on_facebook \"\(quantity)\" is no whole number from 0 to 1000000")
        }
        return available ? count : 0
    }
}

extension String {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
