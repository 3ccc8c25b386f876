import Contracts
import RPC
import ServiceLifecycle

/// Asks a peer now and then whether it is there, so that the log says which one a program waits for.
struct PeerHealthMonitor: Service {
    static let pauseWhenFound = Duration.seconds(15)
    static let pauseWhenLost = Duration.seconds(1)
    static let answerSecondsMax = 5

    private static let check = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "Check", kind: .unary, access: Access(anyone: true),
        idempotent: true)

    let statusLog: PeerStatusLog
    let channel: any RPCChannel

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await ask()
                try await Task.sleep(for: statusLog.isFound ? Self.pauseWhenFound : Self.pauseWhenLost)
            }
        }
    }

    func ask() async {
        do {
            // An empty message asks for the program as a whole; any answer shows that it is there.
            let question = try MaintenanceAPI.GetInfoRequest().encode()
            _ = try await channel.unary(Self.check, question, .timeout(seconds: Self.answerSecondsMax))
            statusLog.found()
        } catch let error as RPCError where error.code != .unavailable && error.code != .deadlineExceeded {
            statusLog.found()
        } catch {
            if !Task.isCancelled { statusLog.lost(error) }
        }
    }
}
