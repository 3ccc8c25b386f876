// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// What businesses sell, and how much of it can be ordered.
///
/// A product is sold as it is, or in variants: each combination of its options (`colour`, `size`) is a
/// variant with an id, a price and a stock of its own. Products that are hidden or archived exist for their
/// business alone.
public enum CatalogAPI {}

extension CatalogAPI {
    public enum ProductStatus: ContractEnum {
        /// In a request: `active` for what is new, else as it is.
        case unspecified
        /// Everybody sees it and can order it.
        case active
        /// For the business alone, for the time being: a draft, or not for sale now.
        case hidden
        /// Withdrawn.
        ///
        /// Orders that have it go on, its stock stays counted, and it can come back.
        case archived
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: ProductStatus)] = [
            ("PRODUCT_STATUS_UNSPECIFIED", .unspecified),
            ("PRODUCT_STATUS_ACTIVE", .active),
            ("PRODUCT_STATUS_HIDDEN", .hidden),
            ("PRODUCT_STATUS_ARCHIVED", .archived),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .active
            case 2: self = .hidden
            case 3: self = .archived
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .active: 1
            case .hidden: 2
            case .archived: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension CatalogAPI {
    public enum Condition: ContractEnum {
        /// In a request: new.
        case unspecified
        case new
        case refurbished
        case used
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: Condition)] = [
            ("CONDITION_UNSPECIFIED", .unspecified),
            ("CONDITION_NEW", .new),
            ("CONDITION_REFURBISHED", .refurbished),
            ("CONDITION_USED", .used),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .new
            case 2: self = .refurbished
            case 3: self = .used
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .new: 1
            case .refurbished: 2
            case .used: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension CatalogAPI {
    public enum MediaKind: ContractEnum {
        /// In a request: an image.
        case unspecified
        case image
        case video
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: MediaKind)] = [
            ("MEDIA_KIND_UNSPECIFIED", .unspecified),
            ("MEDIA_KIND_IMAGE", .image),
            ("MEDIA_KIND_VIDEO", .video),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .image
            case 2: self = .video
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .image: 1
            case .video: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension CatalogAPI {
    public struct Product: ContractMessage {
        /// In a request the caller's own, or empty.
        public var businessID: String
        /// The business's own name for it, 1 to 100 characters without control characters or surrounding
        /// spaces.
        public var id: String
        /// 1 to 200 characters.
        public var title: String
        /// Up to 9,999 characters, may span lines.
        ///
        /// The first 200 different words of title, brand, category, options and description, in this order,
        /// are what a search finds.
        public var description: String
        /// 1 to 1,000,000,000,000 minor units; what a variant without a price of its own costs.
        public var price: CommonAPI.Money?
        public var status: ProductStatus
        public var condition: Condition
        /// The product's page: an http or https address, up to 2,048 characters, or empty.
        public var link: String
        /// At most 10, the first one is shown first.
        public var media: [Media]
        /// Up to 100 characters.
        public var brand: String
        /// From wide to narrow, parts divided by ` > `: `Home > Kitchen > Mugs`; up to 200 characters.
        public var category: String
        /// At most 10, each once.
        ///
        /// In an answer those that still exist.
        public var collectionIDs: [String]
        /// One of the business's tax rates; empty for `default`.
        public var taxRateID: String
        /// What its variants differ in, each name once: `colour`, `size`; at most 3 of 1 to 40 characters.
        ///
        /// Given exactly when there are variants.
        public var optionNames: [String]
        /// At most 100; each has an id and a combination of options of its own.
        public var variants: [Variant]
        /// Answer only: how many can be ordered now, of all active variants together.
        public var available: Int64
        /// Answer only: when its content last changed.
        public var updatedAt: Timestamp?
        /// Answer only: rises with every change of any product of this business; later ones are larger.
        ///
        /// Stock changes without it.
        public var sequence: Int64

        public init(
            businessID: String = "",
            id: String = "",
            title: String = "",
            description: String = "",
            price: CommonAPI.Money? = nil,
            status: ProductStatus = .unspecified,
            condition: Condition = .unspecified,
            link: String = "",
            media: [Media] = [],
            brand: String = "",
            category: String = "",
            collectionIDs: [String] = [],
            taxRateID: String = "",
            optionNames: [String] = [],
            variants: [Variant] = [],
            available: Int64 = 0,
            updatedAt: Timestamp? = nil,
            sequence: Int64 = 0
        ) {
            self.businessID = businessID
            self.id = id
            self.title = title
            self.description = description
            self.price = price
            self.status = status
            self.condition = condition
            self.link = link
            self.media = media
            self.brand = brand
            self.category = category
            self.collectionIDs = collectionIDs
            self.taxRateID = taxRateID
            self.optionNames = optionNames
            self.variants = variants
            self.available = available
            self.updatedAt = updatedAt
            self.sequence = sequence
        }
    }
}

extension CatalogAPI {
    public struct Media: ContractMessage {
        public var kind: MediaKind
        /// An http or https address, up to 2,048 characters.
        public var url: String
        /// What it shows, for those who do not see it; up to 500 characters.
        public var altText: String

        public init(kind: MediaKind = .unspecified, url: String = "", altText: String = "") {
            self.kind = kind
            self.url = url
            self.altText = altText
        }
    }
}

extension CatalogAPI {
    public struct Variant: ContractMessage {
        /// The business's own id of it, unique within the product: 1 to 64 of letters, digits and `._:-`.
        public var id: String
        /// A value for each of the product's option names, in their order; 1 to 60 characters each.
        public var options: [String]
        /// 1 to 1,000,000,000,000 minor units in the product's currency; absent for the product's price.
        public var price: CommonAPI.Money?
        /// The business's own stock-keeping number: up to 100 characters.
        public var sku: String
        /// Active or hidden.
        ///
        /// A variant is archived by leaving it out.
        public var status: ProductStatus
        /// In a request only: put into stock when the variant is new, 0 to 1,000,000; ignored when it exists.
        public var initialStock: Int64
        /// Answer only: how many can be ordered now.
        public var available: Int64

        public init(
            id: String = "",
            options: [String] = [],
            price: CommonAPI.Money? = nil,
            sku: String = "",
            status: ProductStatus = .unspecified,
            initialStock: Int64 = 0,
            available: Int64 = 0
        ) {
            self.id = id
            self.options = options
            self.price = price
            self.sku = sku
            self.status = status
            self.initialStock = initialStock
            self.available = available
        }
    }
}

extension CatalogAPI {
    public struct Collection: ContractMessage {
        /// In a request the caller's own, or empty.
        public var businessID: String
        /// 1 to 64 of letters, digits and `._:-`.
        public var id: String
        /// 1 to 100 characters.
        public var title: String
        /// Up to 1,000 characters, may span lines.
        public var description: String
        /// Answer only: when its content last changed.
        public var updatedAt: Timestamp?
        /// Answer only: as a product's; products and collections of a business share one count.
        public var sequence: Int64

        public init(
            businessID: String = "",
            id: String = "",
            title: String = "",
            description: String = "",
            updatedAt: Timestamp? = nil,
            sequence: Int64 = 0
        ) {
            self.businessID = businessID
            self.id = id
            self.title = title
            self.description = description
            self.updatedAt = updatedAt
            self.sequence = sequence
        }
    }
}

extension CatalogAPI {
    public struct PutProductRequest: ContractMessage {
        public var product: Product?
        /// Put into stock when the product is new, 0 to 1,000,000; ignored when it exists.
        ///
        /// With variants it is 0: each variant has its own.
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
    public struct SetProductStatusRequest: ContractMessage {
        public var productID: String
        /// Active, hidden or archived.
        public var status: ProductStatus

        public init(productID: String = "", status: ProductStatus = .unspecified) {
            self.productID = productID
            self.status = status
        }
    }
}

extension CatalogAPI {
    public struct SetProductStatusResponse: ContractMessage {
        public var product: Product?

        public init(product: Product? = nil) {
            self.product = product
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
        /// From the answer before, opaque; empty for the first page.
        public var pageToken: String
        /// Only the products of this collection; empty for all.
        public var collectionID: String
        /// Only products in this status; unspecified for all that the caller may see.
        public var status: ProductStatus

        public init(
            businessID: String = "",
            pageSize: Int32 = 0,
            pageToken: String = "",
            collectionID: String = "",
            status: ProductStatus = .unspecified
        ) {
            self.businessID = businessID
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.collectionID = collectionID
            self.status = status
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
        /// 1 to 200 characters; 1 to 8 words.
        public var query: String
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        /// From the answer before, opaque; empty for the first page.
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
        /// Empty on the last page.
        public var nextPageToken: String

        public init(products: [Product] = [], nextPageToken: String = "") {
            self.products = products
            self.nextPageToken = nextPageToken
        }
    }
}

extension CatalogAPI {
    public struct AdjustStockRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`; unique within the business.
        public var adjustmentID: String
        public var productID: String
        /// -1,000,000 to 1,000,000, not 0.
        public var delta: Int64
        /// Up to 200 characters: `delivery 4711`.
        public var note: String
        /// Needed for a product with variants.
        public var variantID: String

        public init(
            adjustmentID: String = "",
            productID: String = "",
            delta: Int64 = 0,
            note: String = "",
            variantID: String = ""
        ) {
            self.adjustmentID = adjustmentID
            self.productID = productID
            self.delta = delta
            self.note = note
            self.variantID = variantID
        }
    }
}

extension CatalogAPI {
    public struct AdjustStockResponse: ContractMessage {
        public var productID: String
        /// How many could be ordered right after the adjustment.
        public var available: Int64
        public var variantID: String

        public init(productID: String = "", available: Int64 = 0, variantID: String = "") {
            self.productID = productID
            self.available = available
            self.variantID = variantID
        }
    }
}

extension CatalogAPI {
    public struct PutCollectionRequest: ContractMessage {
        public var collection: Collection?

        public init(collection: Collection? = nil) {
            self.collection = collection
        }
    }
}

extension CatalogAPI {
    public struct PutCollectionResponse: ContractMessage {
        public var collection: Collection?

        public init(collection: Collection? = nil) {
            self.collection = collection
        }
    }
}

extension CatalogAPI {
    public struct DeleteCollectionRequest: ContractMessage {
        public var collectionID: String

        public init(collectionID: String = "") {
            self.collectionID = collectionID
        }
    }
}

extension CatalogAPI {
    public struct DeleteCollectionResponse: ContractMessage {

        public init() {}
    }
}

extension CatalogAPI {
    public struct ListCollectionsRequest: ContractMessage {
        public var businessID: String
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        /// From the answer before, opaque; empty for the first page.
        public var pageToken: String

        public init(businessID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.businessID = businessID
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension CatalogAPI {
    public struct ListCollectionsResponse: ContractMessage {
        public var collections: [Collection]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(collections: [Collection] = [], nextPageToken: String = "") {
            self.collections = collections
            self.nextPageToken = nextPageToken
        }
    }
}
