// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.payments.v1.Payments`, and who may call them.
public enum PaymentsMethods {
    public static let hold = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "Hold", kind: .unary,
        access: Access(services: ["commerce"]), idempotent: true)
    public static let capture = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "Capture", kind: .unary,
        access: Access(services: ["commerce"]), idempotent: true)
    public static let void = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "Void", kind: .unary,
        access: Access(services: ["commerce"]), idempotent: true)
    public static let refund = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "Refund", kind: .unary,
        access: Access(services: ["commerce"]), idempotent: true)
    public static let getPayment = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "GetPayment", kind: .unary,
        access: Access(person: true, business: "payments.read", services: ["commerce"]), idempotent: true)

    public static let all = [hold, capture, void, refund, getPayment]
}
