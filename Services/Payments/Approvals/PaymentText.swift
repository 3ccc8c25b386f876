import Values

/// The text that a device signs to approve a payment; proto/README.md, "Signing a payment", specifies it.
///
/// Ten lines, each ended by one LF. No part can hold a line break, so the text reads one way only.
struct PaymentText: Hashable, Sendable {
    static let version = "souk.payment.v1"

    let installation: InstallationID
    let payer: Party
    let key: DeviceKeyID
    let payee: Party
    let request: RequestID
    let total: Money
    let nonce: String
    let expiresAt: Timestamp

    var bytes: [UInt8] {
        let lines = [
            Self.version, installation.text, payer.text, key.text, payee.text, request.text,
            total.currency.code, "\(total.minor)", nonce, "\(expiresAt.microseconds / 1_000_000)",
        ]
        return Array(lines.map { "\($0)\n" }.joined().utf8)
    }
}
