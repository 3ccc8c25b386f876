// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.maintenance.v1.Maintenance`, and who may call them.
public enum MaintenanceMethods {
    public static let getInfo = MethodDescriptor(
        service: "souk.maintenance.v1.Maintenance", name: "GetInfo", kind: .unary,
        access: Access(operator: "maintenance.read"), idempotent: true)
    public static let getMetrics = MethodDescriptor(
        service: "souk.maintenance.v1.Maintenance", name: "GetMetrics", kind: .unary,
        access: Access(services: ["*"], operator: "maintenance.read"), idempotent: true)
    public static let pauseWrites = MethodDescriptor(
        service: "souk.maintenance.v1.Maintenance", name: "PauseWrites", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: false)
    public static let resumeWrites = MethodDescriptor(
        service: "souk.maintenance.v1.Maintenance", name: "ResumeWrites", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: true)
    public static let copySnapshot = MethodDescriptor(
        service: "souk.maintenance.v1.Maintenance", name: "CopySnapshot", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: false)
    public static let releaseSnapshot = MethodDescriptor(
        service: "souk.maintenance.v1.Maintenance", name: "ReleaseSnapshot", kind: .unary,
        access: Access(operator: "maintenance.manage"), idempotent: true)

    public static let all = [getInfo, getMetrics, pauseWrites, resumeWrites, copySnapshot, releaseSnapshot]
}
