import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Setting a PIN` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
    }

    @Test(arguments: ["", "12345", "1234567", "27182a", "२७१८२८", " 271828"])
    func `takes six digits and nothing else`(pin: String) async throws {
        await expect("PIN_INVALID", field: "pin") { try await fixture.setPin(pin, of: "maria") }
    }

    @Test(arguments: ["000000", "999999", "012345", "123456", "456789", "987654", "543210"])
    func `takes none that anybody would try first`(pin: String) async throws {
        await expect("PIN_TOO_SIMPLE", field: "pin") { try await fixture.setPin(pin, of: "maria") }
    }

    @Test func `twice with the same PIN answers as before`() async throws {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        try await fixture.approve("a1", 1_00, by: "maria", order: "order-1")
    }

    @Test func `over another needs the current one`() async throws {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        await expect("PIN_WRONG") { try await fixture.setPin("314159", of: "maria") }
        await expect("PIN_WRONG") {
            try await fixture.setPin("314159", current: "111111", of: "maria")
        }
        try await fixture.setPin("314159", current: PaymentsFixture.pin, of: "maria")
        await expect("PIN_WRONG") {
            try await fixture.approve("a1", 1_00, by: "maria", order: "o")
        }
        try await fixture.approve("a1", 1_00, by: "maria", order: "o", pin: "314159")
    }

    @Test func `for the first time needs no current one to be named`() async throws {
        await expect("PIN_WRONG") {
            try await fixture.setPin(PaymentsFixture.pin, current: "314159", of: "maria")
        }
        await expect("PIN_NOT_SET") {
            try await fixture.approve("a1", 1_00, by: "maria", order: "o")
        }
    }

    @Test func `again after a change whose answer was lost answers as before`() async throws {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        for _ in 1...7 { try await fixture.setPin("314159", current: PaymentsFixture.pin, of: "maria") }
        try await fixture.approve("a1", 1_00, by: "maria", order: "o", pin: "314159")
    }

    @Test func `is no way to guess: the tries count as those of approvals do`() async throws {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        for guess in ["100001", "100002", "100003"] {
            await expect("PIN_WRONG") { try await fixture.setPin(guess, of: "maria") }
        }
        await expect("PIN_WRONG") {
            try await fixture.setPin("314159", current: "100004", of: "maria")
        }
        await expect("PIN_WRONG") {
            try await fixture.approve("a1", 1_00, by: "maria", order: "o", pin: "100005")
        }
        await expect("PIN_LOCKED") {
            try await fixture.setPin("314159", current: PaymentsFixture.pin, of: "maria")
        }
        await expect("PIN_LOCKED") { try await fixture.setPin(PaymentsFixture.pin, of: "maria") }
    }

    @Test func `leaves no trace of the digits in what is stored`() async throws {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        try await fixture.setPin("314159", current: PaymentsFixture.pin, of: "maria")
        let rows = try await fixture.database.read { db in try db.rows("SELECT * FROM pins") }
        #expect(rows.count == 1)
        #expect(!"\(rows)".contains("314159"))
    }

    @Test func `gives two people with the same PIN different hashes`() async throws {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        try await fixture.setPin(PaymentsFixture.pin, of: "bob")
        let hashes = try await fixture.database.read { db in
            try db.rows("SELECT hash FROM pins").map { row -> [UInt8] in try row["hash"] }
        }
        #expect(Set(hashes).count == 2)
    }

    @Test func `without the key it was set with cannot be checked, and costs the person no lock`()
        async throws
    {
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        let other = PinAuthenticator(
            database: fixture.database, keys: PaymentsKeys(secret: Secret(Array(1..<33))), cost: .least)
        for _ in 1...6 {
            await #expect(throws: PinFault.self) {
                try await other.confirm(Secret(PaymentsFixture.pin), of: AccountID("maria"))
            }
        }
        try await fixture.approve("a1", 1_00, by: "maria", order: "o")
    }

    @Test func `ties the database to the key file: a start with another is refused`() async throws {
        func start(withSecretFrom first: UInt8) async throws {
            _ = try await PaymentsServices(
                database: fixture.database, keys: PaymentsKeys(secret: Secret(Array(first..<first + 32))),
                bank: .none, pinCost: .least)
        }
        try await start(withSecretFrom: 1)
        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        try await start(withSecretFrom: 0)
        await #expect(throws: PinFault.self) { try await start(withSecretFrom: 1) }
    }

    @Test func `by argon2id gives the reference's result`() throws {
        // The command line's answer: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32 -r
        let hash = try PinHash.argon2id(
            Array("password".utf8), salt: Array("somesalt".utf8),
            cost: PinCost(memoryKibibytes: 65_536, passes: 2))
        let text = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(text == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7")
    }
}
