import NIOCore
import Wire

/// Where a handler sends the messages of its stream.
struct ServerResponses: ByteWriter {
    let call: ServerCall
    let connection: ServerConnection

    func send(_ bytes: ByteBuffer) async throws {
        guard bytes.readableBytes <= FrameHeader.payloadBytesMax else {
            throw RPCError.tooLarge(bytes.readableBytes)
        }
        if connection.loop.inEventLoop, try connection.sendIfRoom(bytes, of: call) { return }
        try await connection.sendWhenRoom(bytes, of: call)
    }
}

/// A message that waits for the connection to take what is before it.
struct ParkedResponse {
    let ticket: Int
    let call: ServerCall
    let bytes: ByteBuffer
    let since: NIODeadline
    let continuation: UnsafeContinuation<Void, any Error>

    func resume(throwing error: (any Error)?) {
        if let error { continuation.resume(throwing: error) } else { continuation.resume() }
    }
}

extension ServerConnection {
    /// False if there is no room now.
    fileprivate func sendIfRoom(_ bytes: ByteBuffer, of call: ServerCall) throws -> Bool {
        guard calls[call.stream] === call else { throw RPCError.cancelled }
        guard parked.isEmpty, writeBuffer.bytes + pendingBytes < Self.streamRoomBytes else { return false }
        writeBuffer.appendData(call.stream, payload: bytes)
        scheduleFlush()
        return true
    }

    fileprivate func sendWhenRoom(_ bytes: ByteBuffer, of call: ServerCall) async throws {
        let ticket = ParkingTicket()
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                if loop.inEventLoop {
                    park(bytes, of: call, ticket, continuation)
                } else {
                    loop.execute { self.park(bytes, of: call, ticket, continuation) }
                }
            }
        } onCancel: {
            loop.execute { self.unpark(ticket) }
        }
    }

    private func park(
        _ bytes: ByteBuffer, of call: ServerCall, _ ticket: ParkingTicket,
        _ continuation: UnsafeContinuation<Void, any Error>
    ) {
        do {
            guard !ticket.isCancelled else { throw CancellationError() }
            if try sendIfRoom(bytes, of: call) { return continuation.resume() }
        } catch {
            return continuation.resume(throwing: error)
        }
        guard call.parkedItems < Self.parkedItemsMax,
            call.parkedItems == 0 || call.parkedBytes + bytes.readableBytes <= Self.parkedBytesMax
        else { return continuation.resume(throwing: RPCError.readerTooSlow) }
        parkedSoFar += 1
        ticket.number = parkedSoFar
        call.parkedItems += 1
        call.parkedBytes += bytes.readableBytes
        parked.append(
            ParkedResponse(
                ticket: parkedSoFar, call: call, bytes: bytes, since: .now(), continuation: continuation))
        setTimer()
    }

    private func unpark(_ ticket: ParkingTicket) {
        ticket.isCancelled = true
        guard let index = parked.firstIndex(where: { $0.ticket == ticket.number }) else { return }
        let waiting = parked.remove(at: index)
        waiting.call.parkedItems -= 1
        waiting.call.parkedBytes -= waiting.bytes.readableBytes
        waiting.resume(throwing: CancellationError())
    }

    /// Wakes every sender of a call that has ended.
    func unpark(_ call: ServerCall, throwing error: RPCError) {
        guard call.parkedItems > 0 else { return }
        for waiting in parked where waiting.call === call { waiting.resume(throwing: error) }
        parked.removeAll { $0.call === call }
        call.parkedItems = 0
        call.parkedBytes = 0
    }
}

/// Lets a cancelled sender find its message.
///
/// Touched on the loop only.
private final class ParkingTicket: @unchecked Sendable {
    var number = 0
    var isCancelled = false
}

extension RPCError {
    static let readerTooSlow = RPCError(
        .resourceExhausted, "the stream is read more slowly than it is sent", reason: "READER_TOO_SLOW",
        detail: RefusalDetail(remedy: "Read faster, and begin again after the last message that was read."))
}
