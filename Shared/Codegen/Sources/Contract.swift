import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Everything that `proto/` says, checked and sorted: what the pages are written from.
struct Contract {
    let packages: [Package]

    /// The files of one proto package.
    struct Package {
        let name: String
        let files: [FileDescriptor]

        /// `OrdersAPI`.
        var namespace: String { files[0].namespace }
        /// `Orders`: the folder and the beginning of file names.
        var title: String { String(namespace.dropLast(3)) }
        var comment: Comment {
            let comments = files.map {
                $0.sourceCodeInfoLocation(path: IndexPath(index: 2))?.leadingComments ?? ""
            }
            return Comment(comments.first { !$0.isEmpty } ?? "")
        }
        var services: [Service] {
            files.flatMap { file in file.services.map { Service($0, in: self) } }
        }
        /// Top level and nested, in the order of the .proto, without map entries.
        var messages: [Descriptor] { files.flatMap(\.messages).flatMap(\.andNested) }
        var enums: [EnumDescriptor] { files.flatMap(\.enums) + messages.flatMap(\.enums) }
    }

    struct Service {
        let descriptor: ServiceDescriptor
        let package: Package

        init(_ descriptor: ServiceDescriptor, in package: Package) {
            self.descriptor = descriptor
            self.package = package
        }

        var name: String { descriptor.name }
        var methods: [MethodDescriptor] { descriptor.methods }
    }

    var services: [Service] { packages.flatMap(\.services) }
    var messages: [Descriptor] { packages.flatMap(\.messages) }

    init(_ set: Google_Protobuf_FileDescriptorSet) throws {
        let ours = DescriptorSet(protos: set.file).files.filter { $0.isOurs }
        let byPackage = Dictionary(grouping: ours, by: \.package)
        packages = byPackage.keys.sorted().map { name in
            Package(name: name, files: (byPackage[name] ?? []).sorted { $0.name < $1.name })
        }
        try check(self)
    }
}

/// The package of our method option; its file is read by the generator and by nothing else.
let optionsPackage = "souk"

extension FileDescriptor {
    /// Whether Swift is written for it.
    var isOurs: Bool { !package.hasPrefix("google.") && package != optionsPackage }
}

extension Descriptor {
    var andNested: [Descriptor] { [self] + messages.filter { !$0.options.mapEntry }.flatMap(\.andNested) }
}

// MARK: - What a field is

/// How a field's value looks in Swift; `Kind` decides every line that is written about the field.
enum Kind {
    case text, bytes, flag, time
    /// `Int64` and its kin, by their Swift type.
    case number(String)
    case choice(EnumDescriptor)
    case message(Descriptor)
}

extension FieldDescriptor {
    var kind: Kind {
        switch type {
        case .string: .text
        case .bytes: .bytes
        case .bool: .flag
        case .int32, .sint32, .sfixed32: .number("Int32")
        case .int64, .sint64, .sfixed64: .number("Int64")
        case .uint32, .fixed32: .number("UInt32")
        case .uint64, .fixed64: .number("UInt64")
        case .enum: .choice(enumType)
        case .message where messageType.fullName == timeType: .time
        case .message, .group: .message(messageType)
        case .float, .double: .number("Double")
        }
    }

    var isMessage: Bool {
        switch kind {
        case .message, .time: true
        default: false
        }
    }

    /// Also for a map from something to times.
    var isTime: Bool {
        if let (_, value) = isMap ? messageType.mapKeyAndValue : nil { return value.isTime }
        if case .time = kind { return true }
        return false
    }

    /// Said to be `optional` in the .proto; protoc then puts it into a oneof of its own.
    var isMarkedOptional: Bool { containingOneof != nil && realContainingOneof == nil }

    /// Set or not, apart from its value: `optional` fields and messages.
    var isOptionalProperty: Bool { !isRepeated && (isMessage || isMarkedOptional) }
}

/// The one message that is not written but bridged, to Values.Timestamp.
let timeType = "google.protobuf.Timestamp"
