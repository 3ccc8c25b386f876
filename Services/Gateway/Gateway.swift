import Contracts
import RPC
import Values

/// The public door: who is calling, may they, pass it on.
///
/// It knows no message; bytes go through as they came. Every route enforces the contract's access rule at
/// this edge, where callers are held to their budgets too; then the service behind it verifies the caller's
/// token once more by itself, since no service trusts the network or the gateway.
struct Gateway: RPCService {
    /// A connection to each program behind the door.
    let upstreams: [Upstream: any RPCChannel]

    var methods: [MethodHandler] {
        RouteTable.all.compactMap { route in
            guard let channel = upstreams[route.upstream] else { return nil }
            return MethodHandler(route.method, answer(route.method, from: channel))
        }
    }
}

// MARK: - Passing on

extension Gateway {
    private func answer(_ method: MethodDescriptor, from channel: any RPCChannel) -> HandlerBody {
        switch method.kind {
        case .unary:
            .unary { request, call in
                try await channel.unary(method, request, Self.options(for: call))
            }
        case .serverStreaming:
            .serverStreaming { request, call, responses in
                for try await response in try await channel.serverStreaming(
                    method, request, Self.options(for: call))
                {
                    try await responses.send(response)
                }
            }
        case .clientStreaming:
            .clientStreaming { requests, call in
                try await channel.clientStreaming(method, Self.options(for: call)) { upload in
                    for try await request in requests { try await upload.send(request) }
                }
            }
        case .bidirectional:
            .bidirectional { _, _, _ in
                throw RPCError(.unimplemented, "the gateway passes on no calls that stream both ways")
            }
        }
    }

    /// The caller's token, the call's own or the connection's, is passed on, and so are those that renew a
    /// stream; nothing else that they sent is: a client cannot speak for the gateway.
    ///
    /// Without a token that counts, the call is the gateway's own. Either way the gateway signs for the
    /// client's address, by which accounts counts the codes it sends. What is left of the call's deadline and
    /// its trace are passed on by themselves.
    private static func options(for call: Call) -> CallOptions {
        var options = CallOptions.none
        options.clientAddress = call.peer
        switch call.caller {
        case .person, .apiKey:
            options.token = call.token
            options.authorization = call.authorization
        case .anonymous, .service, .operator:
            // Tokens of services and operators that count here count nowhere else.
            break
        }
        return options
    }
}
