import Contracts
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
