import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Topping up` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.link(of: "maria")
    }

    @Test func `adds to the wallet what the bank gave`() async throws {
        let answer = try await fixture.topUp("t1", 50_00, of: "maria")
        #expect(answer.balance?.available?.minor == 50_00)
        #expect(answer.balance?.held?.minor == 0)
        #expect(try await fixture.wallet(of: "maria") == [50_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `twice with the same id moves money once, and answers with the balance of then`() async throws
    {
        let first = try await fixture.topUp("t1", 50_00, of: "maria")
        try await fixture.topUp("t2", 1_00, of: "maria")
        let again = try await fixture.topUp("t1", 50_00, of: "maria")
        #expect(first == again)
        #expect(try await fixture.wallet(of: "maria") == [51_00, 0])
    }

    @Test func `many times at once with the same id moves money once`() async throws {
        let answers = try await withThrowingTaskGroup(of: PaymentsAPI.TopUpResponse.self) { group in
            for _ in 1...20 { group.addTask { try await fixture.topUp("t1", 50_00, of: "maria") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await fixture.wallet(of: "maria") == [50_00, 0])
        try await fixture.expectLedgerInOrder()
    }

    @Test func `with other content under the same id names the field that differs`() async throws {
        try await fixture.link("savings", of: "maria")
        try await fixture.topUp("t1", 50_00, of: "maria")
        await expect("ID_REUSED", field: "amount") {
            try await fixture.topUp("t1", 50_01, of: "maria")
        }
        await expect("ID_REUSED", field: "bank_account_id") {
            try await fixture.topUp("t1", 50_00, of: "maria", from: "savings")
        }
    }

    @Test(arguments: [Int64.min, -1, 0, 1_000_001, .max])
    func `of an impossible amount is refused`(minor: Int64) async throws {
        await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.topUp("t1", minor, of: "maria")
        }
        #expect(try await fixture.wallet(of: "maria") == [0, 0])
    }

    @Test func `without an amount, or in no currency, is refused`() async throws {
        let maria = try await fixture.identity.person("maria")
        await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.wallets.topUp(.init(topUpID: "t1", bankAccountID: "giro"), maria)
        }
        await expect("AMOUNT_INVALID", field: "amount") {
            try await fixture.topUp("t1", 1, of: "maria", currency: "EURO")
        }
    }

    @Test func `in another currency than the bank account's is refused`() async throws {
        await expect("CURRENCY_MIXED") {
            try await fixture.topUp("t1", 1_00, of: "maria", currency: "USD")
        }
    }

    @Test func `from somebody else's bank account finds none`() async throws {
        let refusal = await expect("BANK_ACCOUNT_NOT_FOUND") {
            try await fixture.topUp("t1", 1_00, of: "bob")
        }
        #expect(refusal?.code == .notFound)
    }

    @Test func `a wallet that would be too full is refused, and stays refused under that id`() async throws {
        let fills = Wallet.balanceMinorMax / Wallets.topUpMinorMax
        for number in 1...fills { try await fixture.topUp("t\(number)", Wallets.topUpMinorMax, of: "maria") }
        await expect("BALANCE_TOO_LARGE") { try await fixture.topUp("last", 1, of: "maria") }

        try await fixture.setPin(PaymentsFixture.pin, of: "maria")
        try await fixture.pay("order-1", 10_00, by: "maria")
        await expect("BALANCE_TOO_LARGE") { try await fixture.topUp("while-held", 1, of: "maria") }
        try await fixture.capture("order-1")
        await expect("BALANCE_TOO_LARGE") { try await fixture.topUp("last", 1, of: "maria") }
        try await fixture.topUp("after", 1, of: "maria")
        try await fixture.expectLedgerInOrder()
    }

    @Test func `without a bank connector is refused: nothing invents money`() async throws {
        let fixture = try await PaymentsFixture(bank: .none)
        try await fixture.link(of: "maria")
        let refusal = await expect("NO_BANK_CONNECTOR") {
            try await fixture.topUp("t1", 50_00, of: "maria")
        }
        #expect(refusal?.code == .failedPrecondition)
        #expect(refusal?.detail.remedy.isEmpty == false)
        #expect(try await fixture.wallet(of: "maria") == [0, 0])
        let transfers = try await fixture.database.read { db in try db.rows("SELECT * FROM transfers") }
        #expect(transfers.isEmpty)
    }

    @Test func `is nothing a business can do`() async throws {
        let owner = try await fixture.identity.member("maria", of: "cafe")
        await #expect(throws: RPCError.self) {
            try await fixture.wallets.topUp(
                .init(topUpID: "t1", bankAccountID: "giro", amount: .init(currency: "EUR", minor: 1)), owner)
        }
    }
}
