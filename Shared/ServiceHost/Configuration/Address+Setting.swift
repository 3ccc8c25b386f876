public import RPC

extension Address: SettingElement {
    public static var meaning: String { "host:port" }

    public init?(written text: String) {
        guard let address = try? Address(text) else { return nil }
        self = address
    }

    public var written: String { description }
}

/// Where a program listens; port 0 lets the system choose one.
struct ListenAddress: SettingValue {
    static let form = SettingForm.text
    static let meaning = "host:port"

    let host: String
    let port: Int

    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    init?(written: WrittenSetting) {
        guard case .text(let text) = written else { return nil }
        let anyPort = text.hasSuffix(":0")
        guard let address = try? Address(anyPort ? "\(text.dropLast())1" : text) else { return nil }
        self.init(host: address.host, port: anyPort ? 0 : address.port)
    }

    var written: String { Address(host: host, port: port).description }
}
