// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.accounts.v1.Devices`, and who may call them.
public enum DevicesMethods {
    public static let registerDeviceKey = MethodDescriptor(
        service: "souk.accounts.v1.Devices", name: "RegisterDeviceKey", kind: .unary,
        access: Access(person: true), idempotent: true)
    public static let listDevices = MethodDescriptor(
        service: "souk.accounts.v1.Devices", name: "ListDevices", kind: .unary,
        access: Access(person: true), idempotent: true)

    public static let all = [registerDeviceKey, listDevices]
}
