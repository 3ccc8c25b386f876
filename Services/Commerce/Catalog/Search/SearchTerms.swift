import Foundation

/// Splits text into the words that a search compares: the same way for what is indexed and what is asked.
///
/// A word is a run of letters and digits with their marks, in lower case, without accents, at least two
/// characters long. Scripts that are written without spaces between words (Han, kana, Thai and their
/// neighbours) are cut into overlapping pairs of characters instead.
enum SearchTerms {
    /// A longer word counts as its beginning.
    static let lengthMax = 32

    /// Every word of a text that is found by, in order, with repetitions.
    static func indexed(_ text: String) -> [String] {
        if let words = plain(text) { return words }
        return runs(folded(text)).flatMap { run in
            run.isSpaced ? spaced(run.scalars) : pairs(run.scalars, step: 1) + [String(run.scalars.last)]
        }
    }

    /// The words that are asked for, in order, each once.
    ///
    /// A single character of a script without spaces is a word; other words of one character are left out.
    static func asked(_ text: String) -> [String] {
        var words = plain(text) ?? []
        if words.isEmpty {
            words = runs(folded(text)).flatMap { run in
                run.isSpaced ? spaced(run.scalars) : pairs(run.scalars, step: 2)
            }
        }
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    private static func spaced(_ run: [Unicode.Scalar]) -> [String] {
        run.count < 2 ? [] : [String(run.prefix(lengthMax))]
    }

    /// Pairs of neighbours, the last pair whole; a single character alone.
    private static func pairs(_ run: [Unicode.Scalar], step: Int) -> [String] {
        guard run.count > 1 else { return [String(run)] }
        var starts = Array(stride(from: 0, to: run.count - 1, by: step))
        if starts.last != run.count - 2 { starts.append(run.count - 2) }
        return starts.map { String(run[$0...($0 + 1)]) }
    }
}

// MARK: - ASCII

extension SearchTerms {
    /// The words of a text that is all ASCII, which most are; nil for any other.
    private static func plain(_ text: String) -> [String]? {
        var text = text
        return text.withUTF8 { bytes in
            var words: [String] = []
            var word: [UInt8] = []
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    word.append(byte)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
                case 0x80...: return nil
                default: end(&word, into: &words)
                }
            }
            end(&word, into: &words)
            return words
        }
    }

    private static func end(_ word: inout [UInt8], into words: inout [String]) {
        if word.count > 1 { words.append(String(decoding: word.prefix(lengthMax), as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
    }
}

// MARK: - Runs

extension SearchTerms {
    private struct Run {
        /// Whether its script puts spaces between words.
        let isSpaced: Bool
        var scalars: [Unicode.Scalar]
    }

    private static func runs(_ text: String) -> [Run] {
        var runs: [Run] = []
        var isInside = false
        for scalar in text.unicodeScalars {
            guard isPartOfWord(scalar) else {
                isInside = false
                continue
            }
            let isSpaced = isSpaced(scalar)
            if isInside, let last = runs.last, last.isSpaced == isSpaced {
                runs[runs.count - 1].scalars.append(scalar)
            } else {
                runs.append(Run(isSpaced: isSpaced, scalars: [scalar]))
                isInside = true
            }
        }
        return runs
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            return true
        default: return false
        }
    }

    private static func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: false  // Thai, Lao, Burmese, Khmer
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: false  // Kana, Han
        default: true
        }
    }
}

// MARK: - Folding

extension SearchTerms {
    /// Lower case, compatible forms made one, accents taken off.
    private static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if (0x0300...0x036F).contains(scalar.value) { continue }
            if let plain = withoutDecomposition[scalar] {
                folded.append(contentsOf: plain.unicodeScalars)
            } else {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    /// Latin letters that Unicode does not take apart, as people type them without their key.
    private static let withoutDecomposition: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
        "ı": "i",
    ]
}

extension String {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }

    fileprivate init(_ scalar: Unicode.Scalar?) {
        self = scalar.map { String(Character($0)) } ?? ""
    }
}
