import Contracts
import RPC
import Storage
import Values

extension Catalog {
    static let importRowsMax = 100_000
    /// How many rows share a transaction: enough to be fast, few enough that nobody's order waits long behind
    /// it.
    static let importBatchRows = 250
    /// How many refused rows are told one by one; the rest are counted.
    static let refusedRowsToldMax = 1_000

    /// Writes many products: good rows go in although others are refused, and each refused one is named by
    /// its line.
    ///
    /// When the call fails half-way, the batches before are written; sending the same rows again changes
    /// nothing more.
    func importProducts(
        _ requests: RequestStream<CatalogAPI.ImportProductsRequest>, _ call: Call
    ) async throws -> CatalogAPI.ImportProductsResponse {
        let business = try call.business()
        var report = CatalogAPI.ImportProductsResponse()
        var batch: [ImportedRow] = []
        var rowCount = 0
        for try await request in requests {
            rowCount += 1
            guard rowCount <= Self.importRowsMax else {
                try await write(batch, of: business, into: &report)
                throw Refusal.tooManyRows
            }
            do {
                batch.append(try ImportedRow(request, of: business))
            } catch let refusal as Refusal {
                report.add(refusal, line: request.line, product: request.product?.id ?? "")
            }
            if batch.count == Self.importBatchRows {
                try await write(batch, of: business, into: &report)
                batch = []
            }
        }
        try await write(batch, of: business, into: &report)
        report.refused.sort { $0.line < $1.line }
        return report
    }

    private func write(
        _ batch: [ImportedRow], of business: BusinessID, into report: inout CatalogAPI.ImportProductsResponse
    ) async throws {
        guard !batch.isEmpty else { return }
        let outcomes = try await database.write { db in
            try batch.map { row in try row.put(of: business, in: db) }
        }
        for (row, outcome) in zip(batch, outcomes) {
            switch outcome {
            case .success(.created): report.created += 1
            case .success(.updated): report.updated += 1
            case .success(.unchanged): report.unchanged += 1
            case .failure(let refusal):
                report.add(refusal, line: row.line, product: row.draft.content.id.text)
            }
        }
    }
}

/// A row that passed every check that needs no database.
private struct ImportedRow: Sendable {
    let line: Int64
    let draft: ProductDraft

    init(_ request: CatalogAPI.ImportProductsRequest, of business: BusinessID) throws {
        line = request.line
        draft = try ProductDraft(request.product, initialStock: request.initialStock, of: business)
    }

    /// Only refusals are caught: they come before anything of the row is written.
    func put(of business: BusinessID, in db: Connection) throws -> Result<Product.UpsertOutcome, Refusal> {
        do {
            return .success(try Product.put(draft, of: business, in: db))
        } catch let refusal as Refusal {
            return .failure(refusal)
        }
    }
}

extension CatalogAPI.ImportProductsResponse {
    fileprivate mutating func add(_ refusal: Refusal, line: Int64, product: String) {
        refusedCount += 1
        guard refused.count < Catalog.refusedRowsToldMax else { return }
        let detail = refusal.detail
        refused.append(
            CatalogAPI.RefusedRow(
                line: line, productID: String(product.prefix(ProductID.lengthMax)),
                refusal: CommonAPI.Refusal(
                    reason: refusal.reason, field: detail.field, rule: detail.rule, limit: detail.limit,
                    current: detail.current, remedy: detail.remedy, retryAt: detail.retryAt),
                message: refusal.message))
    }
}
