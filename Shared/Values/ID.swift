/// The identity of one `Entity`: two kinds of identity cannot be swapped by mistake.
///
/// Its text is 1 to 64 of `A-Z a-z 0-9 . _ : -` and starts with a letter or a digit. Whoever creates a
/// thing picks its id, which is what makes a repeated request safe.
public struct ID<Entity>: Hashable, Sendable {
    /// The most characters an id may have.
    public static var lengthMax: Int { 64 }

    public let text: String

    public init(_ text: String) throws(ValueError) {
        guard Self.isWellFormed(text) else { throw .malformedID(text) }
        self.text = text
    }

    /// A new id of the given kind, sortable by when it was made: `cus_01jt3v…`.
    ///
    /// `kind` is a literal of ours, never input: a malformed one is a programmer's error.
    public init(timeOrdered kind: String, now: Timestamp) {
        let text = TimeOrderedID.make(kind, now: now)
        precondition(Self.isWellFormed(text), "\(kind) cannot begin an id")
        self.text = text
    }

    private static func isWellFormed(_ text: String) -> Bool {
        guard (1...lengthMax).contains(text.utf8.count), let first = text.utf8.first else { return false }
        return isAlphanumeric(first) && text.utf8.allSatisfy { isAlphanumeric($0) || isMark($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

extension ID: CustomStringConvertible {
    public var description: String { text }
}

extension ID: Comparable {
    public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

// MARK: - The identities that more than one service says aloud

/// A person who uses Souk.
public enum Account {}
/// A business that sells, answers and pays for messages.
public enum Business {}
/// One signed-in device of an account.
public enum Session {}
/// A person as one business knows them: a different id at every business.
public enum Customer {}

public typealias AccountID = ID<Account>
public typealias BusinessID = ID<Business>
public typealias SessionID = ID<Session>
public typealias CustomerID = ID<Customer>
