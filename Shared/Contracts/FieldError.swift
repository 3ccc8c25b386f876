import RPC

/// What is wrong with one field of a message somebody sent.
struct FieldError: Error {
    /// From the outermost message inwards: `lines[2].product_id`; empty for the message as a whole.
    private(set) var path: String
    let code: RPCCode
    /// Stable, listed in proto/README.md.
    let reason: String
    /// Ends the sentence that begins with the field's name.
    let rule: String
    /// A sentence of its own, or empty.
    private(set) var remedy = ""

    init(_ path: String, _ rule: String) {
        self.path = path
        code = .invalidArgument
        reason = "FIELD_MALFORMED"
        self.rule = rule
    }

    private init(_ code: RPCCode, _ reason: String, _ rule: String) {
        path = ""
        self.code = code
        self.reason = reason
        self.rule = rule
    }

    static let malformed = FieldError(
        .invalidArgument, "MESSAGE_MALFORMED", "is not a valid protobuf message")
    static let tooLarge = FieldError(
        .resourceExhausted, "MESSAGE_TOO_LARGE", "needs more than \(Arena.bytesMax >> 20) MiB of memory")

    static func json(_ path: String, _ rule: String, remedy: String = "") -> FieldError {
        var fault = FieldError(.invalidArgument, "JSON_MALFORMED", rule)
        fault.path = path
        fault.remedy = remedy
        return fault
    }

    /// The same fault as seen from the message that holds the field.
    func inside(_ outer: String) -> FieldError {
        var fault = self
        fault.path = path.isEmpty ? outer : "\(outer).\(path)"
        return fault
    }

    func rpcError(_ message: String) -> RPCError {
        let subject = path.isEmpty ? message : path
        return RPCError(
            code, "\(subject) \(rule).", reason: reason,
            detail: RefusalDetail(field: path, rule: rule, remedy: remedy))
    }
}
