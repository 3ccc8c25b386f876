import Contracts
import RPC
import Storage
import Values

extension Messaging {
    /// Streams every message of the caller's conversations after a cursor, then new ones as they come.
    ///
    /// Each page is read from the file and sent before the next is read, so a reader that is slow costs no
    /// memory here. The cursor of a message is given in its commit, and commits are in one order: a page
    /// that was empty has missed nothing.
    func subscribe(
        _ request: MessagingAPI.SubscribeRequest, to stream: MessageWriter<MessagingAPI.Message>,
        _ call: Call
    ) async throws {
        let participant = try Participant(of: call)
        try await validateCursor(request.after)
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await follow(participant, after: request.after, to: stream, call) }
            if let expiresAt = call.tokenExpiresAt {
                group.addTask { try await sleep(until: expiresAt) }
            }
            try await group.next()
        }
        try Task.checkCancellation()
        throw Self.tokenExpired
    }

    /// Sends what there is and then what comes, until the reader goes or its token expires.
    private func follow(
        _ participant: Participant, after start: Int64, to stream: MessageWriter<MessagingAPI.Message>,
        _ call: Call
    ) async throws {
        try await notifier.subscribing(for: participant) { wakeups in
            var wakeups = wakeups.makeAsyncIterator()
            var cursor = start
            repeat {
                guard database.clock.now < call.tokenExpiresAt ?? .latest else { return }
                cursor = try await sendAll(for: participant, after: cursor, to: stream)
            } while await wakeups.next() != nil
        }
    }

    /// Sends what there is, a page at a time, and answers with the cursor of the last message sent.
    private func sendAll(
        for participant: Participant, after cursor: Int64, to stream: MessageWriter<MessagingAPI.Message>
    ) async throws -> Int64 {
        var cursor = cursor
        while true {
            let after = cursor
            let page = try await database.read { db in
                try Message.page(for: participant, after: after, limit: Message.pageMax, in: db)
            }
            for message in page {
                try await stream.send(message.answer)
                cursor = message.cursor
            }
            if page.count < Message.pageMax { return cursor }
        }
    }

    /// A cursor newer than every message would skip the messages that are yet to get those numbers.
    private func validateCursor(_ cursor: Int64) async throws {
        let newest = try await database.read { db in try Message.newestCursor(in: db) }
        guard (0...newest).contains(cursor) else { throw MessagingError.cursorInvalid(cursor) }
    }

    private func sleep(until moment: Timestamp) async throws {
        while case let left = moment.microseconds(since: database.clock.now), left > 0 {
            try await Task.sleep(for: .microseconds(left))
        }
    }

    private static let tokenExpired = RPCError(
        .unauthenticated, "the access token has expired", reason: "TOKEN_EXPIRED",
        detail: RefusalDetail(remedy: "Refresh the session and subscribe again after the last cursor."))
}

extension Call {
    fileprivate var tokenExpiresAt: Timestamp? {
        if case .person(let person) = caller { person.tokenExpiresAt } else { nil }
    }
}
