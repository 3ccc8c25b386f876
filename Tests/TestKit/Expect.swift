public import RPC
public import Testing

/// Expects a refusal with this reason, and this code if one is named.
public func expect(
    _ reason: String, _ code: RPCCode? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> some Any
) async {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { _ = try await body() }
    #expect(error?.reason == reason, sourceLocation: sourceLocation)
    if let code { #expect(error?.code == code, sourceLocation: sourceLocation) }
}

/// Expects a failure with this code, whatever its reason.
public func expect(
    code: RPCCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> some Any
) async {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { _ = try await body() }
    #expect(error?.code == code, sourceLocation: sourceLocation)
}
