// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.accounts.v1.ApiKeys`, and who may call them.
public enum ApiKeysMethods {
    public static let createApiKey = MethodDescriptor(
        service: "souk.accounts.v1.ApiKeys", name: "CreateApiKey", kind: .unary,
        access: Access(business: "keys.manage"), idempotent: true)
    public static let listApiKeys = MethodDescriptor(
        service: "souk.accounts.v1.ApiKeys", name: "ListApiKeys", kind: .unary,
        access: Access(business: "keys.manage"), idempotent: true)
    public static let revokeApiKey = MethodDescriptor(
        service: "souk.accounts.v1.ApiKeys", name: "RevokeApiKey", kind: .unary,
        access: Access(business: "keys.manage"), idempotent: true)
    public static let signInWithApiKey = MethodDescriptor(
        service: "souk.accounts.v1.ApiKeys", name: "SignInWithApiKey", kind: .unary,
        access: Access(anyone: true), idempotent: false)

    public static let all = [createApiKey, listApiKeys, revokeApiKey, signInWithApiKey]
}
