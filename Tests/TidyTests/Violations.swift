import Testing

/// What a broken rule says: first how to mend it, then every place.
func violations(_ remedy: String, _ places: [String]) -> Comment {
    Comment(rawValue: ([remedy] + places).joined(separator: "\n"))
}
