import Contracts
import RPC

/// A stream that stays open: says once that it began.
struct OpenInbox: RPCService {
    var methods: [MethodHandler] {
        [
            MethodHandler(
                MessagingMethods.subscribe,
                .serverStreaming { _, _, stream in
                    try await MessageWriter<MessagingAPI.SubscribeResponse>(stream).send(.init())
                    for await _ in AsyncStream<Void>.makeStream().stream {}
                })
        ]
    }
}
