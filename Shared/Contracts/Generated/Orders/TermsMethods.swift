// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.orders.v1.Terms`, and who may call them.
public enum TermsMethods {
    public static let putDeliveryOption = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "PutDeliveryOption", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let deleteDeliveryOption = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "DeleteDeliveryOption", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let listDeliveryOptions = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "ListDeliveryOptions", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let putTaxRate = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "PutTaxRate", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let deleteTaxRate = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "DeleteTaxRate", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let listTaxRates = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "ListTaxRates", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let putDiscountCode = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "PutDiscountCode", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let deleteDiscountCode = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "DeleteDiscountCode", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let listDiscountCodes = MethodDescriptor(
        service: "souk.orders.v1.Terms", name: "ListDiscountCodes", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)

    public static let all = [
        putDeliveryOption,
        deleteDeliveryOption,
        listDeliveryOptions,
        putTaxRate,
        deleteTaxRate,
        listTaxRates,
        putDiscountCode,
        deleteDiscountCode,
        listDiscountCodes
    ]
}
