public import Values

/// A Swift value that can be bound in `SQL` and read from a `Row`.
///
/// An enum with a raw value conforms by saying so: `enum State: String, SQLConvertible`.
public protocol SQLConvertible {
    var sqlValue: SQLValue { get }

    /// Throws `SQLValueMismatch`, or what the type's own initialiser throws.
    init(sqlValue: SQLValue) throws
}

// MARK: - Swift's own types

extension Int64: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .integer(self) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        guard case .integer(let integer) = sqlValue else {
            throw SQLValueMismatch(sqlValue, expected: "an integer")
        }
        self = integer
    }
}

extension Int: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .integer(Int64(self)) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        self = Int(try Int64(sqlValue: sqlValue))
    }
}

extension Int32: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .integer(Int64(self)) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        let integer = try Int64(sqlValue: sqlValue)
        guard let narrow = Int32(exactly: integer) else {
            throw SQLValueMismatch("holds \(integer), which does not fit in 32 bits")
        }
        self = narrow
    }
}

extension Bool: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        default: throw SQLValueMismatch(sqlValue, expected: "0 or 1")
        }
    }
}

extension Double: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .real(self) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        switch sqlValue {
        case .real(let real): self = real
        case .integer(let integer): self = Double(integer)
        default: throw SQLValueMismatch(sqlValue, expected: "a real")
        }
    }
}

extension String: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .text(self) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        guard case .text(let text) = sqlValue else { throw SQLValueMismatch(sqlValue, expected: "text") }
        self = text
    }
}

extension Array: SQLConvertible where Element == UInt8 {
    @inlinable
    public var sqlValue: SQLValue { .blob(self) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        guard case .blob(let bytes) = sqlValue else { throw SQLValueMismatch(sqlValue, expected: "bytes") }
        self = bytes
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        if case .null = sqlValue { self = nil } else { self = try Wrapped(sqlValue: sqlValue) }
    }
}

extension SQLValue: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { self }

    @inlinable
    public init(sqlValue: SQLValue) {
        self = sqlValue
    }
}

extension SQLConvertible where Self: RawRepresentable, RawValue: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { rawValue.sqlValue }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        let raw = try RawValue(sqlValue: sqlValue)
        guard let known = Self(rawValue: raw) else {
            throw SQLValueMismatch("holds \(raw), which is no \(Self.self)")
        }
        self = known
    }
}

// MARK: - Values

/// Stored as microseconds since 1970, an integer that sorts.
extension Timestamp: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .integer(microseconds) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        self.init(microseconds: try Int64(sqlValue: sqlValue))
    }
}

extension ID: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .text(text) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        try self.init(String(sqlValue: sqlValue))
    }
}

/// Stored as its text, `person:acc_1`.
extension Party: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .text(text) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        try self.init(text: String(sqlValue: sqlValue))
    }
}

/// Stored as its ISO 4217 code; an amount is two columns, `total_minor` and `currency`.
extension Currency: SQLConvertible {
    @inlinable
    public var sqlValue: SQLValue { .text(code) }

    @inlinable
    public init(sqlValue: SQLValue) throws {
        try self.init(String(sqlValue: sqlValue))
    }
}
