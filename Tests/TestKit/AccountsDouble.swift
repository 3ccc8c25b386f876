import Contracts
public import RPC
import Synchronization

/// Plays accounts: some businesses exist, every account does that begins with `acc_`, and every person has a
/// customer id at each business.
///
/// It counts its calls and can be unreachable.
public final class AccountsDouble: RPCService {
    private struct State {
        var calls = 0
        var isReachable = true
        var isBlocking = false
    }

    private let businesses: Set<String>?
    private let state = Mutex(State())

    /// All businesses exist when none are named.
    public init(businesses: Set<String>? = nil) {
        self.businesses = businesses
    }

    public var callCount: Int { state.withLock { $0.calls } }

    public func setReachable(_ isReachable: Bool) {
        state.withLock { $0.isReachable = isReachable }
    }

    /// Whether every person blocks every business.
    public func setBlocking(_ isBlocking: Bool) {
        state.withLock { $0.isBlocking = isBlocking }
    }

    public static func customer(_ account: String, of business: String) -> String {
        "cus_\(account)_at_\(business)"
    }

    public var methods: [MethodHandler] {
        [
            MethodHandler(
                BusinessesMethods.getBusiness,
                .unary { [self] bytes, _ in
                    let request = try AccountsAPI.GetBusinessRequest(decoding: bytes)
                    try check(business: request.businessID)
                    let business = AccountsAPI.Business(id: request.businessID)
                    return try AccountsAPI.GetBusinessResponse(business: business).encode()
                }),
            MethodHandler(
                AccountsMethods.checkAccount,
                .unary { [self] bytes, _ in
                    let request = try AccountsAPI.CheckAccountRequest(decoding: bytes)
                    try check(account: request.accountID)
                    return try AccountsAPI.CheckAccountResponse().encode()
                }),
            MethodHandler(
                AccountsMethods.resolveCustomer,
                .unary { [self] bytes, _ in
                    let request = try AccountsAPI.ResolveCustomerRequest(decoding: bytes)
                    try check(business: request.businessID)
                    let customer = AccountsAPI.Customer(
                        customerID: Self.customer(request.accountID, of: request.businessID),
                        businessID: request.businessID, accountID: request.accountID,
                        blocked: state.withLock { $0.isBlocking })
                    return try AccountsAPI.ResolveCustomerResponse(customer: customer).encode()
                }),
        ]
    }

    private func countCall() throws {
        let isReachable = state.withLock { state in
            state.calls += 1
            return state.isReachable
        }
        guard isReachable else { throw RPCError(.unavailable, "accounts cannot be reached") }
    }

    private func check(business: String) throws {
        try countCall()
        guard businesses?.contains(business) != false else {
            throw RPCError(.notFound, "there is no such business", reason: "BUSINESS_NOT_FOUND")
        }
    }

    private func check(account: String) throws {
        try countCall()
        guard account.hasPrefix("acc_") else {
            throw RPCError(.notFound, "there is no such account", reason: "ACCOUNT_NOT_FOUND")
        }
    }
}
