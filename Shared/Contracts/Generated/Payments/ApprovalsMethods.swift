// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.payments.v1.Approvals`, and who may call them.
public enum ApprovalsMethods {
    public static let setPin = MethodDescriptor(
        service: "souk.payments.v1.Approvals", name: "SetPin", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let approvePayment = MethodDescriptor(
        service: "souk.payments.v1.Approvals", name: "ApprovePayment", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let enrolDeviceKey = MethodDescriptor(
        service: "souk.payments.v1.Approvals", name: "EnrolDeviceKey", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let listDeviceKeys = MethodDescriptor(
        service: "souk.payments.v1.Approvals", name: "ListDeviceKeys", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let getPaymentProof = MethodDescriptor(
        service: "souk.payments.v1.Approvals", name: "GetPaymentProof", kind: .unary,
        access: Access(person: true, services: ["commerce"], operator: "audit.read"), idempotent: true)

    public static let all = [setPin, approvePayment, enrolDeviceKey, listDeviceKeys, getPaymentProof]
}
