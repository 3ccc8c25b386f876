/// Where a database's URL points.
enum DatabaseLocation: Hashable, Sendable {
    case memory
    case file(String)

    init(_ url: String) throws(StorageError) {
        if url == "sqlite::memory:" {
            self = .memory
        } else if url.hasPrefix("sqlite:///"), url.utf8.count > "sqlite:///".utf8.count {
            self = .file(String(url.dropFirst("sqlite://".count)))
        } else {
            throw .invalidURL(url)
        }
    }

    var path: String? {
        switch self {
        case .memory: nil
        case .file(let path): path
        }
    }

    /// How messages name it.
    var name: String { path ?? "the database in memory" }
}
