public import RPC

/// How much of a list a caller wants, and from where on.
///
/// A page token is opaque to callers: it carries the position in the list's own words and is signed for the
/// list it belongs to, so a token of another list, of another caller's list or made by hand is refused.
public struct PageRequest: Equatable, Sendable {
    public static let sizeMax = 100

    public let size: Int
    /// Where the page before ended, in the list's own words; nil for the first page.
    public let position: String?
    private let list: String
    private let key: PageTokenKey

    /// `list` names the list and whose it is: `orders of business:atelier-nord`.
    ///
    /// Throws PAGE_SIZE_INVALID and PAGE_TOKEN_INVALID.
    public init(
        size: Int32, token: String, of list: String, signedBy key: PageTokenKey, defaultSize: Int = 20
    ) throws {
        guard size == 0 || (1...Self.sizeMax).contains(Int(size)) else {
            throw Refusal.pageSizeInvalid(size, defaultSize: defaultSize)
        }
        self.size = size == 0 ? defaultSize : Int(size)
        self.list = list
        self.key = key
        if token.isEmpty {
            position = nil
        } else {
            guard let position = key.position(in: token, of: list) else { throw Refusal.pageTokenInvalid }
            self.position = position
        }
    }

    private init(size: Int, position: String?, list: String, key: PageTokenKey) {
        (self.size, self.position, self.list, self.key) = (size, position, list, key)
    }

    /// The same page with at most so many entries, at least one: for entries that would outgrow a frame.
    public func cut(to count: Int) -> PageRequest {
        PageRequest(size: max(1, min(size, count)), position: position, list: list, key: key)
    }

    /// One more than wanted, which tells whether there is a next page.
    public var fetchLimit: Int { size + 1 }

    /// Cuts what was found under `fetchLimit` down to the page, and makes the token of the next; empty on the
    /// last page.
    public func paginate<Item>(
        _ found: [Item], position: (_ last: Item) -> String
    ) -> (items: [Item], nextPageToken: String) {
        guard found.count > size else { return (found, "") }
        let items = Array(found.prefix(size))
        return (items, key.token(at: position(items[size - 1]), of: list))
    }

    /// The position as a number.
    ///
    /// Throws PAGE_TOKEN_INVALID for a position that is none.
    public func number() throws -> Int64? {
        guard let position else { return nil }
        guard let number = Int64(position) else { throw Refusal.pageTokenInvalid }
        return number
    }
}

extension Refusal {
    public static func pageSizeInvalid(_ size: Int32, defaultSize: Int) -> Self {
        Self(
            .invalidArgument, "PAGE_SIZE_INVALID",
            "page_size is \(size), but is 1 to \(PageRequest.sizeMax), or 0 for \(defaultSize).",
            RefusalDetail(
                field: "page_size", rule: "1 to \(PageRequest.sizeMax), or 0 for \(defaultSize)",
                limit: "\(PageRequest.sizeMax)", current: "\(size)"))
    }

    public static let pageTokenInvalid = Self(
        .invalidArgument, "PAGE_TOKEN_INVALID", "page_token is not one that this list has given.",
        RefusalDetail(
            field: "page_token", rule: "from the answer before, for the same list",
            remedy: "Start again without a token."))
}
