import ArgumentParser
import Foundation
import NIOCore
import RPC
import TestKit

/// Unary calls of 64 bytes each way between two processes over one connection.
enum EchoBench {
    static let echo = MethodDescriptor(
        service: "souk.bench.v1.Echo", name: "Echo", kind: .unary, access: Access(anyone: true),
        idempotent: true)
    static let payload = ByteBuffer(repeating: 7, count: 64)

    static func run(_ report: inout Report) async throws {
        let program = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        let server = try RunningCommand(program, ["echo-server"])
        guard await server.awaitLine(containing: "listening on", seconds: 10),
            let port = server.output.split(separator: " ").last.flatMap({
                Int($0.trimmingCharacters(in: .newlines))
            })
        else { throw BenchFailure("the echo server did not start: \(server.output)") }
        let channel = try Channel(to: [Address("127.0.0.1:\(port)")])
        for (callers, aim) in [(1, 10_000.0), (16, 60_000), (64, 90_000)] {
            let outcome = try await ClosedLoop.run(callers: callers, seconds: 3) { _, _ in
                _ = try await channel.unary(echo, payload, .none)
            }
            report.add(
                "rpc.unary 64 bytes, \(callers) callers", outcome.perSecond, "/s", aim: aim, better: .higher)
            report.add(
                "rpc.unary 64 bytes, \(callers) callers, p99", outcome.p99Milliseconds, "ms", aim: 5,
                better: .lower)
        }
        channel.close()
        await server.stop()
    }
}

/// The other end: answers each call with its own bytes until Ctrl-C.
struct EchoServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "echo-server", shouldDisplay: false)

    func run() async throws {
        let server = Server(
            Router([MethodHandler(EchoBench.echo, .unary { request, _ in request })]), ServerConfiguration())
        try await server.start()
        guard let port = server.boundPort else { throw BenchFailure("the echo server listens nowhere") }
        FileHandle.standardOutput.write(Data("listening on \(port)\n".utf8))
        while true { try await Task.sleep(for: .seconds(3_600)) }
    }
}
