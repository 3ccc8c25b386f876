import RPC
import Values

extension Refusal {
    static let phoneInvalid = Self(
        .invalidArgument, "PHONE_INVALID",
        "phone is not a number in international form, such as +49 30 901820.",
        RefusalDetail(
            field: "phone",
            rule: "international form, \(PhoneNumber.lengthRange.upperBound) characters at most",
            remedy: "Write the number with a plus and the country's code first."))

    /// The pause between two codes to one number for one asker.
    static func rateLimited(until moment: Timestamp, limit: String) -> Self {
        Self(
            .resourceExhausted, "TOO_SOON", "Another code to this number can be asked for from \(moment) on.",
            RefusalDetail(limit: limit, remedy: "Wait until then.", retryAt: moment))
    }

    static func tooManyCodes(until moment: Timestamp, limit: String) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_CODES",
            "Too many codes were asked for; the next one can be from \(moment) on.",
            RefusalDetail(limit: limit, remedy: "Wait until then.", retryAt: moment))
    }

    static let codeNotSent = Self(
        .unavailable, "CODE_NOT_SENT", "The code could not be sent.",
        RefusalDetail(remedy: "Try again; if it goes on, the operator's code command needs a look."))

    static func codeWrong(triesLeft: Int) -> Self {
        Self(
            .invalidArgument, "CODE_WRONG", "The code is not the one that was sent.",
            RefusalDetail(
                field: "code", limit: "\(OneTimeCodes.triesMax) tries",
                current: "\(OneTimeCodes.triesMax - triesLeft) tries",
                remedy: triesLeft > 0 ? "Type the code again as it was sent." : "Start a new verification."))
    }

    static let verificationNotFound = Self(
        .notFound, "VERIFICATION_NOT_FOUND", "This device started no such verification.",
        RefusalDetail(
            field: "verification_id", rule: "one that this device_secret started",
            remedy: "Start a new verification."))

    static let verificationEnded = Self(
        .failedPrecondition, "VERIFICATION_ENDED",
        "The verification has ended: it ran out, was tried too often, or its session was revoked.",
        RefusalDetail(
            field: "verification_id", rule: "\(OneTimeCodes.lifetimeSeconds / 60) minutes",
            remedy: "Start a new verification."))
}
