import Contracts
import Storage

/// Who sees a product or a variant, and whether it can be ordered.
enum ProductStatus: String, SQLConvertible, CaseIterable {
    case active, hidden, archived

    /// Nil for a status that is unspecified or unknown.
    init?(_ message: CatalogAPI.ProductStatus) {
        switch message {
        case .active: self = .active
        case .hidden: self = .hidden
        case .archived: self = .archived
        default: return nil
        }
    }
}

extension CatalogAPI.ProductStatus {
    init(_ status: ProductStatus) {
        switch status {
        case .active: self = .active
        case .hidden: self = .hidden
        case .archived: self = .archived
        }
    }
}
