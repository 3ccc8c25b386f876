import Contracts
import RPC

/// Sends a product feed to a business's catalogue, row by row, and says what became of each.
struct FeedImport {
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

    func run(_ feed: ProductFeed, progress: @escaping @Sendable (Int) -> Void) async throws -> Outcome {
        var outcome = Outcome()
        let problems = Collected()
        let response = try await catalog.importProducts(options) { rows in
            var sent = 0
            for row in feed {
                switch row.product {
                case .success(let product):
                    try await rows.send(
                        CatalogAPI.ImportProductsRequest(
                            line: Int64(row.line), product: product.product,
                            initialStock: product.initialStock))
                    sent += 1
                    if sent.isMultiple(of: 500) { progress(sent) }
                case .failure(let problem):
                    await problems.add(row.line, problem.description)
                }
            }
            progress(sent)
        }
        outcome.created = response.created
        outcome.updated = response.updated
        outcome.unchanged = response.unchanged
        outcome.refused = await problems.all + response.refused.map { (Int($0.line), $0.message) }
        outcome.refused.sort { $0.line < $1.line }
        outcome.refusedUnnamed = response.refusedCount - Int64(response.refused.count)
        return outcome
    }

    private actor Collected {
        private(set) var all: [(line: Int, reason: String)] = []

        func add(_ line: Int, _ reason: String) {
            all.append((line, reason))
        }
    }
}
