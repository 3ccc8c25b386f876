import SwiftProtobufPluginLibrary

// How things of the .proto are called in Swift and in C.

/// Words that Swift code of ours writes in capitals.
private let capitals = ["id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs"]

/// `order_id` -> `orderID`, `id` -> `id`.
func lowerCamel(_ snake: String) -> String {
    let words = snake.lowercased().split(separator: "_").map(String.init)
    let rest = words.dropFirst().map { capitals[$0] ?? $0.capitalizedFirst }
    return (words.first ?? "") + rest.joined()
}

/// `order_status` -> `OrderStatus`.
func upperCamel(_ snake: String) -> String {
    snake.split(separator: "_").map { capitals[String($0)] ?? String($0).capitalizedFirst }.joined()
}

/// `PlaceOrder` -> `placeOrder`.
func lowerFirst(_ camel: String) -> String { camel.prefix(1).lowercased() + camel.dropFirst() }

private let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import",
    "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
]

/// The name as it stands in code: keywords in backticks.
func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension FieldDescriptor {
    /// The property or case.
    var swiftName: String { quoted(lowerCamel(name)) }
    var jsonKey: String { jsonName ?? NamingUtils.toJsonFieldName(name) }
    /// The member of the C struct.
    var cName: String { cFieldName(name) }
}

extension EnumValueDescriptor {
    /// `ORDER_STATE_AWAITING_PAYMENT` of `OrderState` -> `awaitingPayment`.
    var swiftName: String {
        let prefix = snakeCase(enumType.name).uppercased() + "_"
        return quoted(lowerCamel(name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name))
    }
}

extension OneofDescriptor {
    var swiftName: String { quoted(lowerCamel(name)) }
    var swiftType: String { "OneOf_\(upperCamel(name))" }
    /// The member of the C struct that says which field is set.
    var cCase: String { "\(name)_case" }
    var cCaseType: String { "\(cTypeName(containingType.fullName))__\(cCamel(name))Case" }
}

extension Descriptor {
    /// `OrdersAPI.Order`, for use anywhere.
    var swiftName: String { qualified(fullName, in: file) }
    var cType: String { cTypeName(fullName) }
    /// What protoc-c's functions for it begin with.
    var cFunctions: String {
        fullName.split(separator: ".").map { cLower(String($0)) }.joined(separator: "__")
    }
}

extension EnumDescriptor {
    var swiftName: String { qualified(fullName, in: file) }
}

extension FileDescriptor {
    /// `souk.orders.v1` -> `OrdersAPI`.
    var namespace: String {
        upperCamel(String(package.split(separator: ".").dropFirst().first ?? "")) + "API"
    }
}

private func qualified(_ fullName: String, in file: FileDescriptor) -> String {
    file.namespace + fullName.dropFirst(file.package.count)
}

// MARK: - As protoc-c spells them

/// Names that C++, protobuf-c or Swift would not take as a struct's member are given another in C alone.
func cFieldName(_ name: String) -> String { cReserved.contains(name) ? name + "_field" : name }

private let cReserved: Set<String> = [
    "and", "and_eq", "asm", "auto", "base", "bitand", "bitor", "bool", "break", "case", "catch", "char",
    "class",
    "compl", "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else",
    "enum",
    "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "init", "inline", "int", "long",
    "mutable", "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected",
    "public",
    "register", "reinterpret_cast", "return", "self", "short", "signed", "sizeof", "static", "static_cast",
    "struct",
    "switch", "template", "this", "throw", "true", "try", "typedef", "typeid", "typename", "union",
    "unsigned",
    "using", "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
]

private func cTypeName(_ fullName: String) -> String {
    fullName.split(separator: ".").map { cCamel(String($0)) }.joined(separator: "__")
}

/// `_note` and `note` -> `Note`.
private func cCamel(_ name: String) -> String {
    name.split(separator: "_").map { String($0).capitalizedFirst }.joined()
}

/// `PlaceOrder` -> `place_order`.
private func cLower(_ name: String) -> String {
    var result = ""
    var wasUpper = true
    for letter in name {
        if letter.isUppercase && !wasUpper { result += "_" }
        result += letter.lowercased()
        wasUpper = letter.isUppercase
    }
    return result
}

/// `OrderState` -> `order_state`.
func snakeCase(_ camel: String) -> String { cLower(camel) }
