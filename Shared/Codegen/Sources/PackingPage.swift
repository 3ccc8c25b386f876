import SwiftProtobufPluginLibrary

// `Orders/OrdersAPI+Packing.swift`: between our structs and protobuf-c's.

func packingPage(_ package: Contract.Package, _ place: Place) -> Page {
    var page = Page(
        "\(package.title)/\(package.namespace)+Packing.swift",
        imports: place.cImports + place.imports + ["public import NIOCore"], place)
    for message in package.messages {
        page.line()
        page.block("extension \(message.swiftName): PackedMessage") { page in
            page.line("typealias C = \(message.cType)")
            page.line("public static let messageName = \"\(message.fullName)\"")
            page.line()
            page.line("public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }")
            page.line("public func encode() throws -> ByteBuffer { try packed(self) }")
            page.line()
            page.unpackFunction(of: message)
            page.line()
            page.readInitializer(of: message)
            page.line()
            page.fillFunction(of: message)
        }
    }
    return page
}

extension Page {
    fileprivate mutating func unpackFunction(of message: Descriptor) {
        line("static func unpack(")
        inward { page in
            page.line(
                "_ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>")
        }
        line(") -> UnsafeMutablePointer<C>? {")
        inward { page in
            // protoc-c gives nested messages an init function alone; it tells their descriptor.
            if message.containingType != nil {
                page.line("var c = C()")
                page.line("\(message.cFunctions)__init(&c)")
                page.line("return unpacked(bytes, c.base.descriptor, allocator)")
            } else {
                page.line("\(message.cFunctions)__unpack(allocator, bytes.count, bytes.cBytes)")
            }
        }
        line("}")
    }

    // MARK: - From C

    fileprivate mutating func readInitializer(of message: Descriptor) {
        block("init(_ c: UnsafePointer<C>) throws(FieldError)") { page in
            for member in message.members {
                switch member {
                case .field(let field): page.read(field)
                case .oneof(let oneof): page.read(oneof)
                }
            }
        }
    }

    private mutating func read(_ field: FieldDescriptor) {
        let target = "self.\(field.swiftName)"
        if let (key, value) = field.isMap ? field.messageType.mapKeyAndValue : nil {
            return readMap(field, key, value)
        }
        if field.isRepeated {
            let (call, canFail) = field.readMany
            return line("\(target) = \(canFail ? "try " : "")\(call)")
        }
        let (call, canFail) = field.readOne(from: "c.pointee")
        let value = "\(canFail ? "try " : "")\(call)"
        if field.isMarkedOptional, let oneof = field.containingOneof {
            return line("\(target) = c.pointee.\(oneof.cCase).rawValue == \(field.number) ? \(value) : nil")
        }
        line("\(target) = \(value)")
    }

    private mutating func readMap(_ field: FieldDescriptor, _ key: FieldDescriptor, _ value: FieldDescriptor)
    {
        let name = field.cName
        let call = "try CFieldReader.map(c.pointee.n_\(name), c.pointee.\(name), \"\(field.name)\")"
        block("self.\(field.swiftName) = \(call)") { page in
            page.line("(pair) throws(FieldError) in")
            let (keyCall, keyFails) = key.readOne(from: "pair.pointee")
            let (valueCall, valueFails) = value.readOne(from: "pair.pointee")
            let fallback =
                value.isTime ? " ?? CFieldReader.epoch" : value.isMessage ? " ?? \(value.swiftElement)()" : ""
            page.line(
                "(\(keyFails ? "try " : "")\(keyCall), \(valueFails ? "try " : "")\(valueCall)\(fallback))")
        }
    }

    private mutating func read(_ oneof: OneofDescriptor) {
        line("switch c.pointee.\(oneof.cCase).rawValue {")
        for field in oneof.fields {
            let (call, canFail) = field.readOne(from: "c.pointee")
            let value = "\(canFail ? "try " : "")\(call)"
            let choice = ".\(field.swiftName)"
            line("case \(field.number):")
            inward { page in
                page.line(
                    "self.\(oneof.swiftName) = "
                        + (field.isMessage ? "\(value).map { \(choice)($0) }" : "\(choice)(\(value))"))
            }
        }
        line("default: self.\(oneof.swiftName) = nil")
        line("}")
    }

    // MARK: - To C

    fileprivate mutating func fillFunction(of message: Descriptor) {
        block("func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError)") { page in
            page.line("\(message.cFunctions)__init(c)")
            for member in message.members {
                switch member {
                case .field(let field): page.fill(field)
                case .oneof(let oneof): page.fill(oneof)
                }
            }
        }
    }

