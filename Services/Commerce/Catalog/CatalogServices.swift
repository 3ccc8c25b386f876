package import RPC
package import Storage

/// The catalogue's part of the program: its tables and the services over them.
package enum CatalogServices {
    package static var migrations: [Migration] { Schema.catalog }

    package static func over(_ database: Database) -> [any RPCService] {
        [Catalog(database: database), Collections(database: database)]
    }
}
