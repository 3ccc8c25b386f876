// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension CatalogAPI.Product: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "id", "id"),
        .init(3, "title", "title"),
        .init(4, "description", "description"),
        .init(5, "price", "price"),
        .init(6, "status", "status"),
        .init(7, "condition", "condition"),
        .init(8, "link", "link"),
        .init(9, "media", "media"),
        .init(10, "brand", "brand"),
        .init(11, "category", "category"),
        .init(12, "collectionIds", "collection_ids"),
        .init(13, "taxRateId", "tax_rate_id"),
        .init(14, "optionNames", "option_names"),
        .init(15, "variants", "variants"),
        .init(16, "available", "available"),
        .init(17, "updatedAt", "updated_at"),
        .init(18, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.id = try json.text()
            case 3: self.title = try json.text()
            case 4: self.description = try json.text()
            case 5: self.price = try json.message()
            case 6: self.status = try json.choice()
            case 7: self.condition = try json.choice()
            case 8: self.link = try json.text()
            case 9: self.media = try json.list { (json) throws(FieldError) in try json.message() }
            case 10: self.brand = try json.text()
            case 11: self.category = try json.text()
            case 12: self.collectionIDs = try json.list { (json) throws(FieldError) in try json.text() }
            case 13: self.taxRateID = try json.text()
            case 14: self.optionNames = try json.list { (json) throws(FieldError) in try json.text() }
            case 15: self.variants = try json.list { (json) throws(FieldError) in try json.message() }
            case 16: self.available = try json.number()
            case 17: self.updatedAt = try json.time()
            case 18: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("id", self.id)
            json.text("title", self.title)
            json.text("description", self.description)
            json.optional("price", self.price) { $0.value($1) }
            json.choice("status", self.status)
            json.choice("condition", self.condition)
            json.text("link", self.link)
            json.list("media", self.media) { $0.value($1) }
            json.text("brand", self.brand)
            json.text("category", self.category)
            json.list("collectionIds", self.collectionIDs) { $0.value($1) }
            json.text("taxRateId", self.taxRateID)
            json.list("optionNames", self.optionNames) { $0.value($1) }
            json.list("variants", self.variants) { $0.value($1) }
            json.number("available", self.available)
            json.optional("updatedAt", self.updatedAt) { $0.value($1) }
            json.number("sequence", self.sequence)
        }
    }
}

extension CatalogAPI.Media: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "kind", "kind"),
        .init(2, "url", "url"),
        .init(3, "altText", "alt_text"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.kind = try json.choice()
            case 2: self.url = try json.text()
            case 3: self.altText = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.choice("kind", self.kind)
            json.text("url", self.url)
            json.text("altText", self.altText)
        }
    }
}

extension CatalogAPI.Variant: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "options", "options"),
        .init(3, "price", "price"),
        .init(4, "sku", "sku"),
        .init(5, "status", "status"),
        .init(6, "initialStock", "initial_stock"),
        .init(7, "available", "available"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.options = try json.list { (json) throws(FieldError) in try json.text() }
            case 3: self.price = try json.message()
            case 4: self.sku = try json.text()
            case 5: self.status = try json.choice()
            case 6: self.initialStock = try json.number()
            case 7: self.available = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.list("options", self.options) { $0.value($1) }
            json.optional("price", self.price) { $0.value($1) }
            json.text("sku", self.sku)
            json.choice("status", self.status)
            json.number("initialStock", self.initialStock)
            json.number("available", self.available)
        }
    }
}

extension CatalogAPI.Collection: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "id", "id"),
        .init(3, "title", "title"),
        .init(4, "description", "description"),
        .init(5, "updatedAt", "updated_at"),
        .init(6, "sequence", "sequence"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.id = try json.text()
            case 3: self.title = try json.text()
            case 4: self.description = try json.text()
            case 5: self.updatedAt = try json.time()
            case 6: self.sequence = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("id", self.id)
            json.text("title", self.title)
            json.text("description", self.description)
            json.optional("updatedAt", self.updatedAt) { $0.value($1) }
            json.number("sequence", self.sequence)
        }
    }
}

extension CatalogAPI.PutProductRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "product", "product"),
        .init(2, "initialStock", "initial_stock"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.product = try json.message()
            case 2: self.initialStock = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("product", self.product) { $0.value($1) }
            json.number("initialStock", self.initialStock)
        }
    }
}

extension CatalogAPI.PutProductResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "product", "product"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.product = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("product", self.product) { $0.value($1) }
        }
    }
}

