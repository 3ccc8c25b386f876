// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.audit.v1.Audit`, and who may call them.
public enum AuditMethods {
    public static let listRelations = MethodDescriptor(
        service: "souk.audit.v1.Audit", name: "ListRelations", kind: .unary,
        access: Access(operator: "audit.read"), idempotent: true)
    public static let readRelation = MethodDescriptor(
        service: "souk.audit.v1.Audit", name: "ReadRelation", kind: .serverStreaming,
        access: Access(operator: "audit.read"), idempotent: true)

    public static let all = [listRelations, readRelation]
}
