import Contracts
import RPC
import TestKit
import Testing
import Values

@Suite struct `A customer's id` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let commerce: CallOptions

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        commerce = try await fixture.identity.service("commerce")
        try await fixture.open("mugs", by: maria)
        try await fixture.open("plates", by: maria)
    }

    func resolve(_ account: String, _ business: String, _ options: CallOptions) async throws -> String {
        try await fixture.client.resolveCustomer(
            AccountsAPI.ResolveCustomerRequest(accountID: account, businessID: business), options
        ).customer?.customerID ?? ""
    }

    @Test func `is the same for ever`() async throws {
        let first = try await resolve(maria.account, "mugs", commerce)
        #expect(first.hasPrefix("cus_"))
        fixture.clock.advance(seconds: 86_400)
        let messaging = try await fixture.identity.service("messaging")
        #expect(try await resolve(maria.account, "mugs", messaging) == first)
    }

    @Test func `differs at each business and for each person`() async throws {
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        var ids: Set<String> = []
        for account in [maria.account, otto.account] {
            for business in ["mugs", "plates"] { ids.insert(try await resolve(account, business, commerce)) }
        }
        #expect(ids.count == 4)
    }

    @Test func `asked for many times at once is one`() async throws {
        let ids = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await resolve(maria.account, "mugs", commerce) } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
    }

    @Test func `comes with the country of the number, and what the person allows`() async throws {
        let jane = try await fixture.signIn("+1 202 456 1111")
        let customer = try await fixture.customer(jane.account, at: "mugs")
        #expect(
            customer
                == AccountsAPI.Customer(
                    customerID: customer.customerID, businessID: "mugs", accountID: jane.account,
                    country: "US", acceptsUtility: true))
    }

    @Test func `of nobody, or at no business, is not found`() async throws {
        await expect("ACCOUNT_NOT_FOUND", .notFound) {
            try await resolve("acc_nobody", "mugs", commerce)
        }
        await expect("BUSINESS_NOT_FOUND", .notFound) {
            try await resolve(maria.account, "nobodys", commerce)
        }
        await expect("ID_MALFORMED", .invalidArgument) { try await resolve("", "mugs", commerce) }
        await expect("ID_MALFORMED", .invalidArgument) { try await resolve(maria.account, "", commerce) }
    }

    @Test func `is told to commerce and messaging alone`() async throws {
        for service in ["accounts", "payments", "billing", "gateway"] {
            let options = try await fixture.identity.service(service)
            await expect("ACCESS_DENIED", .permissionDenied) {
                try await resolve(maria.account, "mugs", options)
            }
        }
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await resolve(maria.account, "mugs", maria.options)
        }
        let owner = try await fixture.acting(maria, for: "mugs")
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await resolve(maria.account, "mugs", owner.options)
        }
    }
}
