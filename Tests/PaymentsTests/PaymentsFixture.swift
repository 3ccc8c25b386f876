import Contracts
import RPC
import ServiceHost
import Storage
import TestKit
import Testing
import Values

@testable import Payments

/// The real services over a file in memory, with a clock that stands still, and words to speak to them.
struct PaymentsFixture {
    static let pin = "271828"
    static let iban = "DE89 3704 0044 0532 0130 00"

    let clock = ManualClock()
    let identity: TestIdentity
    let database: Database
    let services: PaymentsServices
    let client: PaymentsClient
    let approvals: ApprovalsClient
    let wallets: WalletsClient
    /// Accounts, as far as Payments sees it: its events.
    let accounts: EventSource

    init(
        commissionMicros: Int64 = 25_000, bank: BankConnector = .simulated, pinCost: PinCost = .least,
        url: String = "sqlite::memory:"
    ) async throws {
        identity = TestIdentity(clock: clock)
        database = try Database.open(url, migrations: Schema.migrations, clock: clock)
        services = try await PaymentsServices(
            database: database, keys: PaymentsKeys(secret: Secret(Array(0..<32))), bank: bank,
            commissionRate: CommissionRate(commissionMicros: commissionMicros), pinCost: pinCost)
        let link = InProcessLink(services: services.all, authenticator: identity.authenticator)
        client = PaymentsClient(link)
        approvals = ApprovalsClient(link)
        wallets = WalletsClient(link)
        accounts = try EventSource("accounts", for: "payments", identity: identity)
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
        try await wallets.linkBankAccount(
            .init(bankAccountID: id, iban: iban, holder: holder, currency: currency), identity.person(person)
        ).bankAccount
    }

    @discardableResult
    func topUp(
        _ id: String, _ minor: Int64, of person: String, from account: String = "giro",
        currency: String = "EUR"
    ) async throws -> PaymentsAPI.TopUpResponse {
        try await wallets.topUp(
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
        _ = try await approvals.setPin(.init(pin: pin, currentPin: current), identity.person(person))
    }

    /// Available and held, of a person or of a business.
    func wallet(of person: String, currency: String = "EUR") async throws -> [Int64] {
        let balances = try await wallets.getBalance(.init(), identity.person(person)).balances
        return Self.minor(balances, currency)
    }

    func wallet(ofBusiness business: String, currency: String = "EUR") async throws -> [Int64] {
        let options = try await identity.member("owner-of-\(business)", of: business)
        return Self.minor(try await wallets.getBalance(.init(), options).balances, currency)
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
    /// The request that an order of this id comes from.
    static func request(of order: String) -> String { "req-\(order)" }

    @discardableResult
    func approve(
        _ id: String, _ minor: Int64, by person: String, to business: String = "cafe", order: String,
        pin: String = PaymentsFixture.pin, currency: String = "EUR"
    ) async throws -> PaymentsAPI.ApprovePaymentResponse {
        try await approvals.approvePayment(
            .init(
                approvalID: id, requestID: Self.request(of: order), payee: .init(kind: .business(business)),
                amount: .init(currency: currency, minor: minor), pin: pin), identity.person(person))
    }

    /// What commerce asks for; the payee knows a payer `maria` as the customer `cus_maria`.
    func holdRequest(
        _ id: String, _ minor: Int64, of person: String, for business: String = "cafe",
        by authorisation: PaymentsAPI.HoldRequest.OneOf_Authorisation?, currency: String = "EUR"
    ) -> PaymentsAPI.HoldRequest {
        PaymentsAPI.HoldRequest(
            holdID: id, payer: .init(kind: .person(person)), payee: .init(kind: .business(business)),
            amount: .init(currency: currency, minor: minor), requestID: Self.request(of: id),
            authorisation: authorisation,
            customer: .init(kind: .customer(.init(businessID: business, customerID: "cus_\(person)"))))
    }

    @discardableResult
    func hold(_ request: PaymentsAPI.HoldRequest) async throws -> PaymentsAPI.Payment? {
        try await client.hold(request, identity.service("commerce")).payment
    }

    @discardableResult
    func hold(
        _ id: String, _ minor: Int64, of person: String, for business: String = "cafe", approval: String,
        currency: String = "EUR"
    ) async throws -> PaymentsAPI.Payment? {
        try await hold(
            holdRequest(id, minor, of: person, for: business, by: .approvalID(approval), currency: currency))
    }

    /// Approves and holds: the approval is named `ok-` and the order's id.
    @discardableResult
    func pay(_ order: String, _ minor: Int64, by person: String) async throws -> PaymentsAPI.Payment? {
        try await approve("ok-\(order)", minor, by: person, order: order)
        return try await hold(order, minor, of: person, approval: "ok-\(order)")
    }

    func payment(_ id: String) async throws -> PaymentsAPI.GetPaymentResponse {
        try await client.getPayment(.init(holdID: id), identity.service("commerce"))
    }

    @discardableResult
    func capture(
        _ id: String, part: String, _ minor: Int64, final: Bool = false, currency: String = "EUR"
    ) async throws -> PaymentsAPI.CaptureResponse {
        try await client.capture(
            .init(
                holdID: id, captureID: part, amount: .init(currency: currency, minor: minor), final: final),
            identity.service("commerce"))
    }

    /// Captures all that was held at first, at once.
    @discardableResult
    func capture(_ id: String) async throws -> PaymentsAPI.Payment? {
        let minor = try await payment(id).payment?.amount?.minor ?? 0
        return try await capture(id, part: "whole", minor, final: true).payment
    }

    /// In the name of the hold's own payer, where there is one.
    @discardableResult
    func void(
        _ id: String, reason: String = "declined", of payer: String? = nil, request: String? = nil
    ) async throws -> PaymentsAPI.Payment? {
        let known = try await database.read { db in
            try (try? PaymentID(id)).flatMap { try Payment.find($0, in: db)?.content.payer.text }
        }
        return try await client.void(
            .init(
                holdID: id, reason: reason, payer: .init(kind: .person(payer ?? known ?? "maria")),
                requestID: request ?? Self.request(of: id)), identity.service("commerce")
        ).payment
    }

    @discardableResult
    func refund(
        _ id: String, _ minor: Int64, of order: String, currency: String = "EUR", reason: String = ""
    ) async throws -> PaymentsAPI.RefundResponse {
        try await client.refund(
            .init(
                refundID: id, holdID: order, amount: .init(currency: currency, minor: minor), reason: reason),
            identity.service("commerce"))
    }

    /// The types of all events so far, without their package.
    func events() async throws -> [String] {
        try await database.events(after: 0).events.map { String($0.type.split(separator: ".").last ?? "") }
    }

    /// Everything the schema promises holds.
    func expectLedgerInOrder(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let broken = try await database.read { db in try Ledger.check(in: db) }
        #expect(broken.isEmpty, sourceLocation: sourceLocation)
    }
}
