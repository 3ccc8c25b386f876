import NIOCore
public import Values
import Wire

/// What a refusal says beyond its code and reason; each part may be empty.
public struct RefusalDetail: Sendable, Hashable {
    /// The field that is wrong, as a path: `lines[2].quantity`.
    public var field: String
    /// The rule in words: `1 to 1000`.
    public var rule: String
    /// The limit that was hit.
    public var limit: String
    /// The value that was found against it.
    public var current: String
    /// What to do about it, one sentence.
    public var remedy: String
    /// When the same call will succeed, if time alone heals it.
    public var retryAt: Timestamp?

    public init(
        field: String = "", rule: String = "", limit: String = "", current: String = "", remedy: String = "",
        retryAt: Timestamp? = nil
    ) {
        self.field = field
        self.rule = rule
        self.limit = limit
        self.current = current
        self.remedy = remedy
        self.retryAt = retryAt
    }
}
