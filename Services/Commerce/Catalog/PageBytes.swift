import Contracts

/// Keeps a page of products inside one frame of the wire, which holds 4 MiB.
enum PageBytes {
    static let max = 2 << 20

    /// How many of the products, from the first on, fit into a page; at least one.
    static func fitting(_ products: [CatalogAPI.Product]) -> Int {
        fitting(products.map(\.bytesEstimate))
    }

    /// How many messages of these sizes, from the first on, fit into a page; at least one.
    static func fitting(_ sizes: [Int]) -> Int {
        var bytes = 0
        let count = sizes.prefix { size in
            bytes += size
            return bytes <= max
        }.count
        return Swift.max(count, 1)
    }
}

extension CatalogAPI.Product {
    /// Its texts, and as much again for each part as its numbers and tags take at most.
    fileprivate var bytesEstimate: Int {
        let media = media.reduce(0) { $0 + $1.url.utf8.count + $1.altText.utf8.count + 16 }
        let variants = variants.reduce(0) { sum, variant in
            sum + variant.options.reduce(0) { $0 + $1.utf8.count + 4 } + variant.sku.utf8.count + 160
        }
        return title.utf8.count + description.utf8.count + link.utf8.count + brand.utf8.count
            + category.utf8.count + media + variants + 2_000
    }
}
