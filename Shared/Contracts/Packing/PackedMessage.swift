import CProto
import NIOCore
import RPC

/// What the generator writes for every message to get it from and to protobuf-c's struct `C`.
protocol PackedMessage: ContractMessage {
    associatedtype C

    /// protobuf-c's reader; nil for bytes that are no such message, and when `allocator` has no more.
    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>?

    /// Copies everything out of `c`, whose memory is about to go.
    init(_ c: UnsafePointer<C>) throws(FieldError)

    /// Initializes `c`, which then points into the arena.
    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError)
}

/// protobuf-c's structs take about this many times the bytes they came from.
private let expansion = 6

/// The message that `bytes` are.
func unpacked<Message: PackedMessage>(_ bytes: ByteBuffer) throws(RPCError) -> Message {
    do {
        return try bytes.withUnsafeReadableBytes { (bytes) throws(FieldError) in
            try Arena.with(expecting: bytes.count * expansion) { (arena) throws(FieldError) in
                guard let c = Message.unpack(bytes, arena.allocator) else {
                    throw arena.isExhausted ? .tooLarge : .malformed
                }
                return try Message(UnsafePointer(c))
            }
        }
    } catch {
        throw error.rpcError(Message.messageName)
    }
}

/// The bytes of `message`, as every protobuf library writes them: fields by number, defaults left out.
func packed<Message: PackedMessage>(_ message: Message) throws(RPCError) -> ByteBuffer {
    do {
        return try Arena.with(expecting: 0) { (arena) throws(FieldError) in
            let c = try arena.room(for: Message.C.self)
            try message.fill(c, arena)
            // Every struct of protoc-c begins with its ProtobufCMessage.
            let base = UnsafeRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self)
            let count = protobuf_c_message_get_packed_size(base)
            var bytes = ByteBufferAllocator().buffer(capacity: count)
            bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { room in
                protobuf_c_message_pack(base, room.baseAddress?.assumingMemoryBound(to: UInt8.self))
            }
            return bytes
        }
    } catch {
        throw error.rpcError(Message.messageName)
    }
}

/// What protoc-c's `unpack` functions do, for nested messages, which it gives none.
func unpacked<C>(
    _ bytes: UnsafeRawBufferPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>?,
    _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
) -> UnsafeMutablePointer<C>? {
    let message = protobuf_c_message_unpack(descriptor, allocator, bytes.count, bytes.cBytes)
    return UnsafeMutableRawPointer(message)?.assumingMemoryBound(to: C.self)
}

extension UnsafeRawBufferPointer {
    var cBytes: UnsafePointer<UInt8>? { baseAddress?.assumingMemoryBound(to: UInt8.self) }
}
