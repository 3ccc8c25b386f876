import RPC

/// What a call was refused with, less the words.
struct Refused: Equatable, CustomStringConvertible {
    let code: RPCCode
    let reason: String
    let field: String

    init(_ code: RPCCode, _ reason: String, _ field: String = "") {
        self.code = code
        self.reason = reason
        self.field = field
    }

    var description: String { "\(code) \(reason) \(field)" }
}

/// How a call is refused; nil when it succeeds, or fails with what no caller should ever see.
func refusal(of call: () async throws -> some Any) async -> Refused? {
    do {
        _ = try await call()
        return nil
    } catch let error as RPCError {
        return Refused(error.code, error.reason, error.detail.field)
    } catch {
        return nil
    }
}
