// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.events.v1.Events`, and who may call them.
public enum EventsMethods {
    public static let tail = MethodDescriptor(
        service: "souk.events.v1.Events", name: "Tail", kind: .serverStreaming,
        access: Access(services: ["*"]), idempotent: true)
    public static let findCursor = MethodDescriptor(
        service: "souk.events.v1.Events", name: "FindCursor", kind: .unary,
        access: Access(services: ["*"]), idempotent: true)

    public static let all = [tail, findCursor]
}
