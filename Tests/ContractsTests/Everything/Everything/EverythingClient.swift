// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

@testable import Contracts
import RPC

/// Calls `souk.everything.v1.Everything` over a channel.
struct EverythingClient: Sendable {
    private let channel: any RPCChannel

    init(_ channel: any RPCChannel) { self.channel = channel }

    /// Gives back what it got.
    func echo(
        _ request: EverythingAPI.Sample,
        _ options: CallOptions = .none
    ) async throws -> EverythingAPI.Sample {
        try await channel.unary(EverythingMethods.echo, request, options)
    }

    /// Gives back what it got, as often as `int32` says.
    func `repeat`(
        _ request: EverythingAPI.Sample,
        _ options: CallOptions = .none
    ) async throws -> MessageSequence<EverythingAPI.Sample> {
        try await channel.serverStreaming(EverythingMethods.`repeat`, request, options)
    }

    /// Puts all texts into `texts`.
    func collect(
        _ options: CallOptions = .none,
        _ body: @escaping @Sendable (MessageWriter<EverythingAPI.Sample>) async throws -> Void
    ) async throws -> EverythingAPI.Sample {
        try await channel.clientStreaming(EverythingMethods.collect, options, body)
    }

    /// Gives back each as it comes.
    func converse(
        _ options: CallOptions = .none,
        _ body: @escaping @Sendable (MessageWriter<EverythingAPI.Sample>, MessageSequence<EverythingAPI.Sample>) async throws -> Void
    ) async throws -> Void {
        try await channel.bidirectional(EverythingMethods.converse, options, body)
    }
}
