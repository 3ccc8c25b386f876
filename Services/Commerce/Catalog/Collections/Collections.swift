import Contracts
import Requests
import Storage

/// Keeps the collections in which businesses show their products.
struct Collections: CollectionsService {
    let database: Database

    var pageTokens: PageTokenKey { PageTokenKey(database.tokenKey) }
}
