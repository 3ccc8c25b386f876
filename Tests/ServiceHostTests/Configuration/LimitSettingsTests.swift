import RPC
import Testing

@testable import ServiceHost

@Suite struct `Settings of limits` {
    private func read(_ name: ServiceName, _ arguments: [String] = []) async throws -> (
        ServerLimits, AdmissionLimits, String
    ) {
        let common = HostSettings(of: name, peers: [], ownsFile: false)
        let declared = common.declared.map(\.declaration)
        let reader = SettingsReader(program: name.text, declared: declared)
        let settings = try await reader.read(
            ProgramArguments(arguments, declared: declared), environment: [:])
        let help = SettingsHelp(program: name.text, purpose: "", reader: reader).description
        return (settings.serverLimits(ServerLimits()), settings.admissionLimits(common.limits), help)
    }

    @Test func `hold clients at the gateway to a rate, and behind it only unknown ones`() async throws {
        let (_, gateway, _) = try await read(.gateway)
        #expect(gateway.session.callsPerSecond == 100)
        #expect(gateway.business.callsPerSecond == 1_000)
        #expect(gateway.network.callsPerSecond == 100)
        let (_, commerce, _) = try await read(.commerce)
        #expect(commerce.session.callsPerSecond == 0)
        #expect(commerce.network.callsPerSecond == 1_000)
        for limits in [gateway, commerce] {
            for budget in [limits.session, limits.business, limits.network] {
                #expect(budget.callsMax > 0 && budget.streamsMax > 0)
            }
        }
    }

    @Test func `are all shown by help, and each can be chosen`() async throws {
        let flags = [
            "connections-max", "connections-per-address-max", "calls-max", "connection-calls-max",
            "stream-bytes-max", "connection-bytes-max", "session-calls-per-second", "session-calls-burst",
            "session-calls-max", "session-streams-max", "business-calls-max", "business-streams-max",
            "address-calls-per-second", "address-calls-burst", "address-streams-max",
        ]
        let arguments = flags.enumerated().flatMap { ["--\($1)", "\(70_001 + $0)"] }
        let (server, admission, help) = try await read(.gateway, arguments)
        for flag in flags + ["trusted-proxies", "metrics-listen"] { #expect(help.contains("--\(flag) ")) }
        #expect(server.connectionsMax == 70_001)
        #expect(server.connectionsPerAddressMax == 70_002)
        #expect(server.callsMax == 70_003)
        #expect(server.callsPerConnectionMax == 70_004)
        #expect(server.streamBytesMax == 70_005)
        #expect(server.backlogBytesMax == 70_006)
        #expect(
            admission.session
                == CallBudget(
                    callsPerSecond: 70_007, callsBurst: 70_008, callsMax: 70_009, streamsMax: 70_010))
        #expect(admission.business.callsMax == 70_011)
        #expect(admission.business.streamsMax == 70_012)
        #expect(admission.network.callsPerSecond == 70_013)
        #expect(admission.network.callsBurst == 70_014)
        #expect(admission.network.streamsMax == 70_015)
    }

    @Test func `of proxies are addresses and networks`() async throws {
        let declared = HostSettings(of: .gateway, peers: [], ownsFile: false).declared.map(\.declaration)
        let reader = SettingsReader(program: "gateway", declared: declared)
        let good = try await reader.read(
            ProgramArguments(["--trusted-proxies", "10.0.0.0/8,::1"], declared: declared), environment: [:])
        #expect(
            good[LimitSettings.trustedProxies].map(\.description) == ["10.0.0.0/8", "0:0:0:0:0:0:0:1/128"])
        await #expect(throws: SettingsError.self) {
            try await reader.read(
                ProgramArguments(["--trusted-proxies", "proxy.internal"], declared: declared),
                environment: [:])
        }
    }
}
