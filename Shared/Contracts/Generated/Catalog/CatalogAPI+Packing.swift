// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension CatalogAPI.Product: PackedMessage {
    typealias C = Souk__Catalog__V1__Product
    public static let messageName = "souk.catalog.v1.Product"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__product__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.title = try CFieldReader.text(c.pointee.title, "title")
        self.description = try CFieldReader.text(c.pointee.description, "description")
        self.price = try CFieldReader.message(c.pointee.price, "price")
        self.status = CatalogAPI.ProductStatus(rawValue: c.pointee.status)
        self.condition = CatalogAPI.Condition(rawValue: c.pointee.condition)
        self.link = try CFieldReader.text(c.pointee.link, "link")
        self.media = try CFieldReader.messages(c.pointee.n_media, c.pointee.media, "media")
        self.brand = try CFieldReader.text(c.pointee.brand, "brand")
        self.category = try CFieldReader.text(c.pointee.category, "category")
        self.collectionIDs =
            try CFieldReader.texts(c.pointee.n_collection_ids, c.pointee.collection_ids, "collection_ids")
        self.taxRateID = try CFieldReader.text(c.pointee.tax_rate_id, "tax_rate_id")
        self.optionNames =
            try CFieldReader.texts(c.pointee.n_option_names, c.pointee.option_names, "option_names")
        self.variants = try CFieldReader.messages(c.pointee.n_variants, c.pointee.variants, "variants")
        self.available = c.pointee.available
        self.updatedAt = try CFieldReader.time(c.pointee.updated_at, "updated_at")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__product__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.id = try arena.text(self.id)
        c.pointee.title = try arena.text(self.title)
        c.pointee.description = try arena.text(self.description)
        c.pointee.price = try arena.message(self.price)
        c.pointee.status = self.status.rawValue
        c.pointee.condition = self.condition.rawValue
        c.pointee.link = try arena.text(self.link)
        c.pointee.n_media = self.media.count
        c.pointee.media = try arena.messages(self.media)
        c.pointee.brand = try arena.text(self.brand)
        c.pointee.category = try arena.text(self.category)
        c.pointee.n_collection_ids = self.collectionIDs.count
        c.pointee.collection_ids = try arena.texts(self.collectionIDs)
        c.pointee.tax_rate_id = try arena.text(self.taxRateID)
        c.pointee.n_option_names = self.optionNames.count
        c.pointee.option_names = try arena.texts(self.optionNames)
        c.pointee.n_variants = self.variants.count
        c.pointee.variants = try arena.messages(self.variants)
        c.pointee.available = self.available
        c.pointee.updated_at = try arena.time(self.updatedAt)
        c.pointee.sequence = self.sequence
    }
}

extension CatalogAPI.Media: PackedMessage {
    typealias C = Souk__Catalog__V1__Media
    public static let messageName = "souk.catalog.v1.Media"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__media__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.kind = CatalogAPI.MediaKind(rawValue: c.pointee.kind)
        self.url = try CFieldReader.text(c.pointee.url, "url")
        self.altText = try CFieldReader.text(c.pointee.alt_text, "alt_text")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__media__init(c)
        c.pointee.kind = self.kind.rawValue
        c.pointee.url = try arena.text(self.url)
        c.pointee.alt_text = try arena.text(self.altText)
    }
}

extension CatalogAPI.Variant: PackedMessage {
    typealias C = Souk__Catalog__V1__Variant
    public static let messageName = "souk.catalog.v1.Variant"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__variant__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.options = try CFieldReader.texts(c.pointee.n_options, c.pointee.options, "options")
        self.price = try CFieldReader.message(c.pointee.price, "price")
        self.sku = try CFieldReader.text(c.pointee.sku, "sku")
        self.status = CatalogAPI.ProductStatus(rawValue: c.pointee.status)
        self.initialStock = c.pointee.initial_stock
        self.available = c.pointee.available
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__variant__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.n_options = self.options.count
        c.pointee.options = try arena.texts(self.options)
        c.pointee.price = try arena.message(self.price)
        c.pointee.sku = try arena.text(self.sku)
        c.pointee.status = self.status.rawValue
        c.pointee.initial_stock = self.initialStock
        c.pointee.available = self.available
    }
}

