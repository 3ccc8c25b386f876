/// Decides, before a handler runs, whether the caller may call the method.
struct Gate: Sendable {
    let authenticator: any Authenticator

    func admit(_ method: MethodDescriptor, _ metadata: Metadata) async throws -> Caller {
        let caller = try await authenticator.caller(of: metadata)
        try method.access.enforce(on: caller, calling: method.name)
        return caller
    }

    static func unknown(_ method: MethodDescriptor) -> RPCError {
        RPCError(.unimplemented, "there is no method \(method.fullName) here", reason: "METHOD_UNKNOWN")
    }

    static func wrongKind(_ method: MethodDescriptor) -> RPCError {
        RPCError(.unimplemented, "\(method.fullName) is called in another way", reason: "METHOD_KIND")
    }
}
