import Logging
import NIOCore
import Values

/// The call that the current task answers; what it calls in turn inherits the deadline and the trace.
final class CallContext: Sendable {
    @TaskLocal static var current: CallContext?

    let call: Call
    /// Unique among the calls of this process: `12-7`, connection and stream.
    let id: CallID

    init(_ call: Call, _ id: CallID) {
        self.call = call
        self.id = id
    }

    var traceparent: String? { call.metadata.isEmpty ? nil : call.metadata[Metadata.traceparent] }
}

/// A call among all of this process.
struct CallID: Sendable, CustomStringConvertible {
    let connection: Int
    let stream: UInt32

    var description: String { "\(connection)-\(stream)" }
}

// MARK: - In every line that is logged while the call is answered

extension CallContext {
    static let metadataProvider = Logger.MetadataProvider { current?.logMetadata ?? [:] }

    var logMetadata: Logger.Metadata {
        var metadata: Logger.Metadata = [
            "request.id": "\(id)", "rpc": "\(call.method.fullName)", "caller": "\(call.caller.logName)",
        ]
        if let traceparent { metadata["trace"] = "\(traceparent)" }
        return metadata
    }
}

extension Caller {
    fileprivate var logName: String {
        switch self {
        case .anonymous: "anyone"
        case .service(let name): name
        case .apiKey(let key): "\(key.id)@\(key.business)"
        case .operator(let someone): "operator \(someone.name)"
        case .person(let person):
            person.acting.map { "\(person.account)@\($0.business)" } ?? person.account.text
        }
    }
}

extension Logger {
    /// The same logger, whose lines also say which call they are about.
    var aboutTheCall: Logger {
        var handler = self.handler
        let providers = [handler.metadataProvider, CallContext.metadataProvider].compactMap { $0 }
        handler.metadataProvider = .multiplex(providers)
        let about = handler
        return Logger(label: label) { _ in about }
    }
}
