import Contracts
import Storage

/// Keeps what businesses sell, and counts how much of it is on the shelf.
///
/// Its methods are one file each: to find `PutProduct`, open `PutProduct.swift`.
struct Catalog: CatalogService {
    let database: Database
}
