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

/// A message that waits for credit, or for the connection to take what is before it.
struct ParkedResponse {
    let ticket: Int
    let call: ServerCall
    let bytes: ByteBuffer
    var since: NIODeadline
    let continuation: UnsafeContinuation<Void, any Error>

    func resume(throwing error: (any Error)?) {
        if let error { continuation.resume(throwing: error) } else { continuation.resume() }
    }
}

extension ServerConnection {
    /// False if there is no room now.
    fileprivate func sendIfRoom(_ bytes: ByteBuffer, of call: ServerCall) throws -> Bool {
        guard calls[call.stream] === call else { throw RPCError.cancelled }
        guard call.hasCredit, parked.isEmpty, writeBuffer.bytes + pendingBytes < Self.streamRoomBytes else {
            return false
        }
        call.credit?.spend(on: bytes)
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
            loop.execute { self.unpark(ticket, of: call) }
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
        let waiting = ParkedResponse(
            ticket: parkedSoFar, call: call, bytes: bytes, since: .now(), continuation: continuation)
        guard call.hasCredit else { return call.withoutCredit.append(waiting) }
        call.credit?.spend(on: bytes)
        parked.append(waiting)
        setTimer()
    }

    /// The client has read, and has room for more of the stream.
    func grant(_ bytes: Int, to call: ServerCall) {
        call.credit?.add(bytes)
        let count = call.withoutCredit.prefix { waiting in
            guard let credit = call.credit, !credit.isUsedUp else { return false }
            call.credit?.spend(on: waiting.bytes)
            return true
        }.count
        guard count > 0 else { return }
        let now = NIODeadline.now()
        for var waiting in call.withoutCredit.prefix(count) {
            waiting.since = now
            parked.append(waiting)
        }
        call.withoutCredit.removeFirst(count)
        sendParked()
        setTimer()
    }

    /// Sends what waits for the connection, as far as there is room.
    func sendParked() {
        while let next = parked.first, writeBuffer.bytes + pendingBytes < Self.streamRoomBytes {
            parked.removeFirst()
            next.call.parkedItems -= 1
            next.call.parkedBytes -= next.bytes.readableBytes
            writeBuffer.appendData(next.call.stream, payload: next.bytes)
            scheduleFlush()
            next.resume(throwing: nil)
        }
    }

    private func unpark(_ ticket: ParkingTicket, of call: ServerCall) {
        ticket.isCancelled = true
        let waiting: ParkedResponse
        if let index = parked.firstIndex(where: { $0.ticket == ticket.number }) {
            waiting = parked.remove(at: index)
            call.credit?.add(StreamCredit.cost(of: waiting.bytes))
        } else if let index = call.withoutCredit.firstIndex(where: { $0.ticket == ticket.number }) {
            waiting = call.withoutCredit.remove(at: index)
        } else {
            return
        }
        call.parkedItems -= 1
        call.parkedBytes -= waiting.bytes.readableBytes
        waiting.resume(throwing: CancellationError())
    }

    /// Wakes every sender of a call that has ended.
    func unpark(_ call: ServerCall, throwing error: RPCError) {
        guard call.parkedItems > 0 else { return }
        for waiting in parked where waiting.call === call { waiting.resume(throwing: error) }
        for waiting in call.withoutCredit { waiting.resume(throwing: error) }
        parked.removeAll { $0.call === call }
        call.withoutCredit.removeAll()
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
