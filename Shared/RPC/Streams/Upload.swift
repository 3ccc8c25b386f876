import NIOCore

/// The client's half of a call that streams requests and has one answer.
enum Upload {
    private enum Step: Sendable {
        case sent
        case answered(ByteBuffer)
    }

    /// Sends and waits for the answer at the same time: a server may answer, or refuse, before everything is
    /// sent.
    static func run(
        send: @escaping @Sendable () async throws -> Void,
        answer: @escaping @Sendable () async throws -> ByteBuffer
    ) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: Step.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await send()
                return .sent
            }
            group.addTask { .answered(try await answer()) }
            while let step = await group.nextResult() {
                switch step {
                case .success(.sent): continue
                case .success(.answered(let bytes)): return bytes
                // Nothing more can be sent; the answer, which is on its way, says why.
                case .failure(let error as RPCError) where error == .streamEnded: continue
                case .failure(let error): throw error
                }
            }
            throw RPCError.streamEnded
        }
    }
}
