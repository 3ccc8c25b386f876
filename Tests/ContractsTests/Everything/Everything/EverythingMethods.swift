// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

@testable import Contracts
import RPC

/// The methods of `souk.everything.v1.Everything`, and who may call them.
enum EverythingMethods {
    static let echo = MethodDescriptor(
        service: "souk.everything.v1.Everything", name: "Echo", kind: .unary,
        access: Access(anyone: true), idempotent: true)
    static let `repeat` = MethodDescriptor(
        service: "souk.everything.v1.Everything", name: "Repeat", kind: .serverStreaming,
        access: Access(person: true, services: ["commerce", "messaging"], operator: "audit.read"), idempotent: true)
    static let collect = MethodDescriptor(
        service: "souk.everything.v1.Everything", name: "Collect", kind: .clientStreaming,
        access: Access(business: "orders.read"), idempotent: false)
    static let converse = MethodDescriptor(
        service: "souk.everything.v1.Everything", name: "Converse", kind: .bidirectional,
        access: Access(services: ["*"]), idempotent: false)

    static let all = [echo, `repeat`, collect, converse]
}