extension CatalogAPI.ImportProductsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "line", "line"),
        .init(2, "product", "product"),
        .init(3, "initialStock", "initial_stock"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.line = try json.number()
            case 2: self.product = try json.message()
            case 3: self.initialStock = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("line", self.line)
            json.optional("product", self.product) { $0.value($1) }
            json.number("initialStock", self.initialStock)
        }
    }
}

extension CatalogAPI.ImportProductsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "created", "created"),
        .init(2, "updated", "updated"),
        .init(3, "unchanged", "unchanged"),
        .init(4, "refused", "refused"),
        .init(5, "refusedCount", "refused_count"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.created = try json.number()
            case 2: self.updated = try json.number()
            case 3: self.unchanged = try json.number()
            case 4: self.refused = try json.list { (json) throws(FieldError) in try json.message() }
            case 5: self.refusedCount = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("created", self.created)
            json.number("updated", self.updated)
            json.number("unchanged", self.unchanged)
            json.list("refused", self.refused) { $0.value($1) }
            json.number("refusedCount", self.refusedCount)
        }
    }
}

extension CatalogAPI.RefusedRow: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "line", "line"),
        .init(2, "productId", "product_id"),
        .init(3, "refusal", "refusal"),
        .init(4, "message", "message"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.line = try json.number()
            case 2: self.productID = try json.text()
            case 3: self.refusal = try json.message()
            case 4: self.message = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("line", self.line)
            json.text("productId", self.productID)
            json.optional("refusal", self.refusal) { $0.value($1) }
            json.text("message", self.message)
        }
    }
}

extension CatalogAPI.SetProductStatusRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "status", "status"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.status = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.choice("status", self.status)
        }
    }
}

extension CatalogAPI.SetProductStatusResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "product", "product"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.product = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("product", self.product) { $0.value($1) }
        }
    }
}

extension CatalogAPI.GetProductRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "productId", "product_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.productID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("productId", self.productID)
        }
    }
}

extension CatalogAPI.GetProductResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "product", "product"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.product = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("product", self.product) { $0.value($1) }
        }
    }
}

extension CatalogAPI.ListProductsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "pageSize", "page_size"),
        .init(3, "pageToken", "page_token"),
        .init(4, "collectionId", "collection_id"),
        .init(5, "status", "status"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.pageSize = try json.number()
            case 3: self.pageToken = try json.text()
            case 4: self.collectionID = try json.text()
            case 5: self.status = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
            json.text("collectionId", self.collectionID)
            json.choice("status", self.status)
        }
    }
}

extension CatalogAPI.ListProductsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "products", "products"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.products = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("products", self.products) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension CatalogAPI.SearchProductsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "query", "query"),
        .init(3, "pageSize", "page_size"),
        .init(4, "pageToken", "page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.query = try json.text()
            case 3: self.pageSize = try json.number()
            case 4: self.pageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("query", self.query)
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
        }
    }
}

extension CatalogAPI.SearchProductsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "products", "products"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.products = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("products", self.products) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension CatalogAPI.AdjustStockRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "adjustmentId", "adjustment_id"),
        .init(2, "productId", "product_id"),
        .init(3, "delta", "delta"),
        .init(4, "note", "note"),
        .init(5, "variantId", "variant_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.adjustmentID = try json.text()
            case 2: self.productID = try json.text()
            case 3: self.delta = try json.number()
            case 4: self.note = try json.text()
            case 5: self.variantID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("adjustmentId", self.adjustmentID)
            json.text("productId", self.productID)
            json.number("delta", self.delta)
            json.text("note", self.note)
            json.text("variantId", self.variantID)
        }
    }
}

extension CatalogAPI.AdjustStockResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "available", "available"),
        .init(3, "variantId", "variant_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.available = try json.number()
            case 3: self.variantID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.number("available", self.available)
            json.text("variantId", self.variantID)
        }
    }
}

extension CatalogAPI.PutCollectionRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "collection", "collection"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.collection = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("collection", self.collection) { $0.value($1) }
        }
    }
}

extension CatalogAPI.PutCollectionResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "collection", "collection"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.collection = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("collection", self.collection) { $0.value($1) }
        }
    }
}

extension CatalogAPI.DeleteCollectionRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "collectionId", "collection_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.collectionID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("collectionId", self.collectionID)
        }
    }
}

extension CatalogAPI.DeleteCollectionResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while try json.field(of: &object, Self.jsonFields) != nil {}
    }

    func write(to json: inout JSONWriter) {
        json.object { _ in }
    }
}

extension CatalogAPI.ListCollectionsRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "pageSize", "page_size"),
        .init(3, "pageToken", "page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.pageSize = try json.number()
            case 3: self.pageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
        }
    }
}

extension CatalogAPI.ListCollectionsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "collections", "collections"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.collections = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("collections", self.collections) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}
