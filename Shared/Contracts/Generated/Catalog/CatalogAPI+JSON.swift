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
        .init(6, "condition", "condition"),
        .init(7, "link", "link"),
        .init(8, "imageLink", "image_link"),
        .init(9, "brand", "brand"),
        .init(10, "available", "available"),
        .init(11, "updatedAt", "updated_at"),
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
            case 6: self.condition = try json.text()
            case 7: self.link = try json.text()
            case 8: self.imageLink = try json.text()
            case 9: self.brand = try json.text()
            case 10: self.available = try json.number()
            case 11: self.updatedAt = try json.time()
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
            json.text("condition", self.condition)
            json.text("link", self.link)
            json.text("imageLink", self.imageLink)
            json.text("brand", self.brand)
            json.number("available", self.available)
            json.optional("updatedAt", self.updatedAt) { $0.value($1) }
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
        }
    }
}

extension CatalogAPI.AdjustStockResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "productId", "product_id"),
        .init(2, "available", "available"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.productID = try json.text()
            case 2: self.available = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("productId", self.productID)
            json.number("available", self.available)
        }
    }
}
