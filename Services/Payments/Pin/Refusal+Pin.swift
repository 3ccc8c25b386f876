import RPC
import Values

extension Refusal {
    static let pinInvalid = Self(
        .invalidArgument, "PIN_INVALID", "A PIN is six digits.",
        RefusalDetail(field: "pin", rule: "six digits"))
    static let pinTooSimple = Self(
        .invalidArgument, "PIN_TOO_SIMPLE", "The PIN is one digit six times, or a run like 123456.",
        RefusalDetail(
            field: "pin", rule: "not all the same and not a run",
            remedy: "Choose digits that nobody would try first."))
    static let pinNotSet = Self(
        .failedPrecondition, "PIN_NOT_SET", "This person has set no PIN.",
        RefusalDetail(remedy: "Set a PIN with SetPin."))

    /// With the last of the free tries the PIN locks, until then.
    static func pinWrong(lockedUntil: Timestamp?) -> Self {
        Self(
            .permissionDenied, "PIN_WRONG", "The PIN is wrong.",
            RefusalDetail(
                field: "pin", rule: "the PIN that was set last", remedy: "Ask the person for it again.",
                retryAt: lockedUntil))
    }

    static func pinLocked(until: Timestamp) -> Self {
        Self(
            .failedPrecondition, "PIN_LOCKED", "Too many wrong PINs: it is locked until \(until).",
            RefusalDetail(
                field: "pin", rule: "five tries, then pauses that grow",
                remedy: "Wait; then the right PIN unlocks it.", retryAt: until))
    }

    static let pinTooBusy = Self(
        .resourceExhausted, "TOO_BUSY", "Too many PINs are being checked at this moment.",
        RefusalDetail(limit: "\(PinCheckQueue.waitingMax)", remedy: "Try again shortly; nothing was tried."))
}
