import SwiftProtobufPluginLibrary

// `Orders/OrdersAPI.swift`: the types a person reads.

func messagePage(_ package: Contract.Package, _ place: Place) -> Page {
    let tellsTime = package.messages.flatMap(\.fields).contains(where: \.isTime)
    var page = Page(
        "\(package.title)/\(package.namespace).swift",
        imports: place.imports + (tellsTime ? ["public import Values"] : []), place)
    page.line()
    page.document(package.comment)
    page.line("public enum \(package.namespace) {}")
    for type in package.files.flatMap(\.enums) {
        page.line()
        page.block("extension \(package.namespace)") { $0.declare(type) }
    }
    for message in package.files.flatMap(\.messages) {
        page.line()
        page.block("extension \(package.namespace)") { $0.declare(message) }
    }
    return page
}

extension Page {
    fileprivate mutating func declare(_ message: Descriptor) {
        document(Comment(of: message))
        block("public struct \(message.name): ContractMessage") { page in
            for member in message.members { page.declare(member, in: message) }
            page.line()
            page.initializer(of: message)
            for oneof in message.realOneofs { page.declare(oneof) }
            for type in message.enums {
                page.line()
                page.declare(type)
            }
            for inner in message.messages where !inner.options.mapEntry {
                page.line()
                page.declare(inner)
            }
        }
    }

    private mutating func declare(_ member: Member, in message: Descriptor) {
        document(member.comment)
        line("public var \(member.name): \(member.type(in: message))")
    }

    private mutating func initializer(of message: Descriptor) {
        let members = message.members
        if members.isEmpty { return line("public init() {}") }
        list(
            "public init(",
            members.map { "\($0.name): \($0.type(in: message)) = \($0.defaultValue)" },
            ") {")
        inward { page in
            for member in members { page.line("self.\(member.name) = \(member.name)") }
        }
        line("}")
    }

    private mutating func declare(_ oneof: OneofDescriptor) {
        line()
        document(Comment(of: oneof))
        block("public enum \(oneof.swiftType): Hashable, Sendable") { page in
            for field in oneof.fields {
                page.document(Comment(of: field))
                page.line("case \(field.swiftName)(\(field.elementType(in: oneof.containingType)))")
            }
        }
    }

    fileprivate mutating func declare(_ type: EnumDescriptor) {
        document(Comment(of: type))
        block("public enum \(type.name): ContractEnum") { page in
            for value in type.values {
                page.document(Comment(of: value))
                page.line("case \(value.swiftName)")
            }
            page.line("/// A value that this program is too old to know.")
            page.line("case unrecognized(Int32)")
            page.line()
            page.line("public static let names: [(name: String, value: \(type.name))] = [")
            page.inward { page in
                for value in type.values { page.line("(\"\(value.name)\", .\(value.swiftName)),") }
            }
            page.line("]")
            page.line()
            page.rawValue(of: type)
        }
    }

    private mutating func rawValue(of type: EnumDescriptor) {
        block("public init(rawValue: Int32)") { page in
            page.line("switch rawValue {")
            for value in type.values { page.line("case \(value.number): self = .\(value.swiftName)") }
            page.line("default: self = .unrecognized(rawValue)")
            page.line("}")
        }
        line()
        block("public var rawValue: Int32") { page in
            page.line("switch self {")
            for value in type.values { page.line("case .\(value.swiftName): \(value.number)") }
            page.line("case .unrecognized(let rawValue): rawValue")
            page.line("}")
        }
    }
}

// MARK: - Properties

/// What is one property in Swift: a field, or all fields of a oneof.
enum Member {
    case field(FieldDescriptor)
    case oneof(OneofDescriptor)

    var name: String {
        switch self {
        case .field(let field): field.swiftName
        case .oneof(let oneof): oneof.swiftName
        }
    }

    var comment: Comment {
        switch self {
        case .field(let field): Comment(of: field)
        case .oneof(let oneof): Comment(of: oneof)
        }
    }

    func type(in message: Descriptor) -> String {
        switch self {
        case .field(let field): field.propertyType(in: message)
        case .oneof(let oneof): "\(oneof.swiftType)?"
        }
    }

    var defaultValue: String {
        switch self {
        case .field(let field): field.defaultLiteral
        case .oneof: "nil"
        }
    }
}

extension Descriptor {
    /// In the order of the .proto; a oneof stands where its first field does.
    var members: [Member] {
        fields.compactMap { field in
            guard let oneof = field.realContainingOneof else { return .field(field) }
            return oneof.fields.first?.number == field.number ? .oneof(oneof) : nil
        }
    }
}

extension FieldDescriptor {
    func propertyType(in message: Descriptor) -> String {
        if let (key, value) = isMap ? messageType.mapKeyAndValue : nil {
            return "[\(key.elementType(in: message)): \(value.elementType(in: message))]"
        }
        let element = elementType(in: message)
        return isRepeated ? "[\(element)]" : isOptionalProperty ? "\(element)?" : element
    }

    /// The type of one value, by its short name within its own package.
    func elementType(in message: Descriptor) -> String {
        switch kind {
        case .text: "String"
        case .bytes: "[UInt8]"
        case .flag: "Bool"
        case .time: "Timestamp"
        case .number(let type): type
        case .choice(let type): short(type.swiftName, type.file, message)
        case .message(let type): short(type.swiftName, type.file, message)
        }
    }

    private func short(_ name: String, _ file: FileDescriptor, _ message: Descriptor) -> String {
        file.package == message.file.package ? String(name.dropFirst(file.namespace.count + 1)) : name
    }

    var defaultLiteral: String {
        if isMap { return "[:]" }
        if isRepeated { return "[]" }
        if isOptionalProperty { return "nil" }
        return switch kind {
        case .text: "\"\""
        case .bytes: "[]"
        case .flag: "false"
        case .number: "0"
        case .choice: ".unspecified"
        case .time, .message: "nil"
        }
    }
}
