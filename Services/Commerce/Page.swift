import RPC

/// How much of a list a caller wants, and from where on.
struct Page: Equatable, Sendable {
    static let sizes = 1...100
    static let sizeUnsaid = 20

    let size: Int
    /// Where the page before ended, in the list's own words; nil for the first page.
    let position: String?
    private let list: String

    /// `list` names the list and whose it is: a token goes on in that list alone.
    init(size: Int32, token: String, of list: String) throws {
        guard size == 0 || Self.sizes.contains(Int(size)) else { throw PageError.sizeInvalid(size) }
        self.size = size == 0 ? Self.sizeUnsaid : Int(size)
        self.list = list
        position = try token.isEmpty ? nil : PageToken(text: token, of: list).position
    }

    /// One more than wanted, which tells whether there is a next page.
    var limit: Int { size + 1 }

    /// Cuts what was found under `limit` down to the page, and makes the token of the next.
    func paginate<Item>(_ found: [Item], position: (_ last: Item, _ index: Int) -> String) -> ([Item], String)
    {
        guard found.count > size else { return (found, "") }
        let items = Array(found.prefix(size))
        return (items, PageToken(position: position(items[size - 1], size - 1), of: list).text)
    }
}

/// Why no page can be given.
enum PageError: RefusalError, Equatable {
    case sizeInvalid(Int32)
    case tokenInvalid

    var code: RPCCode { .invalidArgument }

    var reason: String {
        switch self {
        case .sizeInvalid: "PAGE_SIZE_INVALID"
        case .tokenInvalid: "PAGE_TOKEN_INVALID"
        }
    }

    var message: String {
        switch self {
        case .sizeInvalid(let size): "page_size is \(size), but a page has 1 to 100 entries, or 0 for 20."
        case .tokenInvalid: "page_token is not one that this list has given."
        }
    }

    var detail: RefusalDetail {
        switch self {
        case .sizeInvalid(let size):
            RefusalDetail(field: "page_size", rule: "1 to 100, or 0 for 20", limit: "100", current: "\(size)")
        case .tokenInvalid:
            RefusalDetail(
                field: "page_token", rule: "from the answer before, for the same list",
                remedy: "Start again without a token.")
        }
    }
}
