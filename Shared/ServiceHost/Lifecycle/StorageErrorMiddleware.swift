import Logging
import RPC
import Storage
import Synchronization
import Values

/// Turns what the machine does to a database into an answer that callers understand: UNAVAILABLE, try again.
///
/// A full disk, a read-only file or an overload is no fault of the program, and passes. It is logged here,
/// not at every call.
struct StorageErrorMiddleware: RPCService {
    /// The pause between two log lines about one condition.
    static let logEverySeconds: Int64 = 10

    let methods: [MethodHandler]

    init(answering services: [any RPCService], logger: Logger) {
        let log = ThrottledLog(logger: logger)
        methods = services.flatMap(\.methods).map { handler in
            MethodHandler(handler.method, handler.body.translating(log.translate))
        }
    }
}

extension HandlerBody {
    fileprivate func translating(_ translate: @escaping @Sendable (any Error) -> any Error) -> HandlerBody {
        switch self {
        case .unary(let body):
            .unary { request, call in
                do { return try await body(request, call) } catch { throw translate(error) }
            }
        case .serverStreaming(let body):
            .serverStreaming { request, call, responses in
                do { try await body(request, call, responses) } catch { throw translate(error) }
            }
        case .clientStreaming(let body):
            .clientStreaming { requests, call in
                do { return try await body(requests, call) } catch { throw translate(error) }
            }
        case .bidirectional(let body):
            .bidirectional { requests, call, responses in
                do { try await body(requests, call, responses) } catch { throw translate(error) }
            }
        }
    }
}

/// Tells the log about a condition of the machine, now and then.
private final class ThrottledLog: Sendable {
    private let logger: Logger
    private let loggedAt = Mutex<[String: Timestamp]>([:])

    init(logger: Logger) {
        self.logger = logger
    }

    func translate(_ error: any Error) -> any Error {
        guard let error = error as? StorageError, let reason = error.unavailableReason else { return error }
        log(error, reason)
        return RPCError(
            .unavailable, "the service cannot use its storage: \(error)", reason: reason,
            detail: RefusalDetail(remedy: "Try again later; nothing was done."))
    }

    private func log(_ error: StorageError, _ reason: String) {
        let now = SystemClock().now
        let isDue = loggedAt.withLock { loggedAt in
            if let last = loggedAt[reason], now.seconds(since: last) < StorageErrorMiddleware.logEverySeconds
            {
                return false
            }
            loggedAt[reason] = now
            return true
        }
        if isDue {
            logger.error("storage cannot be used", metadata: ["reason": "\(reason)", "error": "\(error)"])
        }
    }
}