extension CatalogAPI.Collection: PackedMessage {
    typealias C = Souk__Catalog__V1__Collection
    public static let messageName = "souk.catalog.v1.Collection"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__collection__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.title = try CFieldReader.text(c.pointee.title, "title")
        self.description = try CFieldReader.text(c.pointee.description, "description")
        self.updatedAt = try CFieldReader.time(c.pointee.updated_at, "updated_at")
        self.sequence = c.pointee.sequence
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__collection__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.id = try arena.text(self.id)
        c.pointee.title = try arena.text(self.title)
        c.pointee.description = try arena.text(self.description)
        c.pointee.updated_at = try arena.time(self.updatedAt)
        c.pointee.sequence = self.sequence
    }
}

extension CatalogAPI.PutProductRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__PutProductRequest
    public static let messageName = "souk.catalog.v1.PutProductRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__put_product_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.product = try CFieldReader.message(c.pointee.product, "product")
        self.initialStock = c.pointee.initial_stock
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__put_product_request__init(c)
        c.pointee.product = try arena.message(self.product)
        c.pointee.initial_stock = self.initialStock
    }
}

extension CatalogAPI.PutProductResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__PutProductResponse
    public static let messageName = "souk.catalog.v1.PutProductResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__put_product_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.product = try CFieldReader.message(c.pointee.product, "product")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__put_product_response__init(c)
        c.pointee.product = try arena.message(self.product)
    }
}

extension CatalogAPI.ImportProductsRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__ImportProductsRequest
    public static let messageName = "souk.catalog.v1.ImportProductsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__import_products_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.line = c.pointee.line
        self.product = try CFieldReader.message(c.pointee.product, "product")
        self.initialStock = c.pointee.initial_stock
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__import_products_request__init(c)
        c.pointee.line = self.line
        c.pointee.product = try arena.message(self.product)
        c.pointee.initial_stock = self.initialStock
    }
}

extension CatalogAPI.ImportProductsResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__ImportProductsResponse
    public static let messageName = "souk.catalog.v1.ImportProductsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__import_products_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.created = c.pointee.created
        self.updated = c.pointee.updated
        self.unchanged = c.pointee.unchanged
        self.refused = try CFieldReader.messages(c.pointee.n_refused, c.pointee.refused, "refused")
        self.refusedCount = c.pointee.refused_count
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__import_products_response__init(c)
        c.pointee.created = self.created
        c.pointee.updated = self.updated
        c.pointee.unchanged = self.unchanged
        c.pointee.n_refused = self.refused.count
        c.pointee.refused = try arena.messages(self.refused)
        c.pointee.refused_count = self.refusedCount
    }
}

extension CatalogAPI.RefusedRow: PackedMessage {
    typealias C = Souk__Catalog__V1__RefusedRow
    public static let messageName = "souk.catalog.v1.RefusedRow"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__refused_row__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.line = c.pointee.line
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
        self.refusal = try CFieldReader.message(c.pointee.refusal, "refusal")
        self.message = try CFieldReader.text(c.pointee.message, "message")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__refused_row__init(c)
        c.pointee.line = self.line
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.refusal = try arena.message(self.refusal)
        c.pointee.message = try arena.text(self.message)
    }
}

extension CatalogAPI.SetProductStatusRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__SetProductStatusRequest
    public static let messageName = "souk.catalog.v1.SetProductStatusRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__set_product_status_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
        self.status = CatalogAPI.ProductStatus(rawValue: c.pointee.status)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__set_product_status_request__init(c)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.status = self.status.rawValue
    }
}

extension CatalogAPI.SetProductStatusResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__SetProductStatusResponse
    public static let messageName = "souk.catalog.v1.SetProductStatusResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__set_product_status_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.product = try CFieldReader.message(c.pointee.product, "product")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__set_product_status_response__init(c)
        c.pointee.product = try arena.message(self.product)
    }
}

extension CatalogAPI.GetProductRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__GetProductRequest
    public static let messageName = "souk.catalog.v1.GetProductRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__get_product_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__get_product_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.product_id = try arena.text(self.productID)
    }
}

extension CatalogAPI.GetProductResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__GetProductResponse
    public static let messageName = "souk.catalog.v1.GetProductResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__get_product_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.product = try CFieldReader.message(c.pointee.product, "product")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__get_product_response__init(c)
        c.pointee.product = try arena.message(self.product)
    }
}

extension CatalogAPI.ListProductsRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__ListProductsRequest
    public static let messageName = "souk.catalog.v1.ListProductsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__list_products_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
        self.collectionID = try CFieldReader.text(c.pointee.collection_id, "collection_id")
        self.status = CatalogAPI.ProductStatus(rawValue: c.pointee.status)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__list_products_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
        c.pointee.collection_id = try arena.text(self.collectionID)
        c.pointee.status = self.status.rawValue
    }
}

