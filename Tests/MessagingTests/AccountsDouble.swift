import Contracts
import RPC
import Synchronization

/// Plays accounts: some businesses exist, and every person has a customer id at each.
///
/// It counts its calls and can be unreachable.
final class AccountsDouble: RPCService {
    let businesses: Set<String>
    private let state = Mutex((calls: 0, isReachable: true))

    init(businesses: Set<String>) {
        self.businesses = businesses
    }

    var callCount: Int { state.withLock { $0.calls } }

    func setReachable(_ isReachable: Bool) {
        state.withLock { $0.isReachable = isReachable }
    }

    var methods: [MethodHandler] {
        [
            MethodHandler(
                AccountsMethods.getBusiness,
                .unary { [self] bytes, _ in
                    let request = try AccountsAPI.GetBusinessRequest(decoding: bytes)
                    try check(request.businessID)
                    let business = AccountsAPI.Business(id: request.businessID)
                    return try AccountsAPI.GetBusinessResponse(business: business).encode()
                }),
            MethodHandler(
                AccountsMethods.resolveCustomer,
                .unary { [self] bytes, _ in
                    let request = try AccountsAPI.ResolveCustomerRequest(decoding: bytes)
                    try check(request.businessID)
                    let customer = "cus_\(request.accountID)_at_\(request.businessID)"
                    return try AccountsAPI.ResolveCustomerResponse(customerID: customer).encode()
                }),
        ]
    }

    private func check(_ business: String) throws {
        let isReachable = state.withLock { state in
            state.calls += 1
            return state.isReachable
        }
        guard isReachable else { throw RPCError(.unavailable, "accounts cannot be reached") }
        guard businesses.contains(business) else {
            throw RPCError(.notFound, "there is no such business", reason: "BUSINESS_NOT_FOUND")
        }
    }
}
