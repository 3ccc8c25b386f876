import Synchronization

/// The names of a statement's columns, shared by all rows that it gives.
@usableFromInline
final class ColumnNames: Hashable, Sendable {
    let names: [String]
    /// Where the search for the next name begins: rows are mostly read from the first column to the last.
    private let next = Atomic(0)
    private let areUnique: Bool

    init(_ names: [String]) {
        self.names = names
        areUnique = Set(names).count == names.count
    }

    var count: Int { names.count }

    /// The place of a name, of the first when several columns have it.
    @usableFromInline
    func index(of name: String) -> Int? {
        guard areUnique else { return names.firstIndex(of: name) }
        var index = next.load(ordering: .relaxed)
        for _ in names {
            if index >= names.count { index = 0 }
            if names[index] == name {
                next.store(index + 1, ordering: .relaxed)
                return index
            }
            index += 1
        }
        return nil
    }

    @usableFromInline
    static func == (one: ColumnNames, other: ColumnNames) -> Bool {
        one === other || one.names == other.names
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
        hasher.combine(names)
    }
}
