import Contracts
import Crypto
import RPC
import TestKit
import Values

@testable import Payments

/// A person's device with a signing key, as accounts knows it.
struct TestDevice {
    let owner: String
    let session: String
    let key = P256.Signing.PrivateKey()

    var publicKey: [UInt8] { Array(key.publicKey.x963Representation) }
    var keyID: String {
        get throws { try DeviceKey.id(of: publicKey).text }
    }
}

extension PaymentsFixture {
    /// A device whose key accounts has told of, signed in with a session of its own.
    func device(of person: String, session: String? = nil) async throws -> TestDevice {
        let device = TestDevice(owner: person, session: session ?? "ses_\(person)")
        try await accounts.append(registration(of: device), key: device.session)
        try await followAccounts()
        return device
    }

    func registration(of device: TestDevice) throws -> AccountsAPI.DeviceKeyRegistered {
        AccountsAPI.DeviceKeyRegistered(
            keyID: try device.keyID, publicKey: device.publicKey, accountID: device.owner,
            sessionID: device.session, registeredAt: clock.now)
    }

    func followAccounts() async throws {
        try await accounts.follow(
            into: database, [DeviceKey.onRegistered, DeviceKey.onRevoked, DeviceKey.onSessionRevoked])
    }

    @discardableResult
    func enrol(
        _ device: TestDevice, pin: String = PaymentsFixture.pin
    ) async throws -> PaymentsAPI.EnrolDeviceKeyResponse {
        try await approvals.enrolDeviceKey(
            .init(keyID: device.keyID, pin: pin), identity.person(device.owner, session: device.session))
    }

    /// A device that may pay.
    func enrolledDevice(of person: String) async throws -> TestDevice {
        let device = try await device(of: person)
        try await enrol(device)
        return device
    }

    func signature(
        by device: TestDevice, _ order: String, _ minor: Int64, to business: String = "cafe",
        nonce: String? = nil, secondsValid: Int64 = 600, currency: Currency = .eur,
        installation: InstallationID? = nil
    ) throws -> PaymentsAPI.DeviceSignature {
        let nonce = nonce ?? "nonce-of-\(order)-0123456789"
        let expiresAt = clock.now.adding(seconds: secondsValid)
        let text = PaymentText(
            installation: installation ?? services.payments.installation,
            payer: .person(try AccountID(device.owner)), key: try DeviceKeyID(device.keyID),
            payee: .business(try BusinessID(business)), request: try RequestID(Self.request(of: order)),
            total: Money(minor, currency), nonce: nonce, expiresAt: expiresAt)
        return PaymentsAPI.DeviceSignature(
            keyID: try device.keyID, nonce: nonce, expiresAt: expiresAt,
            signature: Array(try device.key.signature(for: text.bytes).rawRepresentation))
    }

    /// Signs and holds.
    @discardableResult
    func pay(
        _ order: String, _ minor: Int64, with device: TestDevice, nonce: String? = nil
    ) async throws -> PaymentsAPI.Payment? {
        let signature = try signature(by: device, order, minor, nonce: nonce)
        return try await hold(
            holdRequest(order, minor, of: device.owner, by: .deviceSignature(signature)))
    }
}
