// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.orders.v1.Orders`, and who may call them.
public enum OrdersMethods {
    public static let quoteOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "QuoteOrder", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let placeOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "PlaceOrder", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let acceptOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "AcceptOrder", kind: .unary,
        access: Access(business: "orders.manage"), idempotent: true)
    public static let declineOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "DeclineOrder", kind: .unary,
        access: Access(business: "orders.manage"), idempotent: true)
    public static let cancelOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "CancelOrder", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let refundOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "RefundOrder", kind: .unary,
        access: Access(business: "payments.refund"), idempotent: true)
    public static let confirmReceipt = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "ConfirmReceipt", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let getOrder = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "GetOrder", kind: .unary,
        access: Access(person: true, business: "orders.read"), idempotent: true)
    public static let listOrders = MethodDescriptor(
        service: "souk.orders.v1.Orders", name: "ListOrders", kind: .unary,
        access: Access(person: true, business: "orders.read"), idempotent: true)

    public static let all = [
        quoteOrder,
        placeOrder,
        acceptOrder,
        declineOrder,
        cancelOrder,
        refundOrder,
        confirmReceipt,
        getOrder,
        listOrders
    ]
}
