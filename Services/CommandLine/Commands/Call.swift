import ArgumentParser
import Contracts
import Foundation
import RPC
import Values

/// `souk call SERVICE/METHOD JSON`: any method of the gateway, with JSON in and out.
struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Call any method through the gateway, with JSON in and out.",
        discussion: """
            For example: souk call --as buyer Orders/ListOrders '{"pageSize": 5}'
            A method goes by its full name, souk.orders.v1.Orders/ListOrders, or by as much of its end as no \
            other has: ListOrders. Without one, all are listed.
            """)

    enum Who: String, ExpressibleByArgument, CaseIterable {
        case nobody, buyer, business
    }

    @OptionGroup var options: DataOptions

    @Argument(
        help: "Service and method: Catalog/GetProduct.",
        completion: .custom { _, _, prefix in MethodSearch.clients.completions(of: prefix) })
    var method: String?

    @Argument(help: "The request as JSON.")
    var json = "{}"

    @Option(
        name: .customLong("as"), help: "In the name of one of the demo's people: nobody, buyer or business.")
    var caller = Who.nobody

    @Option(help: "In the name of whoever this access token belongs to.")
    var token: String?

    func run() async throws {
        guard let method else { return list() }
        let found = try MethodSearch.clients.find(method)
        let deployment = options.deployment
        let channel = try RunningSystem(deployment).gateway()
        do {
            let callOptions = try await callOptions(channel, deployment)
            let request = try found.request.init(json: json).encode()
            switch found.descriptor.kind {
            case .unary:
                show(
                    try found.response.init(
                        decoding: try await channel.unary(found.descriptor, request, callOptions)))
            case .serverStreaming:
                for try await bytes in try await channel.serverStreaming(
                    found.descriptor, request, callOptions)
                {
                    show(try found.response.init(decoding: bytes))
                }
            case .clientStreaming, .bidirectional:
                throw CommandFailure("\(method) takes a stream of requests, which this command cannot send")
            }
        } catch let error as RPCError {
            throw CommandFailure("\(error.code): \(error.sentence)")
        }
    }

    private func callOptions(_ channel: Channel, _ deployment: Deployment) async throws -> CallOptions {
        var callOptions = CallOptions.none
        if let token {
            callOptions.token = Secret(token)
            return callOptions
        }
        let people = DemoIdentities(Shop(channel), data: deployment.data)
        switch caller {
        case .nobody: return callOptions
        case .buyer: return try await people.signIn(.buyer).options
        case .business:
            return try await people.signIn(.business, actingFor: DemoIdentities.businessID).options
        }
    }

    private func list() {
        for name in MethodSearch.clients.fullNames { Terminal.standard.line(name) }
    }

    /// Spread over lines for a person; one line each for a program that reads it.
    private func show(_ message: any ContractMessage) {
        let text = message.jsonText()
        Terminal.standard.line(Terminal.isTerminal ? IndentedJSON.text(text) : text)
    }
}
