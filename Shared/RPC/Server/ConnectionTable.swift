/// The connections of a server, within its limits.
///
/// One that has made no admitted call gives way where a limit is reached, the oldest first: whoever only
/// connects keeps nobody out.
struct ConnectionTable {
    private struct Entry {
        let connection: ServerConnection
        let network: ClientNetwork
        var wasAdmitted = false
    }

    private struct Network {
        var count = 0
        var newcomers = NumberQueue()
    }

    private let max: Int
    private let perNetworkMax: Int
    private var entries: [Int: Entry] = [:]
    private var networks: [ClientNetwork: Network] = [:]
    private var newcomers = NumberQueue()
    private var soFar = 0

    init(max: Int, perNetworkMax: Int) {
        self.max = max
        self.perNetworkMax = perNetworkMax
    }

    var isEmpty: Bool { entries.isEmpty }

    var all: [ServerConnection] { entries.values.map(\.connection) }

    /// What came of a client that connected.
    struct Admitted {
        let connection: ServerConnection
        /// Must be closed to make room.
        let givesWay: ServerConnection?
    }

    /// Nil if there are too many already, and all of them are in use.
    mutating func add(from network: ClientNetwork, _ make: (Int) -> ServerConnection) -> Admitted? {
        var givesWay: ServerConnection?
        if networks[network]?.count ?? 0 >= perNetworkMax {
            guard let oldest = networks[network]?.newcomers.first else { return nil }
            givesWay = remove(oldest)
        } else if entries.count >= max {
            guard let oldest = newcomers.first else { return nil }
            givesWay = remove(oldest)
        }
        soFar += 1
        let connection = make(soFar)
        entries[soFar] = Entry(connection: connection, network: network)
        networks[network, default: Network()].count += 1
        networks[network]?.newcomers.append(soFar)
        newcomers.append(soFar)
        return Admitted(connection: connection, givesWay: givesWay)
    }

    /// From now on it does not give way.
    mutating func noteAdmitted(_ number: Int) {
        guard let entry = entries[number], !entry.wasAdmitted else { return }
        entries[number]?.wasAdmitted = true
        newcomers.remove(number)
        networks[entry.network]?.newcomers.remove(number)
    }

    @discardableResult
    mutating func remove(_ number: Int) -> ServerConnection? {
        guard let entry = entries.removeValue(forKey: number) else { return nil }
        newcomers.remove(number)
        networks[entry.network]?.newcomers.remove(number)
        networks[entry.network]?.count -= 1
        if networks[entry.network]?.count == 0 { networks[entry.network] = nil }
        return entry.connection
    }
}
