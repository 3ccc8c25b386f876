// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.catalog.v1.Catalog`, and who may call them.
public enum CatalogMethods {
    public static let putProduct = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "PutProduct", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let importProducts = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "ImportProducts", kind: .clientStreaming,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let setProductStatus = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "SetProductStatus", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let getProduct = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "GetProduct", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let listProducts = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "ListProducts", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let searchProducts = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "SearchProducts", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let adjustStock = MethodDescriptor(
        service: "souk.catalog.v1.Catalog", name: "AdjustStock", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)

    public static let all = [
        putProduct,
        importProducts,
        setProductStatus,
        getProduct,
        listProducts,
        searchProducts,
        adjustStock
    ]
}
