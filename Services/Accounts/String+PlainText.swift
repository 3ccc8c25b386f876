extension String {
    /// Whether it can be shown on one line: no control characters, nothing that turns the writing around.
    var isOneLine: Bool { unicodeScalars.allSatisfy(\.isPrintable) }

    /// Whether it can be shown as it is, over several lines.
    var isPlainText: Bool { unicodeScalars.allSatisfy { $0 == "\n" || $0.isPrintable } }

    /// Whether there is nothing to see.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Unicode.Scalar {
    /// Overrides and isolates of the writing direction let one name look like another.
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: !properties.isBidiControl || self == "\u{200E}" || self == "\u{200F}"
        }
    }
}
