/// Something that answers methods; the protocols generated from the contract refine it.
public protocol RPCService: Sendable {
    var methods: [MethodHandler] { get }
}
