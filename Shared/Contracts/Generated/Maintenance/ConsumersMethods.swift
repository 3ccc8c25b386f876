// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.maintenance.v1.Consumers`, and who may call them.
public enum ConsumersMethods {
    public static let listConsumers = MethodDescriptor(
        service: "souk.maintenance.v1.Consumers", name: "ListConsumers", kind: .unary,
        access: Access(operator: "maintenance.read"), idempotent: true)
    public static let retryEvents = MethodDescriptor(
        service: "souk.maintenance.v1.Consumers", name: "RetryEvents", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: false)
    public static let discardEvent = MethodDescriptor(
        service: "souk.maintenance.v1.Consumers", name: "DiscardEvent", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: true)
    public static let skipEvents = MethodDescriptor(
        service: "souk.maintenance.v1.Consumers", name: "SkipEvents", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: false)
    public static let rereadEvents = MethodDescriptor(
        service: "souk.maintenance.v1.Consumers", name: "RereadEvents", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: false)

    public static let all = [listConsumers, retryEvents, discardEvent, skipEvents, rereadEvents]
}
