import Testing

@Suite struct `Conversions from the domain to the contract` {
    @Test func `are initialisers of the contract's types`() {
        let others = Repository.swiftFiles.filter { $0.isIn("Services") }.flatMap { file in
            file.numberedLines.filter { Self.isConversion($0.line) }
                .map { "\(file.path):\($0.number): \($0.line)" }
        }
        #expect(
            others.isEmpty,
            violations(
                "write it as OrdersAPI.Order(order): extension OrdersAPI.Order { init(_ order: Order) }:",
                others))
    }

    @Test(arguments: [
        ("    var message: OrdersAPI.Order {", true),
        ("    fileprivate var messages: [OrdersAPI.Order] {", true),
        ("    var address: OrdersAPI.Address? {", true),
        ("    func message(for party: Party) -> OrdersAPI.Order {", true),
        ("    var order: OrdersAPI.Order", false), ("    let order: OrdersAPI.Order", false),
        ("    var order: OrdersAPI.Order?", false), ("    init(_ order: Order) {", false),
        ("    func message(in db: Connection) throws -> Message? {", false),
        ("    func pay(_ request: OrdersAPI.PayRequest) -> OrdersAPI.PayResponse {", false),
    ])
    func `are found by their first line`(line: String, isConversion: Bool) {
        #expect(Self.isConversion(line) == isConversion)
    }

    /// Whether the line begins a computed property, or a function named for the message, of a contract type.
    static func isConversion(_ line: String) -> Bool {
        line.contains(/\bvar \w+: \[?\w+API\.[\w.]+\]?\?? \{/)
            || line.contains(/\bfunc message\(.*-> \[?\w+API\./)
    }
}
