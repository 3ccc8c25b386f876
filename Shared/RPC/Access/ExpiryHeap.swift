import Values

/// Streams by the moment at which their tokens end, the first one first: a binary heap that knows where each
/// stream is, so that one that closes early leaves nothing behind.
struct ExpiryHeap {
    private var streams: [StreamAuthorization] = []

    var first: StreamAuthorization? { streams.first }

    /// Puts the stream where `moment` belongs, wherever it was.
    mutating func set(_ stream: StreamAuthorization, at moment: Timestamp) {
        remove(stream)
        stream.expiresAt = moment
        stream.expiryIndex = streams.count
        streams.append(stream)
        rise(streams.count - 1)
    }

    mutating func remove(_ stream: StreamAuthorization) {
        guard let index = stream.expiryIndex else { return }
        stream.expiryIndex = nil
        let last = streams.removeLast()
        guard index < streams.count else { return }
        streams[index] = last
        last.expiryIndex = index
        sink(rise(index))
    }

    /// Takes out all whose moment has come.
    mutating func due(at now: Timestamp) -> [StreamAuthorization] {
        var due: [StreamAuthorization] = []
        while let first, first.expiresAt <= now {
            remove(first)
            due.append(first)
        }
        return due
    }

    @discardableResult
    private mutating func rise(_ start: Int) -> Int {
        var index = start
        while index > 0, streams[index].expiresAt < streams[(index - 1) / 2].expiresAt {
            swap(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
        return index
    }

    private mutating func sink(_ start: Int) {
        var index = start
        while true {
            let children = [2 * index + 1, 2 * index + 2].filter { $0 < streams.count }
            guard let least = children.min(by: { streams[$0].expiresAt < streams[$1].expiresAt }),
                streams[least].expiresAt < streams[index].expiresAt
            else { return }
            swap(index, least)
            index = least
        }
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        streams.swapAt(one, other)
        streams[one].expiryIndex = one
        streams[other].expiryIndex = other
    }
}
