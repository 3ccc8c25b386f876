import Identity
public import ServiceHost

/// The program `souk-accounts`: people, their sessions, and the businesses they act for.
public enum AccountsProgram {
    static let codeCommand = Setting<String?>(
        "code-command", default: nil,
        help: """
            The program that sends sign-in codes: run with the number as its argument and the code on its \
            standard input; it ends with 0 once the code is on its way. Needed outside the sandbox.
            """)
    static let codesPerAddress = Setting(
        "codes-per-address-hour", default: 0, in: 0...1_000_000,
        help: """
            How many codes callers of one address may ask for within an hour; all calls whose address is not \
            known count as one. 0 is \(CodeLimits.perAskerHourDefault), and \
            \(CodeLimits.perAskerHourSandbox) in the sandbox, where everybody calls from one machine.
            """)
    static let secrets = Setting<String?>(
        "secrets", default: nil,
        help: """
            The folder of tokens.key, which signs people's tokens, and codes.key, which hides their codes; \
            both are made when missing. Without this setting, the folder of the services' keys.
            """)

    public static let program = ServiceProgram(
        .accounts, purpose: "Signs people in, and keeps the businesses they act for.",
        settings: [codeCommand, codesPerAddress, secrets], migrations: Schema.migrations
    ) { context, database in
        let delivery = try delivery(command: context.settings[codeCommand], isSandbox: context.isSandbox)
        let folder = context.settings[secrets] ?? context.keys.folder
        let keys = try PersonKeyFiles(in: folder)
        let accounts = Accounts(
            database: database, signer: PersonTokenSigner(key: keys.signing), keys: keys.published,
            codes: try OneTimeCodes(keyIn: folder), delivery: delivery,
            limits: limits(codesPerAddress: context.settings[codesPerAddress], isSandbox: context.isSandbox))
        let authenticator = context.tokenVerifier(
            people: PersonKeys(known: keys.published), revocations: SessionCheck(database: database))
        return ServiceComponents(
            services: [accounts], authenticator: authenticator, audit: Accounts.audit)
    }

    /// 0 leaves the number to the program.
    static func limits(codesPerAddress: Int, isSandbox: Bool) -> CodeLimits {
        guard codesPerAddress == 0 else { return CodeLimits(perAskerHourMax: codesPerAddress) }
        return CodeLimits(
            perAskerHourMax: isSandbox ? CodeLimits.perAskerHourSandbox : CodeLimits.perAskerHourDefault)
    }

    /// A command is used even in the sandbox; without one, only the sandbox can do without sending.
    static func delivery(command: String?, isSandbox: Bool) throws -> CodeDelivery {
        if let command { return .program(try CodeSenderCommand(path: command)) }
        guard isSandbox else { throw StartError.noCodeCommand }
        return .sandbox
    }

    enum StartError: Error, CustomStringConvertible {
        case noCodeCommand

        var description: String {
            """
            nobody could sign in: give --code-command a program that sends codes, \
            or try things out with --sandbox
            """
        }
    }
}
