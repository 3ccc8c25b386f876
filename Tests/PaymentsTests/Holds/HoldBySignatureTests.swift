import Contracts
import Crypto
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Holding a payment that a device signed` {
    let fixture: PaymentsFixture
    let device: TestDevice

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        device = try await fixture.enrolledDevice(of: "maria")
    }

    private func hold(
        _ order: String, _ minor: Int64 = 20_00, of person: String = "maria", for business: String = "cafe",
        with signature: PaymentsAPI.DeviceSignature
    ) async throws -> PaymentsAPI.Payment? {
        try await fixture.hold(
            fixture.holdRequest(order, minor, of: person, for: business, by: .deviceSignature(signature)))
    }

    /// Asks for a hold that must be refused, twice: what is refused once is refused for ever.
    private func expectRefused(
        _ reason: String, _ order: String = "order-1", with signature: PaymentsAPI.DeviceSignature,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for _ in 1...2 {
            await expect(reason, sourceLocation: sourceLocation) {
                try await hold(order, with: signature)
            }
        }
        let payment = try await fixture.payment(order).payment
        #expect(payment?.refusal == reason, sourceLocation: sourceLocation)
        try await fixture.expectLedgerInOrder(sourceLocation: sourceLocation)
    }

    @Test func `sets the money aside, without a PIN`() async throws {
        let payment = try await fixture.pay("order-1", 20_00, with: device)
        #expect(payment?.state == .held)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `twice, or many times at once, holds once`() async throws {
        let signature = try fixture.signature(by: device, "order-1", 20_00)
        let answers = try await withThrowingTaskGroup(of: PaymentsAPI.Payment?.self) { group in
            for _ in 1...20 { group.addTask { try await hold("order-1", with: signature) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `with another signature under the same id names it as what differs`() async throws {
        try await fixture.pay("order-1", 20_00, with: device)
        let other = try fixture.signature(by: device, "order-1", 20_00, nonce: "another-nonce-01")
        await expect("ID_REUSED", field: "device_signature") {
            try await hold("order-1", with: other)
        }
        try await fixture.approve("ok", 20_00, by: "maria", order: "order-1")
        await expect("ID_REUSED", field: "approval_id") {
            try await fixture.hold("order-1", 20_00, of: "maria", approval: "ok")
        }
    }

    @Test func `of another total, payee, request or currency than signed is refused for ever`() async throws {
        let total = try fixture.signature(by: device, "order-1", 20_01)
        try await expectRefused("SIGNATURE_INVALID", "order-1", with: total)
        let payee = try fixture.signature(by: device, "order-2", 20_00, to: "bakery")
        try await expectRefused("SIGNATURE_INVALID", "order-2", with: payee)
        let request = try fixture.signature(by: device, "order-1", 20_00)
        try await expectRefused("SIGNATURE_INVALID", "order-3", with: request)
        let currency = try fixture.signature(by: device, "order-4", 20_00, currency: .usd)
        try await expectRefused("SIGNATURE_INVALID", "order-4", with: currency)
        #expect(try await fixture.wallet(of: "maria") == [100_00, 0])
    }

    @Test func `signed for another installation is refused`() async throws {
        let elsewhere = try fixture.signature(
            by: device, "order-1", 20_00, installation: InstallationID("ins_elsewhere"))
        try await expectRefused("SIGNATURE_INVALID", with: elsewhere)
    }

    @Test func `whose nonce or expiry was changed after signing is refused`() async throws {
        var nonce = try fixture.signature(by: device, "order-1", 20_00)
        nonce.nonce = "another-nonce-01"
        try await expectRefused("SIGNATURE_INVALID", "order-1", with: nonce)
        var expiry = try fixture.signature(by: device, "order-2", 20_00)
        expiry.expiresAt = expiry.expiresAt?.adding(seconds: 60)
        try await expectRefused("SIGNATURE_INVALID", "order-2", with: expiry)
    }

    @Test func `by a key that is not enrolled is refused, also when it is enrolled later`() async throws {
        let phone = try await fixture.device(of: "maria", session: "ses_phone")
        let signature = try fixture.signature(by: phone, "order-1", 20_00)
        try await expectRefused("DEVICE_KEY_NOT_ENROLLED", with: signature)
        try await fixture.enrol(phone)
        try await expectRefused("DEVICE_KEY_NOT_ENROLLED", with: signature)
        try await fixture.pay("order-2", 20_00, with: phone)
    }

    @Test func `by a key nobody registered, or another person's, finds none`() async throws {
        let unknown = TestDevice(owner: "maria", session: "ses_maria")
        try await expectRefused(
            "DEVICE_KEY_NOT_FOUND", "order-1", with: fixture.signature(by: unknown, "order-1", 20_00))
        try await fixture.welcome("bob", with: 100_00)
        let bobs = try await fixture.enrolledDevice(of: "bob")
        try await expectRefused(
            "DEVICE_KEY_NOT_FOUND", "order-2", with: fixture.signature(by: bobs, "order-2", 20_00))
        #expect(try await fixture.wallet(of: "bob") == [100_00, 0])
    }

    @Test func `by a key whose session was revoked is refused from the next call on`() async throws {
        try await fixture.pay("order-1", 20_00, with: device)
        try await fixture.accounts.append(
            AccountsAPI.SessionRevoked(sessionID: device.session, accountID: "maria"), key: device.session)
        try await fixture.followAccounts()
        try await expectRefused(
            "DEVICE_KEY_REVOKED", "order-2", with: fixture.signature(by: device, "order-2", 20_00))
    }

    @Test func `after it expired is refused, and in its last second is not`() async throws {
        let first = try fixture.signature(by: device, "order-1", 20_00, secondsValid: 60)
        let second = try fixture.signature(by: device, "order-2", 20_00, secondsValid: 60)
        fixture.clock.advance(seconds: 59)
        _ = try await hold("order-1", with: first)
        fixture.clock.advance(seconds: 1)
        try await expectRefused("SIGNATURE_EXPIRED", "order-2", with: second)
        fixture.clock.advance(seconds: -30)
        try await expectRefused("SIGNATURE_EXPIRED", "order-2", with: second)
    }

    @Test func `that expires more than a day ahead is refused, and stays refused`() async throws {
        let day = DeviceSignature.secondsAheadMax
        _ = try await hold(
            "order-1", with: fixture.signature(by: device, "order-1", 20_00, secondsValid: day))
        let longer = try fixture.signature(by: device, "order-2", 20_00, secondsValid: day + 1)
        try await expectRefused("EXPIRY_INVALID", "order-2", with: longer)
        fixture.clock.advance(seconds: 3_600)
        try await expectRefused("EXPIRY_INVALID", "order-2", with: longer)
    }

    @Test func `without funds is refused, and stays refused when they come`() async throws {
        let signature = try fixture.signature(by: device, "order-1", 100_01)
        await expect("INSUFFICIENT_FUNDS") {
            try await hold("order-1", 100_01, with: signature)
        }
        try await fixture.topUp("more", 50_00, of: "maria")
        await expect("INSUFFICIENT_FUNDS") {
            try await hold("order-1", 100_01, with: signature)
        }
        try await fixture.expectLedgerInOrder()
    }
}

