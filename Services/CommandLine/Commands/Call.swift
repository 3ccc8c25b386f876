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
            For example: souk call --as buyer souk.orders.v1.Orders/ListOrders '{"pageSize": 5}'
            Without a method it lists them all.
            """)

    enum Who: String, ExpressibleByArgument, CaseIterable {
        case nobody, buyer, business
    }

    @OptionGroup var options: DataOptions

    @Argument(help: "Package, service and method: souk.catalog.v1.Catalog/GetProduct.")
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
        guard let found = Self.find(method) else {
            throw CommandFailure("there is no method \(method); `souk call` alone lists them")
        }
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

    static func find(_ name: String) -> ContractMethod? {
        let wanted = name.hasPrefix("/") ? String(name.dropFirst()) : name
        return ContractTable.method("/\(wanted)")
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
        for entry in ContractTable.all where entry.descriptor.access.opensToClients {
            Terminal.standard.line("\(entry.descriptor.service)/\(entry.descriptor.name)")
        }
    }

    private func show(_ message: any ContractMessage) {
        Terminal.standard.line(message.jsonText())
    }
}
