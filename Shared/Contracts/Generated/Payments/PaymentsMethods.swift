// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.payments.v1.Payments`, and who may call them.
public enum PaymentsMethods {
    public static let linkBankAccount = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "LinkBankAccount", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let topUp = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "TopUp", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let setPin = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "SetPin", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let approvePayment = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "ApprovePayment", kind: .unary,
        access: Access(person: true), idempotent: true)
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
        access: Access(business: "payments.refund", services: ["commerce"]), idempotent: true)
    public static let getBalance = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "GetBalance", kind: .unary,
        access: Access(person: true, business: "payments.read"), idempotent: true)
    public static let listEntries = MethodDescriptor(
        service: "souk.payments.v1.Payments", name: "ListEntries", kind: .unary,
        access: Access(person: true, business: "payments.read"), idempotent: true)

    public static let all = [
        linkBankAccount,
        topUp,
        setPin,
        approvePayment,
        hold,
        capture,
        void,
        refund,
        getBalance,
        listEntries
    ]
}
