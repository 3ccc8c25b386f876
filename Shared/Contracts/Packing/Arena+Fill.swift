import CProto
import Values

// Puts Swift values where protobuf-c's structs can point at them.

extension Arena {
    func text(_ text: String) throws(FieldError) -> ProtobufCBinaryData {
        var text = text
        let copy = text.withUTF8 { self.copy($0) }
        guard let copy else { throw .tooLarge }
        return copy
    }

    func bytes(_ bytes: [UInt8]) throws(FieldError) -> ProtobufCBinaryData {
        guard let copy = bytes.withUnsafeBufferPointer({ self.copy($0) }) else { throw .tooLarge }
        return copy
    }

    func message<Message: PackedMessage>(
        _ message: Message?
    ) throws(FieldError) -> UnsafeMutablePointer<Message.C>? {
        guard let message else { return nil }
        let c = try room(for: Message.C.self)
        try message.fill(c, self)
        return c
    }

    func time(_ time: Timestamp?) throws(FieldError) -> UnsafeMutablePointer<Google__Protobuf__Timestamp>? {
        guard let time else { return nil }
        let c = try room(for: Google__Protobuf__Timestamp.self)
        google__protobuf__timestamp__init(c)
        c.pointee.seconds = time.seconds
        c.pointee.nanos = time.nanos
        return c
    }

    /// Uninitialized.
    func room<C>(for type: C.Type, count: Int = 1) throws(FieldError) -> UnsafeMutablePointer<C> {
        guard let room = take(MemoryLayout<C>.stride * count) else { throw .tooLarge }
        return room.bindMemory(to: C.self, capacity: count)
    }

    /// Nil over the cap.
    private func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> ProtobufCBinaryData? {
        guard let source = bytes.baseAddress, !bytes.isEmpty else {
            return ProtobufCBinaryData(len: 0, data: nil)
        }
        guard let room = take(bytes.count) else { return nil }
        room.copyMemory(from: source, byteCount: bytes.count)
        return ProtobufCBinaryData(len: bytes.count, data: room.assumingMemoryBound(to: UInt8.self))
    }
}

// MARK: - Many values

extension Arena {
    func texts(_ texts: [String]) throws(FieldError) -> UnsafeMutablePointer<ProtobufCBinaryData>? {
        try list(texts) { (text) throws(FieldError) in try self.text(text) }
    }

    func bytesList(_ list: [[UInt8]]) throws(FieldError) -> UnsafeMutablePointer<ProtobufCBinaryData>? {
        try self.list(list) { (bytes) throws(FieldError) in try self.bytes(bytes) }
    }

    func flags(_ flags: [Bool]) throws(FieldError) -> UnsafeMutablePointer<protobuf_c_boolean>? {
        try list(flags) { (flag) throws(FieldError) in flag ? 1 : 0 }
    }

    func numbers<Number: BitwiseCopyable>(
        _ numbers: [Number]
    ) throws(FieldError) -> UnsafeMutablePointer<Number>? {
        try list(numbers) { (number) throws(FieldError) in number }
    }

    func choices<Choice: ContractEnum>(_ choices: [Choice]) throws(FieldError) -> UnsafeMutablePointer<Int32>?
    {
        try list(choices) { (choice) throws(FieldError) in choice.rawValue }
    }

    func times(
        _ times: [Timestamp]
    ) throws(FieldError) -> UnsafeMutablePointer<UnsafeMutablePointer<Google__Protobuf__Timestamp>?>? {
        try list(times) { (time) throws(FieldError) in try self.time(time) }
    }

    func messages<Message: PackedMessage>(
        _ messages: [Message]
    ) throws(FieldError) -> UnsafeMutablePointer<UnsafeMutablePointer<Message.C>?>? {
        try list(messages) { (message) throws(FieldError) in try self.message(message) }
    }

    func map<Pair, Key: MapKey, Value>(
        _ map: [Key: Value],
        _ fill: (UnsafeMutablePointer<Pair>, Key, Value) throws(FieldError) -> Void
    ) throws(FieldError) -> UnsafeMutablePointer<UnsafeMutablePointer<Pair>?>? {
        try list(map.inOrder) { (pair) throws(FieldError) in
            let c = try room(for: Pair.self)
            try fill(c, pair.key, pair.value)
            return c
        }
    }

    private func list<Value, C>(
        _ values: [Value], _ place: (Value) throws(FieldError) -> C
    ) throws(FieldError) -> UnsafeMutablePointer<C>? {
        guard !values.isEmpty else { return nil }
        let room = try room(for: C.self, count: values.count)
        for (index, value) in values.enumerated() { (room + index).initialize(to: try place(value)) }
        return room
    }
}
