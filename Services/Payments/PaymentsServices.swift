import RPC
import Requests
import Storage
import Values

/// What the program answers, over one database.
struct PaymentsServices: Sendable {
    let payments: Payments
    let approvals: Approvals
    let wallets: Wallets

    var all: [any RPCService] { [payments, approvals, wallets] }

    /// Reads, or makes, what the database needs before the first call.
    ///
    /// Refuses keys that are not those of the database: with them no PIN would ever be right.
    init(
        database: Database, keys: PaymentsKeys, bank: BankConnector,
        commissionRate: CommissionRate = CommissionRate(), pinCost: PinCost = PinCost()
    ) async throws {
        let storedKey = try await database.read { db in try StoredPin.keyID(in: db) }
        guard storedKey == nil || storedKey == keys.id else {
            throw PinFault(
                "the PINs in the database were stored with another key file: put the right one back")
        }
        let installation = try await Installation.findOrCreate(in: database)
        payments = Payments(database: database, installation: installation, commissionRate: commissionRate)
        approvals = Approvals(
            database: database, installation: installation,
            pins: PinAuthenticator(database: database, keys: keys, cost: pinCost))
        wallets = Wallets(
            database: database, keys: keys, bank: bank, pages: PageTokenKey(database.tokenKey))
    }
}
