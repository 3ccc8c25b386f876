public import RPC

/// How long a text in a request may be, counted in Unicode scalars, as every language can count them.
///
/// A text is blank when it holds nothing but white space, control and format characters; where at least one
/// character is needed, a blank text is refused. Nothing is trimmed.
public struct TextLength: Equatable, Sendable {
    public let range: ClosedRange<Int>
    /// Whether the text may span lines.
    public let allowsLines: Bool

    public init(_ range: ClosedRange<Int>, lines: Bool = false) {
        self.range = range
        allowsLines = lines
    }

    /// The text, if it keeps the rule.
    ///
    /// Throws TEXT_INVALID naming the field and the rule.
    @discardableResult
    public func check(_ text: String, field: String) throws -> String {
        // A scalar is 1 to 4 bytes: what is too long by bytes alone is not counted.
        guard text.utf8.count <= range.upperBound * 4, range.contains(text.unicodeScalars.count) else {
            throw Refusal.textInvalid(
                field, rule: description, current: "\(text.unicodeScalars.count) characters")
        }
        guard text.unicodeScalars.allSatisfy({ isAllowed($0) }) else {
            throw Refusal.textInvalid(
                field, rule: allowsLines ? "printable characters" : "printable characters on one line")
        }
        guard range.lowerBound == 0 || !Self.isBlank(text) else {
            throw Refusal.textInvalid(field, rule: "not blank")
        }
        return text
    }

    /// Whether there is nothing to see.
    public static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format: true
            default: scalar.properties.isWhitespace
            }
        }
    }

    /// Overrides and isolates of the writing direction let one text look like another.
    private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" || scalar == "\r" || scalar == "\t" { return allowsLines }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return false
        default: return !scalar.properties.isBidiControl || scalar == "\u{200E}" || scalar == "\u{200F}"
        }
    }
}

extension TextLength: CustomStringConvertible {
    public var description: String {
        range.lowerBound == 0
            ? "up to \(range.upperBound) characters" : "\(range.lowerBound) to \(range.upperBound) characters"
    }
}

extension Refusal {
    public static func textInvalid(_ field: String, rule: String, current: String = "") -> Self {
        invalid("TEXT_INVALID", field, rule: rule, current: current)
    }
}
