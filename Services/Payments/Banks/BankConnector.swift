/// Who moves money between banks and wallets.
enum BankConnector: Sendable {
    /// Nobody: wallets cannot be topped up.
    case none
    /// The sandbox's bank, which pays every top-up: its money is not real.
    case simulated

    /// Outside the sandbox nothing invents money.
    init(isSandbox: Bool) {
        self = isSandbox ? .simulated : .none
    }
}
