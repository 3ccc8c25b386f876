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
    /// As the gateway calls, which names the client's address with `options.clientAddress`.
    let gateway: AccountsClient
    let devices: DevicesClient
    let businesses: BusinessesClient
    let apiKeys: ApiKeysClient
    let consent: ConsentClient
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
        let authenticator = identity.verifier(
            people: PersonKeys(known: [signer.verifyingKey]), revocations: SessionCheck(database: database))
        let link = InProcessLink(services: [accounts], authenticator: authenticator)
        client = AccountsClient(link)
        gateway = AccountsClient(
            InProcessLink(
                services: [accounts], authenticator: authenticator,
                credential: identity.signer(for: "gateway")))
        devices = DevicesClient(link)
        businesses = BusinessesClient(link)
        apiKeys = ApiKeysClient(link)
        consent = ConsentClient(link)
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

    /// Through the gateway, from that address.
    @discardableResult
    func start(
        _ phone: String = AccountsFixture.marias, from address: String?, as person: SignedIn? = nil
    ) async throws -> AccountsAPI.StartVerificationResponse {
        var options = person?.options ?? .none
        options.clientAddress = address
        return try await gateway.startVerification(
            AccountsAPI.StartVerificationRequest(phone: phone, deviceSecret: Self.secret), options)
    }

    func complete(
        _ id: String, _ code: String, secret: String = AccountsFixture.secret, device: String = "phone",
        key: [UInt8] = []
    ) async throws -> AccountsAPI.CompleteVerificationResponse {
        try await client.completeVerification(
            AccountsAPI.CompleteVerificationRequest(
                verificationID: id, code: code, deviceSecret: secret, deviceName: device, deviceKey: key))
    }

    /// Signs in on one more device.
    func signIn(
        _ phone: String = AccountsFixture.marias, device: String = "phone", key: [UInt8] = []
    ) async throws -> SignedIn {
        let started = try await start(phone)
        let completed = try await complete(
            started.verificationID, started.sandboxCode, device: device, key: key)
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
        let answer = try await businesses.createBusiness(
            AccountsAPI.CreateBusinessRequest(
                businessID: business, name: name, country: country, about: about),
            owner.options)
        return try #require(answer.business)
    }

    @discardableResult
    func put(
        _ account: String, as role: String, by member: SignedIn
    ) async throws -> AccountsAPI.Member {
        let answer = try await businesses.putMember(
            AccountsAPI.PutMemberRequest(accountID: account, roleID: role), member.options)
        return try #require(answer.member)
    }

    func remove(_ account: String, by member: SignedIn) async throws {
        _ = try await businesses.removeMember(
            AccountsAPI.RemoveMemberRequest(accountID: account), member.options)
    }

    func members(_ member: SignedIn) async throws -> [AccountsAPI.Member] {
        try await businesses.listMembers(AccountsAPI.ListMembersRequest(), member.options).members
    }

    @discardableResult
    func putRole(
        _ id: String, _ permissions: [String], name: String = "Help", by member: SignedIn
    ) async throws -> AccountsAPI.Role {
        let role = AccountsAPI.Role(id: id, name: name, permissions: permissions)
        let answer = try await businesses.putRole(AccountsAPI.PutRoleRequest(role: role), member.options)
        return try #require(answer.role)
    }

    // MARK: - API keys

    func createKey(
        _ requestID: String, _ permissions: [String], name: String = "ERP", by options: CallOptions
    ) async throws -> AccountsAPI.CreateApiKeyResponse {
        try await apiKeys.createApiKey(
            AccountsAPI.CreateApiKeyRequest(requestID: requestID, name: name, permissions: permissions),
            options)
    }

    /// Options of a call with the access token that the secret is traded for.
    func signIn(secret: String) async throws -> CallOptions {
        let answer = try await apiKeys.signInWithApiKey(AccountsAPI.SignInWithApiKeyRequest(secret: secret))
        var options = CallOptions.none
        options.token = Secret(answer.accessToken)
        return options
    }

    // MARK: - Customers

    /// As commerce is told.
    func customer(_ account: String, at business: String) async throws -> AccountsAPI.Customer {
        let answer = try await client.resolveCustomer(
            AccountsAPI.ResolveCustomerRequest(accountID: account, businessID: business),
            try await identity.service("commerce"))
        return try #require(answer.customer)
    }

    // MARK: - Sessions

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
