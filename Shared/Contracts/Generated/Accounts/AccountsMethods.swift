// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.accounts.v1.Accounts`, and who may call them.
public enum AccountsMethods {
    public static let startVerification = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "StartVerification", kind: .unary,
        access: Access(anyone: true), idempotent: false)
    public static let completeVerification = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "CompleteVerification", kind: .unary,
        access: Access(anyone: true), idempotent: false)
    public static let refreshSession = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "RefreshSession", kind: .unary,
        access: Access(anyone: true), idempotent: false)
    public static let revokeSession = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "RevokeSession", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let listSessions = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "ListSessions", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let getKeys = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "GetKeys", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let checkAccount = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "CheckAccount", kind: .unary,
        access: Access(services: ["messaging", "payments"]), idempotent: true)
    public static let resolveCustomer = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "ResolveCustomer", kind: .unary,
        access: Access(services: ["commerce", "messaging"]), idempotent: true)
    public static let getCustomer = MethodDescriptor(
        service: "souk.accounts.v1.Accounts", name: "GetCustomer", kind: .unary,
        access: Access(services: ["commerce", "messaging"]), idempotent: true)

    public static let all = [
        startVerification,
        completeVerification,
        refreshSession,
        revokeSession,
        listSessions,
        getKeys,
        checkAccount,
        resolveCustomer,
        getCustomer
    ]
}
