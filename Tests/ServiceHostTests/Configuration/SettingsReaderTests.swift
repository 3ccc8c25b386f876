import FoundationEssentials
import Logging
import Testing
import Values

@testable import ServiceHost

private enum Shop {
    static let minutes = Setting("expiry-minutes", default: 30, in: 1...60, help: "How long an order waits.")
    static let name = Setting("name", default: "Souk", help: "What the shop is called.")
    static let owner = Setting<String>(required: "owner", help: "Who answers for the shop.")
    static let proxy = Setting<String?>("proxy", default: nil, help: "Where calls go out.")
    static let open = Setting("open", default: false, help: "Whether it is open.")
    static let tags = Setting<[String]>("tags", default: [], help: "Words for it.")
    static let key = Setting("key", default: Secret("none"), help: "A key.")
    static let level = Setting("log-level", default: Logger.Level.info, help: "What is logged.")

    static let all: [any DeclaredSetting] = [minutes, name, owner, proxy, open, tags, key, level]

    static func read(
        _ arguments: [String] = [], environment: [String: String] = [:]
    ) async throws -> Settings {
        let declared = all.map(\.declaration)
        let reader = SettingsReader(program: "shop", declared: declared)
        return try await reader.read(
            ProgramArguments(arguments, declared: declared), environment: environment)
    }

    static func problems(
        _ arguments: [String], environment: [String: String] = ["SOUK_OWNER": "mira"]
    ) async -> [String] {
        do {
            _ = try await read(arguments, environment: environment)
            return []
        } catch {
            return (error as? SettingsError)?.problems ?? ["\(error)"]
        }
    }
}

/// A settings file that is gone with the test.
private final class SettingsFile {
    let path = FileManager.default.temporaryDirectory.appending(path: "souk-\(UUID()).json").path()

