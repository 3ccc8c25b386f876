import Contracts
import Synchronization
import Values

/// A party is writing in a conversation.
///
/// It is never stored.
struct Typing: Hashable, Sendable {
    /// How long it is shown unless it is repeated.
    static let shownSeconds: Int64 = 6

    /// Who writes where: the next one replaces the one before.
    struct Key: Hashable, Sendable {
        let conversation: ConversationID
        let author: Party
    }

    let key: Key
    let member: AccountID?
    let until: Timestamp
}

extension MessagingAPI.Typing {
    /// Typing as a participant of its conversation sees it.
    init(_ typing: Typing, for participant: Participant) {
        let author = typing.key.author
        self.init(
            conversationID: typing.key.conversation.text, author: .init(participant.shown(author)),
            until: typing.until,
            memberAccountID: author == participant.party ? typing.member?.text ?? "" : "")
    }
}

/// Lets one typing notice pass for a party and conversation in two seconds.
final class TypingLimiter: Sendable {
    static let intervalMicroseconds: Int64 = 2_000_000
    /// The most parties and conversations remembered; at more, those whose interval is over are forgotten.
    static let keysMax = 10_000

    private let passed = Mutex<[Typing.Key: Timestamp]>([:])

    /// Whether this one passes; none does while everything that may be remembered is recent.
    func admits(_ key: Typing.Key, at now: Timestamp) -> Bool {
        passed.withLock { passed in
            if let last = passed[key], Self.isRecent(last, at: now) { return false }
            if passed.count >= Self.keysMax {
                passed = passed.filter { Self.isRecent($0.value, at: now) }
                guard passed.count < Self.keysMax else { return false }
            }
            passed[key] = now
            return true
        }
    }

    private static func isRecent(_ last: Timestamp, at now: Timestamp) -> Bool {
        (0..<intervalMicroseconds).contains(now.microseconds(since: last))
    }
}
