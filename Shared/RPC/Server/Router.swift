import Wire

/// Finds what answers a method.
///
/// A gateway fills one with handlers that only pass bytes on.
public struct Router: Sendable {
    let routes: [Route]
    /// Open addressing over the names' bytes, so that looking up makes no strings; a power of two, half
    /// empty.
    private let table: [Int32]
    private let byName: [String: Route]

    /// No method may have two handlers.
    public init(_ handlers: [MethodHandler]) {
        routes = handlers.map(Route.init)
        precondition(Set(routes.map(\.method)).count == routes.count, "a method is answered in one place")
        table = Self.table(of: routes)
        byName = Dictionary(uniqueKeysWithValues: routes.map { ($0.method.fullName, $0) })
    }

    public init(services: [any RPCService]) {
        self.init(services.flatMap(\.methods))
    }

    /// Full names of the services that have methods here.
    public var services: Set<String> { Set(routes.map(\.method.service)) }

    func adding(_ service: any RPCService) -> Router {
        let known = Set(routes.map(\.method))
        return Router(
            routes.map { MethodHandler($0.method, $0.body) }
                + service.methods.filter { !known.contains($0.method) })
    }
}

/// A method here, what answers it, and how often that was asked.
final class Route: Sendable {
    let method: MethodDescriptor
    let body: HandlerBody
    let metrics: MethodMetrics
    fileprivate let service: [UInt8]
    fileprivate let name: [UInt8]

    init(_ handler: MethodHandler) {
        method = handler.method
        body = handler.body
        metrics = MethodMetrics(method: handler.method.fullName)
        service = Array(handler.method.service.utf8)
        name = Array(handler.method.name.utf8)
    }
}

// MARK: - Looking up

extension Router {
    func route(_ method: MethodDescriptor) -> Route? {
        byName[method.fullName]
    }

    func route(_ request: RequestView) -> Route? {
        request.withNames { service, name in
            var slot = Self.hash(service, name) & (table.count - 1)
            while table[slot] >= 0 {
                let route = routes[Int(table[slot])]
                if name.elementsEqual(route.name), service.elementsEqual(route.service) { return route }
                slot = (slot + 1) & (table.count - 1)
            }
            return nil
        }
    }

    private static func table(of routes: [Route]) -> [Int32] {
        var count = 16
        while count < 2 * routes.count { count *= 2 }
        var table = [Int32](repeating: -1, count: count)
        for (index, route) in routes.enumerated() {
            var slot = route.service.withUnsafeBytes { service in
                route.name.withUnsafeBytes { hash(service, $0) & (count - 1) }
            }
            while table[slot] >= 0 { slot = (slot + 1) & (count - 1) }
            table[slot] = Int32(index)
        }
        return table
    }

    /// FNV-1a.
    ///
    /// The table is ours and fixed, so nobody can make names collide in it.
    private static func hash(_ service: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in service { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