    init(_ json: String) throws {
        try Data(json.utf8).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct `Reading settings` {
    @Test func `without any gives the defaults`() async throws {
        let settings = try await Shop.read(["--owner", "mira"])
        #expect(settings[Shop.owner] == "mira")
        #expect(settings[Shop.minutes] == 30)
        #expect(settings[Shop.name] == "Souk")
        #expect(settings[Shop.proxy] == nil)
        #expect(settings[Shop.open] == false)
        #expect(settings[Shop.tags] == [])
        #expect(settings[Shop.key].reveal() == "none")
        #expect(settings[Shop.level] == .info)
    }

    @Test func `from flags takes each kind, with a space or an equals sign`() async throws {
        let settings = try await Shop.read([
            "--owner=mira, & co", "--expiry-minutes", "45", "--open", "--tags", "a,b", "--proxy=--odd",
            "--key", "s3cret", "--log-level", "debug", "--name", "",
        ])
        #expect(settings[Shop.owner] == "mira, & co")
        #expect(settings[Shop.minutes] == 45)
        #expect(settings[Shop.open])
        #expect(settings[Shop.tags] == ["a", "b"])
        #expect(settings[Shop.proxy] == "--odd")
        #expect(settings[Shop.key].reveal() == "s3cret")
        #expect(settings[Shop.level] == .debug)
        #expect(settings[Shop.name] == "")
    }

    @Test(arguments: [
        (["--open"], true), (["--open", "true"], true), (["--open", "false"], false),
        (["--open=false"], false),
        (["--open", "--name", "x"], true),
    ])
    func `from a bare flag means yes`(arguments: [String], isOpen: Bool) async throws {
        #expect(try await Shop.read(arguments + ["--owner=mira"])[Shop.open] == isOpen)
    }

    @Test func `prefers flags, then the program's variable, then the common one, then the file`() async throws
    {
        let file = try SettingsFile(#"{"owner": "file", "name": "file", "expiry-minutes": 5, "open": true}"#)
        let common = ["SOUK_OWNER": "common", "SOUK_NAME": "common"]
        let own = common.merging(["SOUK_SHOP_OWNER": "own"]) { $1 }
        let flags = ["--config", file.path]

        #expect(try await Shop.read(flags)[Shop.owner] == "file")
        #expect(try await Shop.read(flags, environment: common)[Shop.owner] == "common")
        #expect(try await Shop.read(flags, environment: own)[Shop.owner] == "own")
        #expect(try await Shop.read(flags + ["--owner", "flag"], environment: own)[Shop.owner] == "flag")
        let settings = try await Shop.read(["--config=\(file.path)"], environment: own)
        #expect(settings[Shop.minutes] == 5)
        #expect(settings[Shop.open])
        #expect(try await Shop.read([], environment: ["SOUK_CONFIG": file.path])[Shop.minutes] == 5)
    }

    @Test func `takes an empty variable for none`() async throws {
        let environment = ["SOUK_OWNER": "mira", "SOUK_EXPIRY_MINUTES": "", "SOUK_SHOP_NAME": ""]
        let settings = try await Shop.read(environment: environment)
        #expect(settings[Shop.minutes] == 30)
        #expect(settings[Shop.name] == "Souk")
    }
}

@Suite struct `Reading settings that are wrong` {
    @Test func `reports all of them at once`() async {
        let problems = await Shop.problems(
            ["--expiry-minutes", "61", "--colour=red", "extra", "--open=perhaps", "--name"],
            environment: ["SOUK_LOG_LEVEL": "loud"])
        #expect(
            problems == [
                "--colour=red: there is no such flag",
                "extra: there is no such flag",
                "--expiry-minutes: \"61\" is not a whole number from 1 to 60",
                "--name: needs text",
                "--owner or SOUK_OWNER: is missing: Who answers for the shop.",
                "--open: \"perhaps\" is not true or false",
                "SOUK_LOG_LEVEL: \"loud\" is not trace, debug, info, notice, warning, error, critical",
            ])
    }

    @Test(arguments: [
        (["--expiry-minutes", "soon"], "--expiry-minutes: \"soon\" is not a whole number from 1 to 60"),
        (["--expiry-minutes=0"], "--expiry-minutes: \"0\" is not a whole number from 1 to 60"),
        (["--expiry-minutes"], "--expiry-minutes: needs a whole number from 1 to 60"),
        (["--name", "a", "--name", "b"], "--name: is given twice"),
        (["--name", "--open"], "--name: needs text"),
        (["--name=x", "y"], "y: there is no such flag"),
        (["--colour", "red"], "--colour: there is no such flag"),
        (["--expiry-minutes", "4,5"], "--expiry-minutes: \"4,5\" is not a whole number from 1 to 60"),
        (["--config"], "--config: needs a file"),
    ])
    func `names the flag and what it accepts`(arguments: [String], problem: String) async {
        #expect(await Shop.problems(arguments) == [problem])
    }

    @Test func `names the variable`() async {
        let environment = ["SOUK_OWNER": "mira", "SOUK_SHOP_EXPIRY_MINUTES": "x"]
        let problem = "SOUK_SHOP_EXPIRY_MINUTES: \"x\" is not a whole number from 1 to 60"
        #expect(await Shop.problems([], environment: environment) == [problem])
    }

    @Test func `names the key in the file, unknown ones too`() async throws {
        let file = try SettingsFile(#"{"expiry-minutes": "soon", "colour": "red", "name": 7}"#)
        #expect(
            await Shop.problems(["--config", file.path]) == [
                "\"colour\" in \(file.path): there is no such setting",
                "\"expiry-minutes\" in the file: \"soon\" is not a whole number from 1 to 60",
                "\"name\" in the file: needs text",
            ])
    }

    @Test(arguments: ["{", "[]", "7", ""])
    func `refuses a file that is not an object`(json: String) async throws {
        let file = try SettingsFile(json)
        let problems = await Shop.problems(["--config", file.path])
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("\(file.path): cannot be read as JSON settings") == true)
    }

    @Test func `refuses a file that is not there`() async {
        let problems = await Shop.problems(["--config", "/nowhere/souk.json"])
        #expect(problems.first?.hasPrefix("/nowhere/souk.json: cannot be read") == true)
    }
}

@Suite struct `The help` {
    @Test func `says what the program is for and how each setting can be set`() {
        let reader = SettingsReader(program: "shop", declared: Shop.all.map(\.declaration))
        let help = SettingsHelp(program: "souk-shop", purpose: "Sells.", reader: reader).description
        #expect(help.hasPrefix("souk-shop: Sells.\n"))
        #expect(
            help.contains(
                """
                  --expiry-minutes  (a whole number from 1 to 60)
                      How long an order waits.
                      Default: 30  Environment: SOUK_SHOP_EXPIRY_MINUTES or SOUK_EXPIRY_MINUTES
                """))
        #expect(help.contains("Required.  Environment: SOUK_SHOP_OWNER or SOUK_OWNER"))
        #expect(help.contains("Default: none.  Environment: SOUK_SHOP_PROXY or SOUK_PROXY"))
        #expect(help.contains("Default: <redacted>"))
    }

    @Test func `is asked for by a flag`() {
        #expect(ProgramArguments(["--help"], declared: []).wantsHelp)
        #expect(ProgramArguments(["-h"], declared: []).wantsHelp)
        #expect(ProgramArguments(["--version"], declared: []).wantsVersion)
        #expect(!ProgramArguments([], declared: []).wantsHelp)
    }
}
