// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The devices that people sign in with, and the keys they sign payments with.
/// What answers `souk.accounts.v1.Devices`: a function for each method.
public protocol DevicesService: RPCService {
    /// Registers the key of the device that calls.
    ///
    /// It takes the place of the session's earlier key, which is revoked at once. Repeating it answers as
    /// before. A key is registered by one session for ever: make a new one at each sign-in. Refused:
    /// DEVICE_KEY_INVALID (it is no point of P-256 in 65 bytes), DEVICE_KEY_REUSED (another session
    /// registered it, or this one replaced it), TOO_MANY_DEVICE_KEYS (20 a session, replaced ones included).
    func registerDeviceKey(
        _ request: AccountsAPI.RegisterDeviceKeyRequest,
        _ call: Call
    ) async throws -> AccountsAPI.RegisterDeviceKeyResponse

    /// The devices that the caller is signed in on, with their keys, newest first, at most 20.
    func listDevices(
        _ request: AccountsAPI.ListDevicesRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListDevicesResponse
}

extension DevicesService {
    public var methods: [MethodHandler] { DevicesMethods.handlers(for: self) }
}

extension DevicesMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some DevicesService) -> [MethodHandler] {
        [
            .unary(registerDeviceKey, service.registerDeviceKey),
            .unary(listDevices, service.listDevices),
        ]
    }
}
