import Contracts
import Requests
import Storage

/// Keeps what businesses sell, and counts how much of it can be ordered.
///
/// Its methods are one file each: to find `PutProduct`, open `PutProduct.swift`.
struct Catalog: CatalogService {
    let database: Database

    var pageTokens: PageTokenKey { PageTokenKey(database.tokenKey) }
}
