// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.accounts.v1.Businesses`, and who may call them.
public enum BusinessesMethods {
    public static let createBusiness = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "CreateBusiness", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let getBusiness = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "GetBusiness", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    public static let listBusinesses = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "ListBusinesses", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let listMembers = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "ListMembers", kind: .unary,
        access: Access(business: "team.manage"), idempotent: true)
    public static let putMember = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "PutMember", kind: .unary,
        access: Access(business: "team.manage"), idempotent: true)
    public static let removeMember = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "RemoveMember", kind: .unary,
        access: Access(business: "team.manage"), idempotent: true)
    public static let leaveBusiness = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "LeaveBusiness", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let listRoles = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "ListRoles", kind: .unary,
        access: Access(business: "team.manage"), idempotent: true)
    public static let putRole = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "PutRole", kind: .unary,
        access: Access(business: "team.manage"), idempotent: true)
    public static let deleteRole = MethodDescriptor(
        service: "souk.accounts.v1.Businesses", name: "DeleteRole", kind: .unary,
        access: Access(business: "team.manage"), idempotent: true)

    public static let all = [
        createBusiness,
        getBusiness,
        listBusinesses,
        listMembers,
        putMember,
        removeMember,
        leaveBusiness,
        listRoles,
        putRole,
        deleteRole
    ]
}
