import Logging
import NIOCore
import RPC

/// Asks a program whether it is ready, by the health protocol that every server of ours speaks.
enum HealthProbe {
    static let check = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "Check", kind: .unary, access: Access(anyone: true),
        idempotent: true)
    /// How long one question may take; a program that is starting is asked again.
    static let askMilliseconds = 500
    static let betweenMilliseconds = 25
    /// `HealthCheckResponse { status: SERVING }`.
    private static let serving: [UInt8] = [0x08, 0x01]

    /// True once it says that it serves; false when it has not within this time, or the task is cancelled.
    static func awaitServing(_ address: String, seconds: Int) async -> Bool {
        // That it cannot be reached yet is what we are here to find out, and nothing to log.
        let silent = Logger(label: "health") { _ in SwiftLogNoOpLogHandler() }
        guard let channel = try? Channel(to: [Address(address)], logger: silent) else { return false }
        let deadline = ContinuousClock.now + .seconds(seconds)
        var serves = false
        while !serves, ContinuousClock.now < deadline, !Task.isCancelled {
            serves = await isServing(channel)
            if !serves { try? await Task.sleep(for: .milliseconds(betweenMilliseconds)) }
        }
        channel.close()
        return serves
    }

    private static func isServing(_ channel: RPC.Channel) async -> Bool {
        var options = CallOptions.none
        options.timeout = .milliseconds(askMilliseconds)
        guard let answer = try? await channel.unary(check, ByteBuffer(), options) else { return false }
        return answer.readableBytesView.elementsEqual(serving)
    }
}
