// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.accounts.v1.Devices` over a channel.
public struct DevicesClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Registers the key of the device that calls.
    ///
    /// It takes the place of the session's earlier key, which is revoked at once. Repeating it answers as
    /// before. A key is registered by one session for ever: make a new one at each sign-in. Refused:
    /// DEVICE_KEY_INVALID (it is no point of P-256 in 65 bytes), DEVICE_KEY_REUSED (another session
    /// registered it, or this one replaced it), TOO_MANY_DEVICE_KEYS (20 a session, replaced ones included).
    public func registerDeviceKey(
        _ request: AccountsAPI.RegisterDeviceKeyRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.RegisterDeviceKeyResponse {
        try await channel.unary(DevicesMethods.registerDeviceKey, request, options)
    }

    /// The devices that the caller is signed in on, with their keys, newest first, at most 20.
    public func listDevices(
        _ request: AccountsAPI.ListDevicesRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListDevicesResponse {
        try await channel.unary(DevicesMethods.listDevices, request, options)
    }
}
