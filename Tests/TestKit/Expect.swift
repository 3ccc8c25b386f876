public import RPC
public import Testing

/// Expects a refusal with this reason, and this code and this field if they are named; returns the refusal.
///
/// The empty field is that of a refusal which names none.
@discardableResult
public func expect(
    _ reason: String, _ code: RPCCode? = nil, field: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> some Any
) async -> RPCError? {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { _ = try await body() }
    guard let error else { return nil }
    #expect(error.reason == reason, sourceLocation: sourceLocation)
    if let code { #expect(error.code == code, sourceLocation: sourceLocation) }
    if let field { #expect(error.detail.field == field, sourceLocation: sourceLocation) }
    return error
}

/// Expects a failure with this code, whatever its reason.
public func expect(
    code: RPCCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> some Any
) async {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { _ = try await body() }
    #expect(error?.code == code, sourceLocation: sourceLocation)
}

/// How a call is refused, or nil when it succeeds: for calls of which only some are refused.
public func refusal(
    sourceLocation: SourceLocation = #_sourceLocation, of call: () async throws -> some Any
) async -> RPCError? {
    do {
        _ = try await call()
        return nil
    } catch let error as RPCError {
        return error
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
        return nil
    }
}
