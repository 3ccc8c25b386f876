// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.accounts.v1.Consent`, and who may call them.
public enum ConsentMethods {
    public static let blockBusiness = MethodDescriptor(
        service: "souk.accounts.v1.Consent", name: "BlockBusiness", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let unblockBusiness = MethodDescriptor(
        service: "souk.accounts.v1.Consent", name: "UnblockBusiness", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let listBlocks = MethodDescriptor(
        service: "souk.accounts.v1.Consent", name: "ListBlocks", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let setConsent = MethodDescriptor(
        service: "souk.accounts.v1.Consent", name: "SetConsent", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let getConsent = MethodDescriptor(
        service: "souk.accounts.v1.Consent", name: "GetConsent", kind: .unary,
        access: Access(person: true), idempotent: true)

    public static let all = [blockBusiness, unblockBusiness, listBlocks, setConsent, getConsent]
}
