// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.payments.v1.Wallets`, and who may call them.
public enum WalletsMethods {
    public static let linkBankAccount = MethodDescriptor(
        service: "souk.payments.v1.Wallets", name: "LinkBankAccount", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let topUp = MethodDescriptor(
        service: "souk.payments.v1.Wallets", name: "TopUp", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let getBalance = MethodDescriptor(
        service: "souk.payments.v1.Wallets", name: "GetBalance", kind: .unary,
        access: Access(person: true, business: "payments.read"), idempotent: true)
    public static let listEntries = MethodDescriptor(
        service: "souk.payments.v1.Wallets", name: "ListEntries", kind: .unary,
        access: Access(person: true, business: "payments.read"), idempotent: true)

    public static let all = [linkBankAccount, topUp, getBalance, listEntries]
}
