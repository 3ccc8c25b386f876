import RPC

extension Permissions {
    /// The permissions that a request lists; a word listed twice counts once.
    ///
    /// Throws PERMISSION_UNKNOWN, naming the place in the list.
    init(checking words: [String], field: String) throws(Refusal) {
        for (place, word) in words.enumerated() where !Permissions.business.may(word) {
            throw .permissionUnknown(String(word.prefix(64)), field: "\(field)[\(place)]")
        }
        self.init(words)
    }

    /// As answers and events list them.
    var sortedWords: [String] { words.sorted() }

    /// Sorted words, joined by one space.
    var stored: String { sortedWords.joined(separator: " ") }

    init(stored: String) {
        self.init(stored.split(separator: " ").map(String.init))
    }
}
