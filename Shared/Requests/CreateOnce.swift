public import RPC
public import Storage

/// Creates a thing under an id that the caller chose, so that a repeated request answers as the first did.
///
/// `insert` runs first, with `ON CONFLICT DO NOTHING`, and returns how many rows it wrote: two callers that
/// race meet at the unique key, not at a look-up. Where it wrote none, `existing` is looked up and compared.
/// `difference` names the first field in which the existing thing is not what is asked for, nil if there is
/// none.
///
/// Throws ID_REUSED naming that field. Returns the thing and whether this call created it.
public func createOnce<Thing>(
    _ thing: Thing, in db: Connection, insert: (Connection) throws -> Int,
    existing: (Connection) throws -> Thing?, difference: (_ existing: Thing) -> String?
) throws -> (thing: Thing, isNew: Bool) {
    if try insert(db) == 1 { return (thing, true) }
    guard let known = try existing(db) else { throw Refusal.idReused(nil) }
    if let field = difference(known) { throw Refusal.idReused(field) }
    return (known, false)
}

extension Refusal {
    /// `field` is nil where the caller may not learn what differs.
    public static func idReused(_ field: String?) -> Self {
        Self(
            .alreadyExists, "ID_REUSED",
            field.map { "This id was used before, with another \($0)." } ?? "This id was used before.",
            RefusalDetail(
                field: field ?? "", rule: "one id for one content",
                remedy: "Send the same content, or choose a new id."))
    }
}
