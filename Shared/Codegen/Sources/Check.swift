import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Why the generator does not accept the protos.
struct InvalidContract: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Refuses what the rest of the generator, or protobuf-c, could not do right; names every fault at once.
func check(_ contract: Contract) throws {
    var faults: [String] = []
    for package in contract.packages {
        faults += package.files.flatMap(faultsOfFile)
        faults += package.messages.flatMap(faultsOfMessage)
        faults += package.enums.flatMap(faultsOfEnum)
        faults += package.services.flatMap(\.methods).flatMap(faultsOfMethod)
    }
    let namespaces = contract.packages.map(\.namespace)
    if Set(namespaces).count < namespaces.count { faults.append("two packages would share one Swift name") }
    let services = contract.services.map(\.name)
    if Set(services).count < services.count { faults.append("two services would share one Swift name") }
    guard faults.isEmpty else { throw InvalidContract("\n" + faults.joined(separator: "\n")) }
}

private func faultsOfFile(_ file: FileDescriptor) -> [String] {
    var faults: [String] = []
    if file.edition != .proto3 { faults.append("\(file.name): only proto3 is understood") }
    if !file.extensions.isEmpty
        || file.messages.flatMap(\.andNested).contains(where: { !$0.extensions.isEmpty })
    {
        faults.append("\(file.name): extensions live in souk/options alone")
    }
    if file.package.split(separator: ".").count < 3 {
        faults.append("\(file.name): the package is souk.<name>.v<n>, not \(file.package)")
    }
    return faults
}

private func faultsOfMethod(_ method: MethodDescriptor) -> [String] {
    var faults: [String] = []
    do {
        let access = try Access(of: method)
        if access?.isEmpty ?? true {
            faults.append("\(method.fullName): says nobody may call it; add option (souk.access)")
        }
    } catch {
        faults.append("\(method.fullName): \(error)")
    }
    if Comment(of: method).isEmpty { faults.append("\(method.fullName): has no prose") }
    for type in [method.inputType, method.outputType].compactMap({ $0 }) where !type.file.isOurs {
        faults.append("\(method.fullName): \(type.fullName) is not a message of ours")
    }
    return faults
}

private let takenMessageNames: Set<String> = [
    "Any", "Array", "Bool", "Call", "Dictionary", "Hasher", "Int32", "Int64", "Never", "Optional", "Protocol",
    "Self",
    "Set", "String", "Timestamp", "Type", "UInt32", "UInt64", "UInt8", "Void",
]

private let takenFieldNames: Set<String> = ["encode", "hash", "hash_value", "json", "message_name", "self"]

private func faultsOfMessage(_ message: Descriptor) -> [String] {
    var faults: [String] = []
    if takenMessageNames.contains(message.name) {
        faults.append("\(message.fullName): the name is taken in Swift")
    }
    if reaches(message, from: message) {
        faults.append("\(message.fullName): contains itself, and protobuf-c would follow it without end")
    }
    if message.fields.count > 64 { faults.append("\(message.fullName): has more than 64 fields") }
    let mapValues = message.fields.compactMap { $0.isMap ? $0.messageType.mapKeyAndValue?.value : nil }
    return faults + (message.fields + mapValues).flatMap(faultsOfField)
}

private func faultsOfField(_ field: FieldDescriptor) -> [String] {
    var faults: [String] = []
    let lowerSnake = field.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }
    if !lowerSnake { faults.append("\(field.fullName): is not in lower_snake_case") }
    if takenFieldNames.contains(field.name) { faults.append("\(field.fullName): the name is taken in Swift") }
    switch field.type {
    case .group: faults.append("\(field.fullName): groups are not understood")
    case .float, .double:
        faults.append("\(field.fullName): no floating point; say minor units or millionths as int64")
    case .message where field.isMarkedOptional:
        faults.append("\(field.fullName): a message is optional as it is")
    case .message
    where !field.isMap && !field.messageType.file.isOurs && field.messageType.fullName != timeType:
        faults.append("\(field.fullName): \(field.messageType.fullName) is not a message of ours")
    default: break
    }
    return faults
}

private func faultsOfEnum(_ type: EnumDescriptor) -> [String] {
    var faults: [String] = []
    let prefix = snakeCase(type.name).uppercased() + "_"
    if takenMessageNames.contains(type.name) { faults.append("\(type.fullName): the name is taken in Swift") }
    if type.options.allowAlias { faults.append("\(type.fullName): aliases are not understood") }
    if type.values.first?.name != prefix + "UNSPECIFIED" {
        faults.append("\(type.fullName): the first value is \(prefix)UNSPECIFIED")
    }
    for value in type.values where !value.name.hasPrefix(prefix) {
        faults.append("\(type.fullName): \(value.name) does not begin with \(prefix)")
    }
    return faults
}

/// Whether `goal` is found in a field of `message`, at any depth.
private func reaches(_ goal: Descriptor, from message: Descriptor) -> Bool {
    var seen: Set<String> = []
    var waiting = [message]
    while let next = waiting.popLast() {
        for inner in next.fields.compactMap(\.messageTypeIfAny) {
            if inner.fullName == goal.fullName { return true }
            if seen.insert(inner.fullName).inserted { waiting.append(inner) }
        }
    }
    return false
}

extension FieldDescriptor {
    fileprivate var messageTypeIfAny: Descriptor? { type == .message ? messageType : nil }
}
