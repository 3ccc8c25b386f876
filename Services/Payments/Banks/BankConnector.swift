import Logging

/// Who moves money between banks and wallets.
enum BankConnector: Sendable {
    /// Nobody: wallets cannot be topped up.
    case none
    /// The sandbox's bank, which pays every top-up: its money is not real.
    case simulated

    /// Outside the sandbox nothing invents money, which the program says when it starts.
    init(isSandbox: Bool, logger: Logger) {
        self = isSandbox ? .simulated : .none
        if case .none = self { logger.notice("no bank connector: wallets cannot be topped up") }
    }
}
