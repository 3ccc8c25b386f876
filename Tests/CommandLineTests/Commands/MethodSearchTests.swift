import Contracts
import RPC
import Testing

@testable import CommandLine

@Suite struct `Finding a method by what is typed` {
    @Test(arguments: [
        "souk.orders.v1.Orders/GetOrder", "/souk.orders.v1.Orders/GetOrder", "Orders/GetOrder", "GetOrder",
        "orders/getorder", "getOrder",
    ])
    func `takes as much of its name as no other has`(typed: String) throws {
        #expect(try MethodSearch.clients.find(typed).descriptor.fullName == "/souk.orders.v1.Orders/GetOrder")
    }

    @Test(arguments: [
        ("GetOrdr", "did you mean Orders/GetOrder?"), ("Ordrs/GetOrder", "did you mean Orders/GetOrder?"),
        ("souk.orders.v1.Orders/GetOrdre", "did you mean souk.orders.v1.Orders/GetOrder?"),
        ("Xyz", "`souk call` alone lists them"),
    ])
    func `says what may have been meant by a mistyped one`(typed: String, advice: String) {
        #expect {
            _ = try MethodSearch.clients.find(typed)
        } throws: {
            "\($0)" == "there is no method \(typed); \(advice)"
        }
    }

    @Test func `lists those that share a name`() throws {
        let orders = try MethodSearch.clients.find("Orders/GetOrder")
        let twice = MethodSearch([orders, orders])
        #expect {
            _ = try twice.find("GetOrder")
        } throws: {
            "\($0)".contains("is the name of several methods: Orders/GetOrder, Orders/GetOrder")
        }
    }

    @Test func `offers only what passes the gateway`() {
        #expect(MethodSearch.clients.fullNames.contains("souk.orders.v1.Orders/PlaceOrder"))
        #expect(!MethodSearch.clients.fullNames.contains { $0.contains("Maintenance") })
        #expect(throws: CommandFailure.self) { try MethodSearch.clients.find("Payments/Hold") }
    }

    @Test(arguments: [
        ("Orders/Get", ["Orders/GetOrder"]), ("orders/get", ["Orders/GetOrder"]),
        ("souk.orders.v1.Orders/Get", ["souk.orders.v1.Orders/GetOrder"]), ("Nothing", []),
    ])
    func `completes a beginning`(prefix: String, names: [String]) {
        #expect(MethodSearch.clients.completions(of: prefix) == names)
    }
}
