// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.catalog.v1.Collections`, and who may call them.
public enum CollectionsMethods {
    public static let putCollection = MethodDescriptor(
        service: "souk.catalog.v1.Collections", name: "PutCollection", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let deleteCollection = MethodDescriptor(
        service: "souk.catalog.v1.Collections", name: "DeleteCollection", kind: .unary,
        access: Access(business: "catalog.manage"), idempotent: true)
    public static let listCollections = MethodDescriptor(
        service: "souk.catalog.v1.Collections", name: "ListCollections", kind: .unary,
        access: Access(anyone: true), idempotent: true)

    public static let all = [putCollection, deleteCollection, listCollections]
}
