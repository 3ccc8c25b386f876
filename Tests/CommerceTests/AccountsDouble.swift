import Contracts
import RPC
import Synchronization

/// The accounts service as commerce knows it: it names customers, and can be down.
final class AccountsDouble: RPCService {
    private struct State {
        var isDown = false
        var asked = 0
    }

    private let state = Mutex(State())

    var isDown: Bool {
        get { state.withLock { $0.isDown } }
        set { state.withLock { $0.isDown = newValue } }
    }

    /// How often it was asked for a customer's name.
    var asked: Int { state.withLock { $0.asked } }

    var methods: [MethodHandler] {
        [
            MethodHandler(
                AccountsMethods.resolveCustomer,
                .unary { bytes, _ in
                    try self.resolve(AccountsAPI.ResolveCustomerRequest(decoding: bytes)).encode()
                })
        ]
    }

    private func resolve(
        _ request: AccountsAPI.ResolveCustomerRequest
    ) throws -> AccountsAPI.ResolveCustomerResponse {
        let isDown = state.withLock { state in
            state.asked += 1
            return state.isDown
        }
        if isDown { throw RPCError(.unavailable, "accounts is down") }
        return AccountsAPI.ResolveCustomerResponse(
            customer: AccountsAPI.Customer(
                customerID: "cus_\(request.businessID)_\(request.accountID)", businessID: request.businessID,
                accountID: request.accountID))
    }
}
