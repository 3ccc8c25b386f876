public import RPC
public import Values

extension ID {
    /// The id in a request's field.
    ///
    /// Throws ID_MALFORMED naming the field.
    public init(_ text: String, field: String) throws {
        do {
            try self.init(text)
        } catch {
            throw Refusal.idMalformed(field)
        }
    }
}

extension Refusal {
    public static func idMalformed(_ field: String) -> Self {
        Self(
            .invalidArgument, "ID_MALFORMED",
            "\(field) is 1 to 64 of letters, digits and ._:-, a letter or digit first.",
            RefusalDetail(field: field, rule: "1 to 64 of letters, digits and ._:-"))
    }
}
