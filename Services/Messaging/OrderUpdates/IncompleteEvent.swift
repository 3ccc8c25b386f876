/// An event does not say what a message needs: it is put aside under these words.
struct IncompleteEvent: Error, Equatable {
    let missing: String

    init(_ missing: String) { self.missing = missing }
}

extension IncompleteEvent: CustomStringConvertible {
    var description: String { "the event does not say \(missing)" }
}