    private mutating func fill(_ field: FieldDescriptor) {
        let source = "self.\(field.swiftName)"
        let target = "c.pointee.\(field.cName)"
        if let (key, value) = field.isMap ? field.messageType.mapKeyAndValue : nil {
            return fillMap(field, key, value)
        }
        if field.isRepeated {
            line("c.pointee.n_\(field.cName) = \(source).count")
            return line("\(target) = try \(field.writeMany(source))")
        }
        if field.isMarkedOptional, let oneof = field.containingOneof {
            return block("if let value = \(source)") { page in
                page.line("c.pointee.\(oneof.cCase) = \(oneof.cCaseType)(rawValue: \(field.number))")
                page.line("\(target) = \(field.writeOne("value"))")
            }
        }
        line("\(target) = \(field.writeOne(source))")
    }

    private mutating func fillMap(_ field: FieldDescriptor, _ key: FieldDescriptor, _ value: FieldDescriptor)
    {
        let source = "self.\(field.swiftName)"
        let pair = field.messageType.cType
        line("c.pointee.n_\(field.cName) = \(source).count")
        block("c.pointee.\(field.cName) = try arena.map(\(source))") { page in
            page.line("(pair: UnsafeMutablePointer<\(pair)>, key, value)")
            page.line("throws(FieldError) in")
            page.line("\(field.messageType.cFunctions)__init(pair)")
            page.line("pair.pointee._key_case = \(pair)__KeyCase(rawValue: 1)")
            page.line("pair.pointee.key = \(key.writeOne("key"))")
            page.line("pair.pointee._value_case = \(pair)__ValueCase(rawValue: 2)")
            page.line("pair.pointee.value = \(value.writeOne("value"))")
        }
    }

    private mutating func fill(_ oneof: OneofDescriptor) {
        line("switch self.\(oneof.swiftName) {")
        for field in oneof.fields {
            line("case .\(field.swiftName)(let value):")
            inward { page in
                page.line("c.pointee.\(oneof.cCase) = \(oneof.cCaseType)(rawValue: \(field.number))")
                page.line("c.pointee.\(field.cName) = \(field.writeOne("value"))")
            }
        }
        line("case nil: break")
        line("}")
    }
}

// MARK: - One value, many values

extension FieldDescriptor {
    /// The full name of the type of one value.
    var swiftElement: String {
        switch kind {
        case .choice(let type): type.swiftName
        case .message(let type): type.swiftName
        default: elementType(in: containingType)
        }
    }

    /// What reads one value out of a member of a C struct, and whether that can fail.
    fileprivate func readOne(from c: String) -> (call: String, canFail: Bool) {
        let member = "\(c).\(cName)"
        return switch kind {
        case .text: ("CFieldReader.text(\(member), \"\(name)\")", true)
        case .bytes: ("CFieldReader.bytes(\(member))", false)
        case .flag: ("\(member) != 0", false)
        case .time: ("CFieldReader.time(\(member), \"\(name)\")", true)
        case .number: (member, false)
        case .choice(let type): ("\(type.swiftName)(rawValue: \(member))", false)
        case .message: ("CFieldReader.message(\(member), \"\(name)\")", true)
        }
    }

    fileprivate var readMany: (call: String, canFail: Bool) {
        let pair = "c.pointee.n_\(cName), c.pointee.\(cName)"
        return switch kind {
        case .text: ("CFieldReader.texts(\(pair), \"\(name)\")", true)
        case .bytes: ("CFieldReader.bytesList(\(pair))", false)
        case .flag: ("CFieldReader.flags(\(pair))", false)
        case .time: ("CFieldReader.times(\(pair), \"\(name)\")", true)
        case .number: ("CFieldReader.numbers(\(pair))", false)
        case .choice: ("CFieldReader.choices(\(pair))", false)
        case .message: ("CFieldReader.messages(\(pair), \"\(name)\")", true)
        }
    }

    fileprivate func writeOne(_ value: String) -> String {
        switch kind {
        case .text: "try arena.text(\(value))"
        case .bytes: "try arena.bytes(\(value))"
        case .flag: "\(value) ? 1 : 0"
        case .time: "try arena.time(\(value))"
        case .number: value
        case .choice: "\(value).rawValue"
        case .message: "try arena.message(\(value))"
        }
    }

    fileprivate func writeMany(_ values: String) -> String {
        switch kind {
        case .text: "arena.texts(\(values))"
        case .bytes: "arena.bytesList(\(values))"
        case .flag: "arena.flags(\(values))"
        case .time: "arena.times(\(values))"
        case .number: "arena.numbers(\(values))"
        case .choice: "arena.choices(\(values))"
        case .message: "arena.messages(\(values))"
        }
    }
}
