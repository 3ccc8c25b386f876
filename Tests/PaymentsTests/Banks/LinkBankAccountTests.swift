import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Linking a bank account` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
    }

    @Test(arguments: [
        "DE89370400440532013000", "GB82 WEST 1234 5698 7654 32", "NO9386011117947",
        "de89 3704 0044 0532 0130 00",
        "MT84MALT011000012345MTLCAST001S",
    ])
    func `accepts an IBAN whose check digits are right`(iban: String) async throws {
        let linked = try await fixture.link(of: "maria", iban: iban)
        #expect(linked?.id == "giro")
    }

    @Test(arguments: [
        "", "DE89", "DE88370400440532013000", "DE89370400440532013001", "D189370400440532013000",
        "DEXX370400440532013000", "DE89-3704-0044-0532-0130-00",
        "DE89370400440532013000DE89370400440532013000", "ÄE89370400440532013000",
    ])
    func `refuses any other`(iban: String) async throws {
        await expect("IBAN_INVALID", field: "iban") {
            try await fixture.link(of: "maria", iban: iban)
        }
    }

    @Test func `shows only the country and the last four, and keeps no more`() async throws {
        let linked = try await fixture.link(of: "maria")
        #expect(linked?.maskedIban == "DE** **** 3000")
        let kept = try await fixture.database.read { db in try db.rows("SELECT * FROM bank_accounts") }
        #expect(!"\(kept)".contains("0532"))
    }

    @Test func `twice with the same content answers as before, however it is spaced`() async throws {
        let first = try await fixture.link(of: "maria")
        let second = try await fixture.link(of: "maria", iban: "DE89370400440532013000")
        #expect(first == second)
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await fixture.link(of: "maria")
        await expect("ID_REUSED", field: "iban") {
            try await fixture.link(of: "maria", iban: "NO9386011117947")
        }
        await expect("ID_REUSED", field: "holder") {
            try await fixture.link(of: "maria", holder: "Mario")
        }
        await expect("ID_REUSED", field: "currency") {
            try await fixture.link(of: "maria", currency: "USD")
        }
    }

    @Test func `is each person's own: another may use the same id`() async throws {
        try await fixture.link(of: "maria")
        let bobs = try await fixture.link(of: "bob", iban: "NO9386011117947", holder: "Bob")
        #expect(bobs?.maskedIban == "NO** **** 7947")
    }

    @Test func `is possible five times`() async throws {
        for number in 1...5 { try await fixture.link("account-\(number)", of: "maria") }
        let refusal = await expect("TOO_MANY_BANK_ACCOUNTS") {
            try await fixture.link("account-6", of: "maria")
        }
        #expect(refusal?.code == .resourceExhausted)
        try await fixture.link("account-5", of: "maria")
    }

    @Test(arguments: ["", "   ", "a\u{7}b", String(repeating: "x", count: 81)])
    func `needs the name of its holder`(holder: String) async throws {
        await expect("TEXT_INVALID", field: "holder") {
            try await fixture.link(of: "maria", holder: holder)
        }
    }

    @Test(arguments: ["", "eur", "EURO", "XXX"])
    func `needs a currency that exists`(currency: String) async throws {
        await expect("CURRENCY_INVALID", field: "currency") {
            try await fixture.link(of: "maria", currency: currency)
        }
    }

    @Test(arguments: ["", "-giro", "gi ro", String(repeating: "x", count: 65)])
    func `needs a well-formed id`(id: String) async throws {
        await expect("ID_MALFORMED", field: "bank_account_id") {
            try await fixture.link(id, of: "maria")
        }
    }
}
