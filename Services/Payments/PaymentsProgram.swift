import Identity
import Logging
public import ServiceHost

/// The program `souk-payments`: wallets, approvals, holds and refunds, over a ledger of its own.
public enum PaymentsProgram {
    static let commission = Setting(
        "commission-micros", default: Int(CommissionRate.commissionMicrosDefault),
        in: 0...Int(CommissionRate.commissionMicrosMax),
        help: "What the platform keeps of a payment, in millionths; payments held before keep theirs.")
    static let pinMemory = Setting(
        "pin-memory-kib", default: PinCost.memoryKibibytesDefault, in: PinCost.memoryKibibytesRange,
        help: "Memory that checking a new PIN takes. Less than the default only in the sandbox.")
    static let pinPasses = Setting(
        "pin-passes", default: PinCost.passesDefault, in: PinCost.passesRange,
        help: "Passes over that memory. Fewer than the default only in the sandbox.")
    static let secret = Setting<String?>(
        "secret", default: nil,
        help: """
            The file of the key that PINs are mixed with, made when there is none: without it all PINs are \
            lost. Without this setting, payments.secret beside the services' keys.
            """)

    public static let program = ServiceProgram(
        .payments, purpose: "Keeps wallets and pays businesses: ledger, approvals, holds and refunds.",
        peers: [.accounts], settings: [commission, pinMemory, pinPasses, secret],
        migrations: Schema.migrations
    ) { context, database in
        let keys = try PaymentsKeys(
            file: context.settings[secret] ?? "\(context.keys.folder)/payments.secret")
        let bank = BankConnector(isSandbox: context.isSandbox, logger: context.logger)
        let services = try await PaymentsServices(
            database: database, keys: keys, bank: bank,
            commissionRate: CommissionRate(commissionMicros: Int64(context.settings[commission])),
            pinCost: PinCost(
                memoryKibibytes: context.settings[pinMemory], passes: context.settings[pinPasses]))
        return ServiceComponents(
            services: services.all,
            consumers: [
                context.follow(
                    .accounts, into: database, DeviceKey.onRegistered, DeviceKey.onRevoked,
                    DeviceKey.onSessionRevoked)
            ],
            audit: Payments.audit)
    }
}
