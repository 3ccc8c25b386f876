import Contracts
import RPC

/// Sends a product feed to a business's catalogue, row by row, and says what became of each.
///
/// A feed goes in as many calls as it needs: each holds no more than a service keeps unread of one stream, so
/// none is refused for being sent faster than it is written.
struct FeedImport {
    static let rowsPerCallMax = 10_000
    /// Counts the text of the rows, which is most of what is sent.
    static let bytesPerCallMax = 8 << 20

    struct Outcome {
        var created: Int64 = 0
        var updated: Int64 = 0
        var unchanged: Int64 = 0
        /// By line; the file's own problems and the catalogue's refusals together.
        var refused: [(line: Int, reason: String)] = []
        /// Refusals beyond those the catalogue names one by one.
        var refusedUnnamed: Int64 = 0
    }

    let catalog: CatalogClient
    let options: CallOptions

    /// `progress` is told how many rows were sent so far.
    func run(_ feed: ProductFeed, progress: @escaping @Sendable (Int) -> Void) async throws -> Outcome {
        var outcome = Outcome()
        var (rows, byteCount, sent) = ([CatalogAPI.ImportProductsRequest](), 0, 0)
        for row in feed {
            let product: ProductFeed.FeedProduct
            switch row.product {
            case .success(let read): product = read
            case .failure(let problem):
                outcome.refused.append((row.line, problem.description))
                continue
            }
            let bytes = product.product.textByteCount
            if rows.count == Self.rowsPerCallMax || byteCount + bytes > Self.bytesPerCallMax {
                outcome.add(try await send(rows, after: sent, progress))
                sent += rows.count
                (rows, byteCount) = ([], 0)
            }
            rows.append(
                CatalogAPI.ImportProductsRequest(
                    line: Int64(row.line), product: product.product, initialStock: product.initialStock))
            byteCount += bytes
        }
        if !rows.isEmpty { outcome.add(try await send(rows, after: sent, progress)) }
        outcome.refused.sort { $0.line < $1.line }
        return outcome
    }

    private func send(
        _ rows: [CatalogAPI.ImportProductsRequest], after before: Int,
        _ progress: @escaping @Sendable (Int) -> Void
    ) async throws -> CatalogAPI.ImportProductsResponse {
        try await catalog.importProducts(options) { writer in
            for (index, row) in rows.enumerated() {
                try await writer.send(row)
                if (index + 1).isMultiple(of: 500) { progress(before + index + 1) }
            }
            progress(before + rows.count)
        }
    }
}

extension FeedImport.Outcome {
    fileprivate mutating func add(_ response: CatalogAPI.ImportProductsResponse) {
        created += response.created
        updated += response.updated
        unchanged += response.unchanged
        refused += response.refused.map { (Int($0.line), $0.message) }
        refusedUnnamed += response.refusedCount - Int64(response.refused.count)
    }
}

extension CatalogAPI.Product {
    fileprivate var textByteCount: Int {
        [id, title, description, link, brand, category].map(\.utf8.count).reduce(0, +)
            + media.map(\.url.utf8.count).reduce(0, +)
    }
}