extension CatalogAPI.ListProductsResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__ListProductsResponse
    public static let messageName = "souk.catalog.v1.ListProductsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__list_products_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.products = try CFieldReader.messages(c.pointee.n_products, c.pointee.products, "products")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__list_products_response__init(c)
        c.pointee.n_products = self.products.count
        c.pointee.products = try arena.messages(self.products)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension CatalogAPI.SearchProductsRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__SearchProductsRequest
    public static let messageName = "souk.catalog.v1.SearchProductsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__search_products_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.query = try CFieldReader.text(c.pointee.query, "query")
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__search_products_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.query = try arena.text(self.query)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension CatalogAPI.SearchProductsResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__SearchProductsResponse
    public static let messageName = "souk.catalog.v1.SearchProductsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__search_products_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.products = try CFieldReader.messages(c.pointee.n_products, c.pointee.products, "products")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__search_products_response__init(c)
        c.pointee.n_products = self.products.count
        c.pointee.products = try arena.messages(self.products)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension CatalogAPI.AdjustStockRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__AdjustStockRequest
    public static let messageName = "souk.catalog.v1.AdjustStockRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__adjust_stock_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.adjustmentID = try CFieldReader.text(c.pointee.adjustment_id, "adjustment_id")
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
        self.delta = c.pointee.delta
        self.note = try CFieldReader.text(c.pointee.note, "note")
        self.variantID = try CFieldReader.text(c.pointee.variant_id, "variant_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__adjust_stock_request__init(c)
        c.pointee.adjustment_id = try arena.text(self.adjustmentID)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.delta = self.delta
        c.pointee.note = try arena.text(self.note)
        c.pointee.variant_id = try arena.text(self.variantID)
    }
}

extension CatalogAPI.AdjustStockResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__AdjustStockResponse
    public static let messageName = "souk.catalog.v1.AdjustStockResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__adjust_stock_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.productID = try CFieldReader.text(c.pointee.product_id, "product_id")
        self.available = c.pointee.available
        self.variantID = try CFieldReader.text(c.pointee.variant_id, "variant_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__adjust_stock_response__init(c)
        c.pointee.product_id = try arena.text(self.productID)
        c.pointee.available = self.available
        c.pointee.variant_id = try arena.text(self.variantID)
    }
}

extension CatalogAPI.PutCollectionRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__PutCollectionRequest
    public static let messageName = "souk.catalog.v1.PutCollectionRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__put_collection_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.collection = try CFieldReader.message(c.pointee.collection, "collection")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__put_collection_request__init(c)
        c.pointee.collection = try arena.message(self.collection)
    }
}

extension CatalogAPI.PutCollectionResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__PutCollectionResponse
    public static let messageName = "souk.catalog.v1.PutCollectionResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__put_collection_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.collection = try CFieldReader.message(c.pointee.collection, "collection")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__put_collection_response__init(c)
        c.pointee.collection = try arena.message(self.collection)
    }
}

extension CatalogAPI.DeleteCollectionRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__DeleteCollectionRequest
    public static let messageName = "souk.catalog.v1.DeleteCollectionRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__delete_collection_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.collectionID = try CFieldReader.text(c.pointee.collection_id, "collection_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__delete_collection_request__init(c)
        c.pointee.collection_id = try arena.text(self.collectionID)
    }
}

extension CatalogAPI.DeleteCollectionResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__DeleteCollectionResponse
    public static let messageName = "souk.catalog.v1.DeleteCollectionResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__delete_collection_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__delete_collection_response__init(c)
    }
}

extension CatalogAPI.ListCollectionsRequest: PackedMessage {
    typealias C = Souk__Catalog__V1__ListCollectionsRequest
    public static let messageName = "souk.catalog.v1.ListCollectionsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__list_collections_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__list_collections_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension CatalogAPI.ListCollectionsResponse: PackedMessage {
    typealias C = Souk__Catalog__V1__ListCollectionsResponse
    public static let messageName = "souk.catalog.v1.ListCollectionsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__catalog__v1__list_collections_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.collections =
            try CFieldReader.messages(c.pointee.n_collections, c.pointee.collections, "collections")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__catalog__v1__list_collections_response__init(c)
        c.pointee.n_collections = self.collections.count
        c.pointee.collections = try arena.messages(self.collections)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}
