import Foundation
import Identity
import RPC
import Values

/// Connections into a system on this machine: to the gateway as anybody, to a service as the operator.
struct RunningSystem: Sendable {
    let deployment: Deployment

    /// Throws a clear sentence when nothing runs there.
    init(_ deployment: Deployment) throws {
        guard !PortProbe.isFree(deployment.port(of: .gateway)) else {
            throw CommandFailure(
                """
                Nothing answers on port \(deployment.port(of: .gateway)): \
                Souk does not run on \(deployment.data.path).
                Start it with `souk up`, or name its folder with --data.
                """)
        }
        self.deployment = deployment
    }

    /// A connection to the gateway, as a client anywhere has it.
    func gateway() throws -> Channel {
        try channel(to: .gateway, as: nil)
    }

    /// A connection to one service with the operator's key, which lies in the data folder.
    func maintenance(of program: Deployment.Program) throws -> Channel {
        let signer = try ServiceKeys(in: deployment.keys.path).operatorSigner()
        return try channel(to: program, as: signer)
    }

    private func channel(to program: Deployment.Program, as credential: (any Credential)?) throws -> Channel {
        try Channel(
            to: [Address(deployment.address(of: program))], audience: program.rawValue,
            credential: credential)
    }
}
