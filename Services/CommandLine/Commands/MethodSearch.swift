import Contracts
import RPC
import Values

/// Finds methods by what a person types: `souk.orders.v1.Orders/GetOrder`, `Orders/GetOrder` or `GetOrder`.
struct MethodSearch {
    /// The methods that pass the gateway.
    static let clients = MethodSearch(ContractTable.all.filter { $0.descriptor.access.opensToClients })

    /// How many methods a refusal lists.
    static let shownMax = 6

    private let methods: [ContractMethod]

    init(_ methods: [ContractMethod]) {
        self.methods = methods
    }

    var fullNames: [String] { methods.map { Self.name($0, parts: .max) } }

    /// The one method that goes by this name, in whatever case; what is mistyped or names several is refused
    /// with what may have been meant.
    func find(_ typed: String) throws -> ContractMethod {
        let name = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
        if let exact = methods.first(where: { Self.name($0, parts: .max) == name }) { return exact }
        let found = methods.filter { method in Self.names(of: method).contains(name.lowercased()) }
        if let only = found.first, found.count == 1 { return only }
        guard found.isEmpty else {
            let names = found.prefix(Self.shownMax).map { Self.name($0, parts: 2) }
            throw CommandFailure("\(typed) is the name of several methods: \(names.joined(separator: ", "))")
        }
        throw CommandFailure("there is no method \(typed); \(advice(for: name))")
    }

    /// What completes a beginning: short names, or full ones once a package is being typed.
    func completions(of prefix: String) -> [String] {
        let parts = prefix.contains(".") ? Int.max : 2
        return methods.map { Self.name($0, parts: parts) }
            .filter { $0.lowercased().hasPrefix(prefix.lowercased()) }.sorted()
    }

    private func advice(for name: String) -> String {
        let parts = name.contains(".") ? Int.max : name.contains("/") ? 2 : 1
        guard let meant = NearestName.find(name, in: methods.map { Self.name($0, parts: parts) }),
            let method = methods.first(where: { Self.name($0, parts: parts) == meant })
        else { return "`souk call` alone lists them" }
        return "did you mean \(Self.name(method, parts: parts == 1 ? 2 : parts))?"
    }

    /// All lower-case names that a method goes by.
    private static func names(of method: ContractMethod) -> [String] {
        [1, 2, .max].map { name(method, parts: $0).lowercased() }
    }

    /// `GetOrder` in one part, `Orders/GetOrder` in two, else with the package.
    private static func name(_ method: ContractMethod, parts: Int) -> String {
        let descriptor = method.descriptor
        switch parts {
        case 1: return descriptor.name
        case 2:
            let service = descriptor.service.split(separator: ".").last ?? ""
            return "\(service)/\(descriptor.name)"
        default: return "\(descriptor.service)/\(descriptor.name)"
        }
    }
}
