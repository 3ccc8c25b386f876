import Contracts
import Identity
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

/// The accounts service with a database of its own, as clients see it.
final class AccountsFixture: Sendable {
    let clock: ManualClock
    let database: Database
    let client: AccountsClient
    let signer = PersonTokenSigner(key: SigningKey())
    /// Signs for the services.
    let identity: TestIdentity

    init(
        delivery: CodeDelivery = .sandbox, limits: CodeLimits = CodeLimits(),
        olderKeys: [VerifyingKey] = [], clock: ManualClock = ManualClock()
    ) throws {
        self.clock = clock
        identity = TestIdentity(clock: clock)
        database = try Database.open("sqlite::memory:", migrations: Schema.migrations, clock: clock)
        let accounts = Accounts(
            database: database, signer: signer, keys: [signer.verifyingKey] + olderKeys,
            codes: OneTimeCodes(key: Secret([UInt8](repeating: 7, count: 32))), delivery: delivery,
            limits: limits)
        let authenticator = TokenVerifier(
            services: identity.trustedServices, people: PersonKeys(known: [signer.verifyingKey]),
            revocations: SessionCheck(database: database), clock: clock)
        client = AccountsClient(InProcessLink(services: [accounts], authenticator: authenticator))
    }

    // MARK: - Signing in

    static let secret = "a secret of this device"
    static let marias = "+49 1512 3456789"
    static let ottos = "+49 1512 3456780"

    func start(
        _ phone: String = AccountsFixture.marias, secret: String = AccountsFixture.secret,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.StartVerificationResponse {
        try await client.startVerification(
            AccountsAPI.StartVerificationRequest(phone: phone, deviceSecret: secret), options)
    }

    func complete(
        _ id: String, _ code: String, secret: String = AccountsFixture.secret, device: String = "phone"
    ) async throws -> AccountsAPI.CompleteVerificationResponse {
        try await client.completeVerification(
            AccountsAPI.CompleteVerificationRequest(
                verificationID: id, code: code, deviceSecret: secret, deviceName: device))
    }

    /// Signs in on one more device.
    func signIn(_ phone: String = AccountsFixture.marias, device: String = "phone") async throws -> SignedIn {
        let started = try await start(phone)
        let completed = try await complete(started.verificationID, started.sandboxCode, device: device)
        return SignedIn(account: completed.accountID, tokens: try #require(completed.tokens))
    }

    func refresh(
        _ token: String, for business: String = ""
    ) async throws -> AccountsAPI.RefreshSessionResponse {
        try await client.refreshSession(
            AccountsAPI.RefreshSessionRequest(refreshToken: token, businessID: business))
    }

    /// The same person, acting for a business.
    func acting(_ person: SignedIn, for business: String) async throws -> SignedIn {
        let answer = try await refresh(person.tokens.refreshToken, for: business)
        return SignedIn(account: person.account, tokens: try #require(answer.tokens))
    }

    // MARK: - Business

    @discardableResult
    func open(
        _ business: String, by owner: SignedIn, name: String = "Mugs", country: String = "DE",
        about: String = ""
    ) async throws -> AccountsAPI.Business {
        let answer = try await client.createBusiness(
            AccountsAPI.CreateBusinessRequest(
                businessID: business, name: name, country: country, about: about),
            owner.options)
        return try #require(answer.business)
    }

    func add(
        _ account: String, as role: AccountsAPI.Role, by owner: SignedIn
    ) async throws -> AccountsAPI.Member {
        let answer = try await client.addMember(
            AccountsAPI.AddMemberRequest(accountID: account, role: role), owner.options)
        return try #require(answer.member)
    }

    func sessions(of person: SignedIn) async throws -> [AccountsAPI.Session] {
        try await client.listSessions(AccountsAPI.ListSessionsRequest(), person.options).sessions
    }

    // MARK: - Events

    /// Every event of that type, oldest first.
    func events<Message: ContractMessage>(_ type: Message.Type) async throws -> [Message] {
        try await database.events(after: 0).events.filter { $0.type == Message.messageName }
            .map { try Message(bytes: $0.payload) }
    }
}

/// Somebody's session, with its newest tokens.
struct SignedIn: Sendable {
    let account: String
    let tokens: AccountsAPI.Tokens

    var session: String { tokens.sessionID }

    /// Options of a call with the access token.
    var options: CallOptions {
        var options = CallOptions.none
        options.token = Secret(tokens.accessToken)
        return options
    }
}

/// Expects the call to be refused for that reason.
func expectRefusal<Answer>(
    _ reason: String, _ code: RPCCode? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ call: () async throws -> Answer
) async {
    do {
        let answer = try await call()
        Issue.record("answered \(answer)", sourceLocation: sourceLocation)
    } catch let error as RPCError {
        #expect(error.reason == reason, sourceLocation: sourceLocation)
        if let code { #expect(error.code == code, sourceLocation: sourceLocation) }
    } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
    }
}
