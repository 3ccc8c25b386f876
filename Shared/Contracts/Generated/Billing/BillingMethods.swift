// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.billing.v1.Billing`, and who may call them.
public enum BillingMethods {
    public static let getUsage = MethodDescriptor(
        service: "souk.billing.v1.Billing", name: "GetUsage", kind: .unary,
        access: Access(business: "billing.read"), idempotent: true)
    public static let listCharges = MethodDescriptor(
        service: "souk.billing.v1.Billing", name: "ListCharges", kind: .unary,
        access: Access(business: "billing.read"), idempotent: true)

    public static let all = [getUsage, listCharges]
}
