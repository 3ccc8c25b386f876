/// A program of Souk, by the name it signs its calls with.
public struct ServiceName: Hashable, Sendable, CustomStringConvertible {
    /// `commerce`: the program is `souk-commerce`, its file `commerce.sqlite`.
    public let text: String
    /// Where it listens unless it is told otherwise.
    public let port: Int

    private init(_ text: String, port: Int) {
        self.text = text
        self.port = port
    }

    public static let gateway = ServiceName("gateway", port: 7_100)
    public static let accounts = ServiceName("accounts", port: 7_101)
    public static let messaging = ServiceName("messaging", port: 7_102)
    public static let commerce = ServiceName("commerce", port: 7_103)
    public static let payments = ServiceName("payments", port: 7_104)
    public static let billing = ServiceName("billing", port: 7_105)

    public var program: String { "souk-\(text)" }
    public var description: String { text }
}
