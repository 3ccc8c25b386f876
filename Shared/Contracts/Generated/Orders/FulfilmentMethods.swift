// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.orders.v1.Fulfilment`, and who may call them.
public enum FulfilmentMethods {
    public static let packOrder = MethodDescriptor(
        service: "souk.orders.v1.Fulfilment", name: "PackOrder", kind: .unary,
        access: Access(business: "orders.manage"), idempotent: true)
    public static let shipOrder = MethodDescriptor(
        service: "souk.orders.v1.Fulfilment", name: "ShipOrder", kind: .unary,
        access: Access(business: "orders.manage"), idempotent: true)
    public static let deliverOrder = MethodDescriptor(
        service: "souk.orders.v1.Fulfilment", name: "DeliverOrder", kind: .unary,
        access: Access(business: "orders.manage"), idempotent: true)
    public static let returnOrder = MethodDescriptor(
        service: "souk.orders.v1.Fulfilment", name: "ReturnOrder", kind: .unary,
        access: Access(business: "orders.manage"), idempotent: true)

    public static let all = [packOrder, shipOrder, deliverOrder, returnOrder]
}
