import RPC
import Values

extension Refusal {
    static func roleNotFound(_ id: String, field: String) -> Self {
        Self(
            .notFound, "ROLE_NOT_FOUND", "The business has no role \(id).",
            RefusalDetail(
                field: field, rule: "built in, or one that the business wrote",
                remedy: "See ListRoles for those there are."))
    }

    static func roleBuiltIn(_ id: String, field: String) -> Self {
        Self(
            .invalidArgument, "ROLE_BUILT_IN", "The role \(id) is built in and stays as it is.",
            RefusalDetail(
                field: field, rule: "not \(Role.builtIn.map(\.id).joined(separator: ", "))", current: id,
                remedy: "Choose another id for a role of your own."))
    }

    static func roleInUse(_ id: String, members: Int) -> Self {
        Self(
            .failedPrecondition, "ROLE_IN_USE", "Members have the role \(id).",
            RefusalDetail(
                field: "role_id", rule: "a role that no member has", current: "\(members) members",
                remedy: "Give them another role first."))
    }

    static func tooManyRoles(_ count: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_ROLES", "A business has at most \(Role.ownMax) roles of its own.",
            RefusalDetail(limit: "\(Role.ownMax)", current: "\(count)", remedy: "Delete one first."))
    }

    static func permissionUnknown(_ word: String, field: String) -> Self {
        Self(
            .invalidArgument, "PERMISSION_UNKNOWN", "There is no permission \(word).",
            RefusalDetail(
                field: field, rule: "one of \(Permissions.business.sortedWords.joined(separator: ", "))",
                current: word, remedy: "Choose from the list."))
    }

    /// The caller would give, change or take away what they do not hold themselves.
    static func permissionNotHeld(_ words: [String], field: String) -> Self {
        Self(
            .permissionDenied, "PERMISSION_NOT_HELD",
            "The caller does not hold \(words.joined(separator: ", ")).",
            RefusalDetail(
                field: field, rule: "permissions that the caller holds",
                current: words.joined(separator: ", "), remedy: "Ask an owner of the business to do it."))
    }

    static func lastOwner(_ business: BusinessID) -> Self {
        Self(
            .failedPrecondition, "LAST_OWNER", "Business \(business) would be left without an owner.",
            RefusalDetail(
                rule: "at least one member is an owner", limit: "1", current: "1",
                remedy: "Make somebody else an owner first."))
    }

    static func tooManyMembers(_ count: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_MEMBERS", "A business has at most \(Member.countMax) members.",
            RefusalDetail(limit: "\(Member.countMax)", current: "\(count)", remedy: "Remove one first."))
    }
}
