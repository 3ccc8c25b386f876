import SwiftProtobuf

// The descriptor set that protoc-c is given. The bytes on the wire are the same; what differs is what
// protobuf-c 1.4.1 cannot do right by itself:
//
// - a string becomes bytes: protobuf-c's strings are C strings, unchecked, and a NUL inside would cut one
//   short after it has been validated;
// - `map_entry` is cleared, since bytes cannot be map keys: a map is then a repeated pair; its key and value
//   stand in a oneof each, so that they are written even where they are 0 or empty, as protobuf does;
// - `proto3_optional` is cleared, which protoc-c refuses; its one-field oneof says whether it is set;
// - an enum becomes an int32, so that a value of tomorrow is a number like any other;
// - services, options and comments are dropped: nothing in C reads them.

/// `set` as protoc-c gets it.
func rewrite(_ set: Google_Protobuf_FileDescriptorSet) -> Google_Protobuf_FileDescriptorSet {
    var result = Google_Protobuf_FileDescriptorSet()
    result.file = set.file.filter { !isDropped($0.name, $0.package) }.map { file in
        var file = file
        file.clearOptions()
        file.clearSourceCodeInfo()
        file.service = []
        file.extension = []
        file.enumType = []
        file.messageType = file.messageType.map(rewrite)
        let used = Set(file.messageType.flatMap(typeNames))
        file.dependency = file.dependency.filter { name in
            set.file.contains { other in
                other.name == name && !isDropped(name, other.package)
                    && used.contains { $0.hasPrefix(".\(other.package).") }
            }
        }
        file.publicDependency = []
        file.weakDependency = []
        return file
    }
    return result
}

private func isDropped(_ name: String, _ package: String) -> Bool {
    package == optionsPackage || name == "google/protobuf/descriptor.proto"
}

private func rewrite(_ message: Google_Protobuf_DescriptorProto) -> Google_Protobuf_DescriptorProto {
    var message = message
    let isMapEntry = message.options.mapEntry
    message.clearOptions()
    message.enumType = []
    message.nestedType = message.nestedType.map(rewrite)
    message.field = message.field.map(rewrite)
    if isMapEntry {
        message.oneofDecl = message.field.map { field in .with { $0.name = "_" + field.name } }
        for place in message.field.indices { message.field[place].oneofIndex = Int32(place) }
    }
    return message
}

private func rewrite(_ field: Google_Protobuf_FieldDescriptorProto) -> Google_Protobuf_FieldDescriptorProto {
    var field = field
    field.clearOptions()
    field.clearProto3Optional()
    field.clearJsonName()
    field.name = cFieldName(field.name)
    switch field.type {
    case .string: field.type = .bytes
    case .enum:
        field.type = .int32
        field.clearTypeName()
    default: break
    }
    return field
}

private func typeNames(_ message: Google_Protobuf_DescriptorProto) -> [String] {
    message.field.map(\.typeName).filter { !$0.isEmpty } + message.nestedType.flatMap(typeNames)
}
