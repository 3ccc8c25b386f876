import SwiftProtobufPluginLibrary

// `Orders/OrdersAPI+JSON.swift`: between our structs and JSON.

func jsonPage(_ package: Contract.Package, _ place: Place) -> Page {
    var page = Page(
        "\(package.title)/\(package.namespace)+JSON.swift",
        imports: place.imports + ["public import NIOCore"], place)
    for message in package.messages {
        page.line()
        page.block("extension \(message.swiftName): JSONMessage") { page in
            page.line("public init(json: ByteBuffer) throws { self = try parsed(json) }")
            page.line("public func json() -> ByteBuffer { written(self) }")
            page.line()
            page.fieldTable(of: message)
            page.line()
            page.readFunction(of: message)
            page.line()
            page.writeFunction(of: message)
        }
    }
    return page
}

extension Page {
    fileprivate mutating func fieldTable(of message: Descriptor) {
        if message.fields.isEmpty { return line("static let jsonFields = JSONFields([])") }
        line("static let jsonFields = JSONFields([")
        inward { page in
            for field in message.fields {
                let oneof = field.realContainingOneof.map { ", oneof: \($0.index + 1)" } ?? ""
                page.line(".init(\(field.number), \"\(field.jsonKey)\", \"\(field.name)\"\(oneof)),")
            }
        }
        line("])")
    }

    fileprivate mutating func readFunction(of message: Descriptor) {
        block("init(reading json: inout JSONReader) throws(FieldError)") { page in
            page.line("self.init()")
            page.line("var object = try json.object()")
            let next = "try json.field(of: &object, Self.jsonFields)"
            if message.fields.isEmpty { return page.line("while \(next) != nil {}") }
            page.block("while let field = \(next)") { page in
                page.line("switch field {")
                for field in message.fields { page.line("case \(field.number): \(field.readStatement)") }
                page.line("default: break")
                page.line("}")
            }
        }
    }

    fileprivate mutating func writeFunction(of message: Descriptor) {
        block("func write(to json: inout JSONWriter)") { page in
            if message.fields.isEmpty { return page.line("json.object { _ in }") }
            page.block("json.object") { page in
                page.line("json in")
                for field in message.fields.sorted(by: { $0.number < $1.number }) { page.write(field) }
            }
        }
    }

    private mutating func write(_ field: FieldDescriptor) {
        let source = "self.\(field.swiftName)"
        let name = "\"\(field.jsonKey)\""
        if let oneof = field.realContainingOneof {
            return block("if case .\(field.swiftName)(let value) = self.\(oneof.swiftName)") { page in
                page.line("json.optional(\(name), value) { $0.value($1) }")
            }
        }
        if field.isMap { return line("json.map(\(name), \(source)) { $0.value($1) }") }
        if field.isRepeated { return line("json.list(\(name), \(source)) { $0.value($1) }") }
        if field.isOptionalProperty { return line("json.optional(\(name), \(source)) { $0.value($1) }") }
        line("json.\(field.jsonFunction)(\(name), \(source))")
    }
}

extension FieldDescriptor {
    fileprivate var readStatement: String {
        if let (_, value) = isMap ? messageType.mapKeyAndValue : nil {
            let read = "try json.\(value.jsonFunction)()"
            return "self.\(swiftName) = try json.map { (json) throws(FieldError) in \(read) }"
        }
        let read = "try json.\(jsonFunction)()"
        if let oneof = realContainingOneof { return "self.\(oneof.swiftName) = .\(swiftName)(\(read))" }
        if isRepeated { return "self.\(swiftName) = try json.list { (json) throws(FieldError) in \(read) }" }
        return "self.\(swiftName) = \(read)"
    }

    /// What JSONReader and JSONWriter call this kind of value.
    fileprivate var jsonFunction: String {
        switch kind {
        case .text: "text"
        case .bytes: "bytes"
        case .flag: "flag"
        case .time: "time"
        case .number: "number"
        case .choice: "choice"
        case .message: "message"
        }
    }
}