// MARK: - Nonces

extension `Holding a payment that a device signed` {
    @Test func `under a nonce that was used before is refused, whatever else it says`() async throws {
        try await fixture.pay("order-1", 20_00, with: device, nonce: "one-nonce-for-two")
        try await expectRefused(
            "NONCE_USED", "order-2",
            with: fixture.signature(by: device, "order-2", 20_00, nonce: "one-nonce-for-two"))
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
    }

    /// ECDSA signatures are malleable: (r, n - s) is as right as (r, s), so the nonce is what counts once.
    @Test func `with its malleable twin for another order pays once`() async throws {
        let signature = try fixture.signature(by: device, "order-1", 20_00)
        _ = try await hold("order-1", with: signature)
        var twin = signature
        twin.signature = try Self.twin(of: signature.signature)
        #expect(twin.signature != signature.signature)
        var request = fixture.holdRequest("order-2", 20_00, of: "maria", by: .deviceSignature(twin))
        request.requestID = PaymentsFixture.request(of: "order-1")
        await expect("NONCE_USED") { [request] in try await fixture.hold(request) }
        #expect(try await fixture.wallet(of: "maria") == [80_00, 20_00])
    }

    @Test func `many times at once for many orders under one nonce pays one`() async throws {
        let orders = (1...20).map { "order-\($0)" }
        let paid = await withTaskGroup(of: Bool.self) { group in
            for order in orders {
                group.addTask {
                    (try? await fixture.pay(order, 1_00, with: device, nonce: "one-nonce-for-all")) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(paid == 1)
        #expect(try await fixture.wallet(of: "maria") == [99_00, 1_00])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `uses its nonce up even if it is refused for want of funds`() async throws {
        let signature = try fixture.signature(by: device, "order-1", 100_01, nonce: "one-nonce-for-two")
        await expect("INSUFFICIENT_FUNDS") { try await hold("order-1", 100_01, with: signature) }
        try await expectRefused(
            "NONCE_USED", "order-2",
            with: fixture.signature(by: device, "order-2", 20_00, nonce: "one-nonce-for-two"))
    }

    @Test func `that is not right uses no nonce up`() async throws {
        let wrong = try fixture.signature(by: device, "order-1", 20_01, nonce: "one-nonce-for-two")
        try await expectRefused("SIGNATURE_INVALID", "order-1", with: wrong)
        try await fixture.pay("order-2", 20_00, with: device, nonce: "one-nonce-for-two")
    }

    @Test func `under a nonce that another key used is fine`() async throws {
        let phone = try await fixture.device(of: "maria", session: "ses_phone")
        try await fixture.enrol(phone)
        try await fixture.pay("order-1", 20_00, with: device, nonce: "one-nonce-for-two")
        try await fixture.pay("order-2", 20_00, with: phone, nonce: "one-nonce-for-two")
        #expect(try await fixture.wallet(of: "maria") == [60_00, 40_00])
    }

    /// (r, n - s) for (r, s), where n is the order of P-256.
    private static func twin(of signature: [UInt8]) throws -> [UInt8] {
        let order = try #require(
            [UInt8](hexadecimal: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"))
        var borrow = 0
        var twin = signature
        for place in (0..<32).reversed() {
            let difference = Int(order[place]) - Int(signature[32 + place]) - borrow
            borrow = difference < 0 ? 1 : 0
            twin[32 + place] = UInt8(difference < 0 ? difference + 256 : difference)
        }
        return twin
    }
}

// MARK: - What makes no sense

extension `Holding a payment that a device signed` {
    @Test(arguments: [
        "", "fifteen-letters", String(repeating: "n", count: 65), "with a blank between",
        "nonce\nin-two-lines-0",
        "nønce-of-sixteen-",
    ])
    func `with a malformed nonce is refused, and leaves nothing behind`(nonce: String) async throws {
        var signature = try fixture.signature(by: device, "order-1", 20_00)
        signature.nonce = nonce
        await expect("NONCE_INVALID", field: "device_signature.nonce") { [signature] in
            try await hold("order-1", with: signature)
        }
        try await fixture.pay("order-1", 20_00, with: device)
    }

    @Test(arguments: [0, 63, 65, 72])
    func `with a signature that is not 64 bytes is refused, and leaves nothing behind`(count: Int)
        async throws
    {
        var signature = try fixture.signature(by: device, "order-1", 20_00)
        signature.signature = [UInt8](repeating: 1, count: count)
        let refusal = await expect("SIGNATURE_INVALID") { [signature] in
            try await hold("order-1", with: signature)
        }
        #expect(refusal?.code == .invalidArgument)
        try await fixture.pay("order-1", 20_00, with: device)
    }

    @Test func `with an expiry that is missing or not whole seconds is refused`() async throws {
        var signature = try fixture.signature(by: device, "order-1", 20_00)
        for expiry in [nil, signature.expiresAt.map { Timestamp(microseconds: $0.microseconds + 1) }] {
            signature.expiresAt = expiry
            await expect("EXPIRY_INVALID", field: "device_signature.expires_at") { [signature] in
                try await hold("order-1", with: signature)
            }
        }
    }

    @Test func `with no key named is refused`() async throws {
        var signature = try fixture.signature(by: device, "order-1", 20_00)
        signature.keyID = "no key"
        await expect("ID_MALFORMED", field: "device_signature.key_id") { [signature] in
            try await hold("order-1", with: signature)
        }
    }
}
