import SwiftProtobufPluginLibrary

// `Orders/OrdersService.swift`, `OrdersClient.swift`, `OrdersMethods.swift`.

func servicePage(_ service: Contract.Service, _ place: Place) -> Page {
    let name = service.name
    var page = Page(
        "\(service.package.title)/\(name)Service.swift", imports: place.imports + ["public import RPC"], place
    )
    page.line()
    page.document(Comment(of: service.descriptor))
    page.line("/// What answers `\(service.descriptor.fullName)`: a function for each method.")
    page.block("public protocol \(name)Service: RPCService") { page in
        for (place, method) in service.methods.enumerated() {
            if place > 0 { page.line() }
            page.document(Comment(of: method))
            page.list(
                "func \(method.swiftName)(", method.serviceParameters, ") async throws\(method.serviceResult)"
            )
        }
    }
    page.line()
    page.block("extension \(name)Service") { page in
        page.line("public var methods: [MethodHandler] { \(name)Methods.handlers(for: self) }")
    }
    page.line()
    page.block("extension \(name)Methods") { page in
        page.line("/// For a type that answers several services: its `methods` are the sum of theirs.")
        page.block("public static func handlers(for service: some \(name)Service) -> [MethodHandler]") {
            page in
            page.line("[")
            page.inward { page in
                for method in service.methods {
                    page.line(".\(method.shape)(\(method.swiftName), service.\(method.swiftName)),")
                }
            }
            page.line("]")
        }
    }
    return page
}

func clientPage(_ service: Contract.Service, _ place: Place) -> Page {
    let name = service.name
    var page = Page(
        "\(service.package.title)/\(name)Client.swift", imports: place.imports + ["public import RPC"], place)
    page.line()
    page.line("/// Calls `\(service.descriptor.fullName)` over a channel.")
    page.block("public struct \(name)Client: Sendable") { page in
        page.line("private let channel: any RPCChannel")
        page.line()
        page.line("public init(_ channel: any RPCChannel) { self.channel = channel }")
        for method in service.methods {
            page.line()
            page.clientFunction(method, of: service)
        }
    }
    return page
}

func methodsPage(_ service: Contract.Service, _ place: Place) -> Page {
    let name = service.name
    var page = Page(
        "\(service.package.title)/\(name)Methods.swift", imports: place.imports + ["public import RPC"], place
    )
    page.line()
    page.line("/// The methods of `\(service.descriptor.fullName)`, and who may call them.")
    page.block("public enum \(name)Methods") { page in
        for method in service.methods {
            page.line("public static let \(method.swiftName) = MethodDescriptor(")
            page.inward { page in
                page.line(
                    "service: \"\(service.descriptor.fullName)\", name: \"\(method.name)\", "
                        + "kind: .\(method.shape),"
                )
                page.line("access: \(method.accessLiteral), idempotent: \(method.isIdempotent))")
            }
        }
        page.line()
        page.list("public static let all = [", service.methods.map(\.swiftName), "]")
    }
    return page
}

func tablePage(_ contract: Contract) -> Page {
    var page = Page("ContractTable+All.swift", imports: [], Place(cModule: "CProto"))
    page.line()
    page.block("extension ContractTable") { page in
        page.line("/// Every method of every service.")
        page.line("public static let all: [ContractMethod] = [")
        page.inward { page in
            for service in contract.services {
                for method in service.methods {
                    page.list(
                        "ContractMethod(",
                        [
                            "\(service.name)Methods.\(method.swiftName)",
                            "\(method.inputType.swiftName).self",
                            "\(method.outputType.swiftName).self",
                        ],
                        "),")
                }
            }
        }
        page.line("]")
        page.line()
        page.line("/// Every message, by full name.")
        page.line("public static let messages: [any ContractMessage.Type] = [")
        page.inward { page in
            for message in contract.messages.sorted(by: { $0.fullName < $1.fullName }) {
                page.line("\(message.swiftName).self,")
            }
        }
        page.line("]")
    }
    return page
}

extension Page {
    fileprivate mutating func clientFunction(_ method: MethodDescriptor, of service: Contract.Service) {
        document(Comment(of: method))
        list(
            "public func \(method.swiftName)(", method.clientParameters,
            ") async throws -> \(method.clientResult) {")
        let call = "\(service.name)Methods.\(method.swiftName)"
        inward { page in
            page.line("try await channel.\(method.shape)(\(call), \(method.clientArguments))")
        }
        line("}")
    }
}

extension MethodDescriptor {
    var swiftName: String { quoted(lowerFirst(name)) }

    /// The case of MethodKind.
    fileprivate var shape: String {
        switch (clientStreaming, serverStreaming) {
        case (false, false): "unary"
        case (false, true): "serverStreaming"
        case (true, false): "clientStreaming"
        case (true, true): "bidirectional"
        }
    }

    fileprivate var isIdempotent: Bool {
        options.idempotencyLevel == .idempotent || options.idempotencyLevel == .noSideEffects
    }

    fileprivate var accessLiteral: String {
        guard let access = try? Access(of: self) else { return "Access()" }
        var parts: [String] = []
        if access.anyone { parts.append("anyone: true") }
        if access.person { parts.append("person: true") }
        if let business = access.business { parts.append("business: \"\(business)\"") }
        if !access.services.isEmpty {
            parts.append("services: [\(access.services.map { "\"\($0)\"" }.joined(separator: ", "))]")
        }
        if let permission = access.operator { parts.append("operator: \"\(permission)\"") }
        return "Access(\(parts.joined(separator: ", ")))"
    }

    fileprivate var serviceParameters: [String] {
        var parameters = [
            clientStreaming
                ? "_ requests: RequestStream<\(inputType.swiftName)>" : "_ request: \(inputType.swiftName)"
        ]
        if serverStreaming { parameters.append("to stream: MessageWriter<\(outputType.swiftName)>") }
        return parameters + ["_ call: Call"]
    }

    fileprivate var serviceResult: String { serverStreaming ? "" : " -> \(outputType.swiftName)" }

    fileprivate var clientParameters: [String] {
        let writer = "MessageWriter<\(inputType.swiftName)>"
        let options = "_ options: CallOptions = .none"
        switch (clientStreaming, serverStreaming) {
        case (false, _): return ["_ request: \(inputType.swiftName)", options]
        case (true, false): return [options, "_ body: @escaping @Sendable (\(writer)) async throws -> Void"]
        case (true, true):
            let replies = "MessageSequence<\(outputType.swiftName)>"
            return [options, "_ body: @escaping @Sendable (\(writer), \(replies)) async throws -> Void"]
        }
    }

    fileprivate var clientResult: String {
        switch (clientStreaming, serverStreaming) {
        case (_, false): outputType.swiftName
        case (false, true): "MessageSequence<\(outputType.swiftName)>"
        case (true, true): "Void"
        }
    }

    fileprivate var clientArguments: String { clientStreaming ? "options, body" : "request, options" }
}
