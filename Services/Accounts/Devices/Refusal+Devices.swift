import RPC

extension Refusal {
    static func deviceKeyInvalid(field: String) -> Self {
        Self(
            .invalidArgument, "DEVICE_KEY_INVALID", "\(field) is no public key of P-256.",
            RefusalDetail(
                field: field, rule: "\(DeviceKey.publicKeyBytes) bytes, X9.63: 0x04, x, y; a point of P-256",
                remedy: "Export the device's public key uncompressed."))
    }

    static func deviceKeyReused(field: String) -> Self {
        Self(
            .alreadyExists, "DEVICE_KEY_REUSED", "This key was registered before, or has been replaced.",
            RefusalDetail(
                field: field, rule: "one key for one session",
                remedy: "Make a new key pair and register that."))
    }

    static func tooManyDeviceKeys(_ count: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_DEVICE_KEYS",
            "A session registers at most \(DeviceKey.perSessionMax) keys.",
            RefusalDetail(
                limit: "\(DeviceKey.perSessionMax)", current: "\(count)",
                remedy: "Sign in again for a new session."))
    }
}
