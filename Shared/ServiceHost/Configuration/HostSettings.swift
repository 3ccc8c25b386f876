import Logging
import RPC

/// The settings that every program has.
struct HostSettings {
    static let data = Setting("data", default: ".data", help: "The folder of the program's files.")
    static let keys = Setting<String?>(
        "keys", default: nil, help: "The folder of the services' keys; without it, `keys` in the data folder."
    )
    static let database = Setting<String?>(
        "database", default: nil,
        help: "The database, as sqlite:///path; without it, a file in the data folder."
    )
    static let eventDays = Setting(
        "event-days", default: EventRetention.daysDefault, in: 1...3_650,
        help: "How many days events are kept for those who follow them.")

    static let allowPlaintext = Setting(
        "allow-plaintext", default: false,
        help: "Listen and call peers beyond this machine without TLS: the network is safe.")
    static let metricsListen = Setting<ListenAddress?>(
        "metrics-listen", default: nil,
        help: "Where GET /metrics is answered for Prometheus over plain HTTP; on this machine alone.")
    static let tlsCertificate = Setting<String?>(
        "tls-cert", default: nil,
        help: "A PEM file with this program's certificate chain; calls then need TLS.")
    static let tlsKey = Setting<String?>(
        "tls-key", default: nil, help: "A PEM file with the certificate's key.")
    static let tlsClientAuthority = Setting<String?>(
        "tls-client-ca", default: nil, help: "A PEM file; callers then need a certificate by one of these.")
    static let tlsAuthority = Setting<String?>(
        "tls-ca", default: nil,
        help: "A PEM file; peers are called over TLS and need a certificate by one of these.")

    static let logLevel = Setting("log-level", default: Logger.Level.info, help: "The least that is logged.")
    static let logFormat = Setting("log-format", default: LogFormat.auto, help: "How log lines look.")
    static let drainSeconds = Setting(
        "drain-seconds", default: 8, in: 0...300,
        help: "How long calls in flight may go on when the program stops.")
    static let sandbox = Setting(
        "sandbox", default: false,
        help: "For trying things out: the clock can be moved. Never with real people.")

    let listen: Setting<ListenAddress>
    let peers: [ServiceName: Setting<[Address]>]
    let limits: LimitSettings
    private let ownsFile: Bool

    init(of name: ServiceName, peers: [ServiceName], ownsFile: Bool) {
        listen = Setting(
            "listen", default: ListenAddress(host: "127.0.0.1", port: name.port),
            help: "Where calls are answered.")
        let settings = peers.map { peer in
            Setting(
                peer.text, default: [Address(host: "127.0.0.1", port: peer.port)],
                help: "Where \(peer) answers.")
        }
        self.peers = Dictionary(uniqueKeysWithValues: zip(peers, settings))
        limits = LimitSettings(of: name)
        self.ownsFile = ownsFile
    }

    var declared: [any DeclaredSetting] {
        let file: [any DeclaredSetting] = ownsFile ? [Self.database, Self.eventDays] : []
        let network: [any DeclaredSetting] = [
            Self.tlsCertificate, Self.tlsKey, Self.tlsClientAuthority, Self.tlsAuthority, Self.allowPlaintext,
        ]
        let peers = peers.sorted { $0.key.text < $1.key.text }.map { $0.value as any DeclaredSetting }
        return [listen] + peers + [Self.data, Self.keys] + file + network
            + limits.declared
            + [Self.metricsListen, Self.logLevel, Self.logFormat, Self.drainSeconds, Self.sandbox]
    }
}

extension Settings {
    var serverTLS: ServerTLS? {
        get throws(SettingsError) {
            switch (self[HostSettings.tlsCertificate], self[HostSettings.tlsKey]) {
            case (let certificate?, let key?):
                return ServerTLS(
                    certificateChain: certificate, privateKey: key,
                    clientAuthorities: self[HostSettings.tlsClientAuthority])
            case (nil, nil):
                return nil
            default:
                throw SettingsError(problems: ["--tls-cert and --tls-key: one is of no use without the other"]
                )
            }
        }
    }

    var clientTLS: ClientTLS? {
        guard let authority = self[HostSettings.tlsAuthority] else { return nil }
        return ClientTLS(
            authorities: authority, certificateChain: self[HostSettings.tlsCertificate],
            privateKey: self[HostSettings.tlsKey])
    }
}
