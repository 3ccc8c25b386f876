import RPC

/// Passes streams on over the network, in their callers' names, as a gateway does.
struct StreamForwarder: RPCService {
    let channel: RPC.Channel
    let lab: OpenStreamHandlers

    var methods: [MethodHandler] {
        lab.methods.filter { $0.method == OpenStreamHandlers.signIn } + [
            MethodHandler(
                OpenStreamHandlers.watch,
                .serverStreaming { request, call, stream in
                    var options = CallOptions.none
                    options.token = call.token
                    options.authorization = call.authorization
                    for try await message in try await channel.serverStreaming(
                        OpenStreamHandlers.watch, request, options)
                    {
                        try await stream.send(message)
                    }
                })
        ]
    }
}
