import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Payments

/// The real service over a file in memory, with a clock that stands still, and words to speak to it.
struct PaymentsFixture {
    static let pin = "271828"
    static let iban = "DE89 3704 0044 0532 0130 00"

    let clock = ManualClock()
    let identity: TestIdentity
    let database: Database
    let payments: Payments
    let client: PaymentsClient

    init(commissionMicros: Int64 = 25_000) throws {
        identity = TestIdentity(clock: clock)
        database = try Database.open(
            "sqlite::memory:", migrations: Schema.migrations, clock: clock)
        payments = Payments(
            database: database, keys: PaymentsKeys(secret: Secret(Array(0..<32))),
            commissionRate: CommissionRate(commissionMicros: commissionMicros), pinCost: .least)
        client = PaymentsClient(
            InProcessLink(services: [payments], authenticator: identity.authenticator))
    }
}

// MARK: - People and their wallets

extension PaymentsFixture {
    @discardableResult
    func link(
        _ id: String = "giro", of person: String, iban: String = PaymentsFixture.iban,
        holder: String = "Maria",
        currency: String = "EUR"
    ) async throws -> PaymentsAPI.BankAccount? {
        try await client.linkBankAccount(
            .init(bankAccountID: id, iban: iban, holder: holder, currency: currency), identity.person(person)
        ).bankAccount
    }

    @discardableResult
    func topUp(
        _ id: String, _ minor: Int64, of person: String, from account: String = "giro",
        currency: String = "EUR"
    ) async throws -> PaymentsAPI.TopUpResponse {
        try await client.topUp(
            .init(topUpID: id, bankAccountID: account, amount: .init(currency: currency, minor: minor)),
            identity.person(person))
    }

    /// A person with a PIN and that much money.
    func welcome(_ person: String, with minor: Int64) async throws {
        try await link(of: person)
        if minor > 0 { try await topUp("welcome", minor, of: person) }
        try await setPin(PaymentsFixture.pin, of: person)
    }

    func setPin(_ pin: String, current: String = "", of person: String) async throws {
        _ = try await client.setPin(.init(pin: pin, currentPin: current), identity.person(person))
    }

    /// Available and held, of a person or of a business.
    func wallet(of person: String, currency: String = "EUR") async throws -> [Int64] {
        let balances = try await client.getBalance(.init(), identity.person(person)).balances
        return Self.minor(balances, currency)
    }

    func wallet(ofBusiness business: String, currency: String = "EUR") async throws -> [Int64] {
        let options = try await identity.member("owner-of-\(business)", of: business)
        return Self.minor(try await client.getBalance(.init(), options).balances, currency)
    }

    func commission(_ currency: Currency = .eur) async throws -> Int64 {
        try await database.read { db in try LedgerAccount.balance(.commission, in: currency, in: db).minor }
    }

    private static func minor(_ balances: [PaymentsAPI.Balance], _ currency: String) -> [Int64] {
        let balance = balances.first { $0.available?.currency == currency }
        return [balance?.available?.minor ?? 0, balance?.held?.minor ?? 0]
    }
}

// MARK: - Payments

extension PaymentsFixture {
    @discardableResult
    func approve(
        _ id: String, _ minor: Int64, by person: String, to business: String = "cafe", order: String,
        pin: String = PaymentsFixture.pin, currency: String = "EUR"
    ) async throws -> PaymentsAPI.ApprovePaymentResponse {
        try await client.approvePayment(
            .init(
                approvalID: id, orderID: order, businessID: business,
                amount: .init(currency: currency, minor: minor), pin: pin), identity.person(person))
    }

    @discardableResult
    func hold(
        _ id: String, _ minor: Int64, of person: String, for business: String = "cafe", approval: String,
        currency: String = "EUR"
    ) async throws -> PaymentsAPI.Payment? {
        try await client.hold(
            .init(
                holdID: id, payerAccountID: person, businessID: business,
                amount: .init(currency: currency, minor: minor), approvalID: approval),
            identity.service("commerce")
        ).payment
    }

    /// Approves and holds: the approval is named `ok-` and the order's id.
    @discardableResult
    func pay(_ order: String, _ minor: Int64, by person: String) async throws -> PaymentsAPI.Payment? {
        try await approve("ok-\(order)", minor, by: person, order: order)
        return try await hold(order, minor, of: person, approval: "ok-\(order)")
    }

    @discardableResult
    func capture(_ id: String) async throws -> PaymentsAPI.Payment? {
        try await client.capture(.init(holdID: id), identity.service("commerce")).payment
    }

    @discardableResult
    func void(_ id: String, reason: String = "declined") async throws -> PaymentsAPI.Payment? {
        try await client.void(.init(holdID: id, reason: reason), identity.service("commerce")).payment
    }

    @discardableResult
    func refund(
        _ id: String, _ minor: Int64, of order: String, by business: String = "cafe",
        currency: String = "EUR",
        reason: String = ""
    ) async throws -> PaymentsAPI.RefundResponse {
        try await client.refund(
            .init(
                refundID: id, holdID: order, amount: .init(currency: currency, minor: minor), reason: reason),
            identity.member("owner-of-\(business)", of: business))
    }

    /// The types of all events so far, without their package.
    func events() async throws -> [String] {
        try await database.events(after: 0).events.map { String($0.type.split(separator: ".").last ?? "") }
    }

    /// Everything the schema promises holds.
    func expectBooksInOrder(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let broken = try await database.read { db in try Ledger.check(in: db) }
        #expect(broken.isEmpty, sourceLocation: sourceLocation)
    }
}

/// Runs what must be refused, and compares the reason; returns the refusal.
@discardableResult
func expectRefusal(
    _ reason: String, field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> some Sendable
) async throws -> RPCError? {
    do {
        let answer = try await body()
        Issue.record("was answered: \(answer)", sourceLocation: sourceLocation)
        return nil
    } catch let error as RPCError {
        #expect(error.reason == reason, sourceLocation: sourceLocation)
        if let field { #expect(error.detail.field == field, sourceLocation: sourceLocation) }
        return error
    }
}
