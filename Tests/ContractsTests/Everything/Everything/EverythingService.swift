// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

@testable import Contracts
import RPC

/// What answers `souk.everything.v1.Everything`: a function for each method.
protocol EverythingService: RPCService {
    /// Gives back what it got.
    func echo(_ request: EverythingAPI.Sample, _ call: Call) async throws -> EverythingAPI.Sample

    /// Gives back what it got, as often as `int32` says.
    func `repeat`(
        _ request: EverythingAPI.Sample,
        to stream: MessageWriter<EverythingAPI.Sample>,
        _ call: Call
    ) async throws

    /// Puts all texts into `texts`.
    func collect(
        _ requests: RequestStream<EverythingAPI.Sample>,
        _ call: Call
    ) async throws -> EverythingAPI.Sample

    /// Gives back each as it comes.
    func converse(
        _ requests: RequestStream<EverythingAPI.Sample>,
        to stream: MessageWriter<EverythingAPI.Sample>,
        _ call: Call
    ) async throws
}

extension EverythingService {
    var methods: [MethodHandler] { EverythingMethods.handlers(for: self) }
}

extension EverythingMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    static func handlers(for service: some EverythingService) -> [MethodHandler] {
        [
            .unary(echo, service.echo),
            .serverStreaming(`repeat`, service.`repeat`),
            .clientStreaming(collect, service.collect),
            .bidirectional(converse, service.converse),
        ]
    }
}
