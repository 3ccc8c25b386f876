import Foundation
import SwiftProtobufPluginLibrary

/// Who may call a method: `option (souk.access) = { ... }`.
struct Access {
    static let optionNumber: UInt64 = 50_700

    private(set) var anyone = false
    private(set) var person = false
    private(set) var business: String?
    private(set) var services: [String] = []
    private(set) var `operator`: String?

    var isEmpty: Bool { !anyone && !person && business == nil && services.isEmpty && `operator` == nil }

    /// Nil if the method does not say.
    ///
    /// The option is an extension that swift-protobuf does not know, so its bytes are read here.
    init?(of method: MethodDescriptor) throws {
        var reader = FieldReader(method.options.unknownFields.data)
        var found = false
        while let (number, value) = try reader.next() {
            guard number == Self.optionNumber, case .bytes(let bytes) = value else { continue }
            found = true
            try read(bytes)
        }
        guard found else { return nil }
    }

    private mutating func read(_ bytes: Data) throws {
        var reader = FieldReader(bytes)
        while let (number, value) = try reader.next() {
            switch (number, value) {
            case (1, .number(let flag)): anyone = flag != 0
            case (2, .number(let flag)): person = flag != 0
            case (3, .bytes(let text)): business = String(decoding: text, as: UTF8.self)
            case (4, .bytes(let text)): services.append(String(decoding: text, as: UTF8.self))
            case (5, .bytes(let text)): `operator` = String(decoding: text, as: UTF8.self)
            default: throw InvalidContract("(souk.access) has a field the generator does not know: \(number)")
            }
        }
    }
}

/// Reads protobuf fields one after another; protoc wrote them, so little can be wrong.
private struct FieldReader {
    enum Value {
        case number(UInt64)
        case bytes(Data)
    }

    private var rest: Data

    init(_ data: Data) { rest = data }

    mutating func next() throws -> (number: UInt64, value: Value)? {
        guard !rest.isEmpty else { return nil }
        let tag = try varint()
        switch tag & 7 {
        case 0: return (tag >> 3, .number(try varint()))
        case 2:
            let count = Int(try varint())
            guard count <= rest.count else { throw InvalidContract("an option ends too early") }
            defer { rest = rest.dropFirst(count) }
            return (tag >> 3, .bytes(rest.prefix(count)))
        default: throw InvalidContract("an option has a wire type the generator does not read: \(tag & 7)")
        }
    }

    private mutating func varint() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst() else { throw InvalidContract("an option ends too early") }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw InvalidContract("an option has a number over 64 bits")
    }
}
