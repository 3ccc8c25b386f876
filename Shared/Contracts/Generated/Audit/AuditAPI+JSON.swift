// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension AuditAPI.ListRelationsRequest: JSONMessage {
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

extension AuditAPI.ListRelationsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "relations", "relations"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.relations = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("relations", self.relations) { $0.value($1) }
        }
    }
}

extension AuditAPI.Relation: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "name", "name"),
        .init(2, "columns", "columns"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.name = try json.text()
            case 2: self.columns = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("name", self.name)
            json.list("columns", self.columns) { $0.value($1) }
        }
    }
}

extension AuditAPI.Column: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "name", "name"),
        .init(2, "type", "type"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.name = try json.text()
            case 2: self.type = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("name", self.name)
            json.choice("type", self.type)
        }
    }
}

extension AuditAPI.ReadRelationRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "snapshotId", "snapshot_id"),
        .init(2, "relation", "relation"),
        .init(3, "firstRow", "first_row"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.snapshotID = try json.text()
            case 2: self.relation = try json.text()
            case 3: self.firstRow = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("snapshotId", self.snapshotID)
            json.text("relation", self.relation)
            json.number("firstRow", self.firstRow)
        }
    }
}

extension AuditAPI.ReadRelationResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "firstRow", "first_row"),
        .init(2, "rowCount", "row_count"),
        .init(3, "columns", "columns"),
        .init(4, "complete", "complete"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.firstRow = try json.number()
            case 2: self.rowCount = try json.number()
            case 3: self.columns = try json.list { (json) throws(FieldError) in try json.message() }
            case 4: self.complete = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("firstRow", self.firstRow)
            json.number("rowCount", self.rowCount)
            json.list("columns", self.columns) { $0.value($1) }
            json.flag("complete", self.complete)
        }
    }
}

extension AuditAPI.ColumnValues: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "integers", "integers"),
        .init(2, "data", "data"),
        .init(3, "lengths", "lengths"),
        .init(4, "nulls", "nulls"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.integers = try json.list { (json) throws(FieldError) in try json.number() }
            case 2: self.data = try json.bytes()
            case 3: self.lengths = try json.list { (json) throws(FieldError) in try json.number() }
            case 4: self.nulls = try json.list { (json) throws(FieldError) in try json.number() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("integers", self.integers) { $0.value($1) }
            json.bytes("data", self.data)
            json.list("lengths", self.lengths) { $0.value($1) }
            json.list("nulls", self.nulls) { $0.value($1) }
        }
    }
}
