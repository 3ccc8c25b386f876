// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// What businesses sell, and how much of it is on the shelf.
public enum CatalogAPI {}

extension CatalogAPI {
    public struct Product: ContractMessage {
        public var businessID: String
        /// The business's own name for it, 1 to 100 characters without control characters or surrounding
        /// spaces.
        public var id: String
        /// 1 to 200 characters.
        public var title: String
        /// Up to 9,999 characters.
        public var description: String
        /// 1 to 1,000,000,000,000 minor units.
        public var price: CommonAPI.Money?
        /// `new`, `refurbished` or `used`.
        public var condition: String
        /// http or https address, up to 2,048 characters.
        public var link: String
        /// http or https address, up to 2,048 characters.
        public var imageLink: String
        /// Up to 100 characters.
        public var brand: String
        /// Answer only: how many can be ordered now.
        public var available: Int64
        /// Answer only: when its content last changed.
        public var updatedAt: Timestamp?

        public init(
            businessID: String = "",
            id: String = "",
            title: String = "",
            description: String = "",
            price: CommonAPI.Money? = nil,
            condition: String = "",
            link: String = "",
            imageLink: String = "",
            brand: String = "",
            available: Int64 = 0,
            updatedAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.id = id
            self.title = title
            self.description = description
            self.price = price
            self.condition = condition
            self.link = link
            self.imageLink = imageLink
            self.brand = brand
            self.available = available
            self.updatedAt = updatedAt
        }
    }
}

extension CatalogAPI {
    public struct PutProductRequest: ContractMessage {
        /// `business_id` is the caller's and may be empty.
        public var product: Product?
        /// Put on the shelf when the product is new, 0 to 1,000,000; ignored when it exists.
        public var initialStock: Int64

        public init(product: Product? = nil, initialStock: Int64 = 0) {
            self.product = product
            self.initialStock = initialStock
        }
    }
}

extension CatalogAPI {
    public struct PutProductResponse: ContractMessage {
        public var product: Product?

        public init(product: Product? = nil) {
            self.product = product
        }
    }
}

extension CatalogAPI {
    public struct ImportProductsRequest: ContractMessage {
        /// Where the row stood in the caller's file; comes back with a refusal.
        public var line: Int64
        public var product: Product?
        /// As in PutProduct.
        public var initialStock: Int64

        public init(line: Int64 = 0, product: Product? = nil, initialStock: Int64 = 0) {
            self.line = line
            self.product = product
            self.initialStock = initialStock
        }
    }
}

extension CatalogAPI {
    public struct ImportProductsResponse: ContractMessage {
        /// Rows that made a product.
        public var created: Int64
        /// Rows that changed one.
        public var updated: Int64
        /// Rows whose product was so already.
        public var unchanged: Int64
        /// The first 1,000 refused rows.
        public var refused: [RefusedRow]
        /// All refused rows, those that are not listed too.
        public var refusedCount: Int64

        public init(
            created: Int64 = 0,
            updated: Int64 = 0,
            unchanged: Int64 = 0,
            refused: [RefusedRow] = [],
            refusedCount: Int64 = 0
        ) {
            self.created = created
            self.updated = updated
            self.unchanged = unchanged
            self.refused = refused
            self.refusedCount = refusedCount
        }
    }
}

extension CatalogAPI {
    public struct RefusedRow: ContractMessage {
        public var line: Int64
        public var productID: String
        public var refusal: CommonAPI.Refusal?
        /// The refusal in one sentence.
        public var message: String

        public init(
            line: Int64 = 0,
            productID: String = "",
            refusal: CommonAPI.Refusal? = nil,
            message: String = ""
        ) {
            self.line = line
            self.productID = productID
            self.refusal = refusal
            self.message = message
        }
    }
}

extension CatalogAPI {
    public struct GetProductRequest: ContractMessage {
        public var businessID: String
        public var productID: String

        public init(businessID: String = "", productID: String = "") {
            self.businessID = businessID
            self.productID = productID
        }
    }
}

extension CatalogAPI {
    public struct GetProductResponse: ContractMessage {
        public var product: Product?

        public init(product: Product? = nil) {
            self.product = product
        }
    }
}

extension CatalogAPI {
    public struct ListProductsRequest: ContractMessage {
        public var businessID: String
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        /// From the answer before; empty for the first page.
        public var pageToken: String

        public init(businessID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.businessID = businessID
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension CatalogAPI {
    public struct ListProductsResponse: ContractMessage {
        public var products: [Product]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(products: [Product] = [], nextPageToken: String = "") {
            self.products = products
            self.nextPageToken = nextPageToken
        }
    }
}

extension CatalogAPI {
    public struct SearchProductsRequest: ContractMessage {
        public var businessID: String
        /// 1 to 200 characters.
        public var query: String
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        public var pageToken: String

        public init(
            businessID: String = "",
            query: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.businessID = businessID
            self.query = query
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension CatalogAPI {
    public struct SearchProductsResponse: ContractMessage {
        public var products: [Product]
        public var nextPageToken: String

        public init(products: [Product] = [], nextPageToken: String = "") {
            self.products = products
            self.nextPageToken = nextPageToken
        }
    }
}

extension CatalogAPI {
    public struct AdjustStockRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var adjustmentID: String
        public var productID: String
        /// -1,000,000 to 1,000,000, not 0.
        public var delta: Int64
        /// Up to 200 characters: `delivery 4711`.
        public var note: String

        public init(adjustmentID: String = "", productID: String = "", delta: Int64 = 0, note: String = "") {
            self.adjustmentID = adjustmentID
            self.productID = productID
            self.delta = delta
            self.note = note
        }
    }
}

extension CatalogAPI {
    public struct AdjustStockResponse: ContractMessage {
        public var productID: String
        /// How many can be ordered after the adjustment.
        public var available: Int64

        public init(productID: String = "", available: Int64 = 0) {
            self.productID = productID
            self.available = available
        }
    }
}
