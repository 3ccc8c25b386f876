import Contracts
import RPC
import Storage
import Values

/// Whether a person has blocked a business, followed from accounts so that no message waits for an answer.
enum Block {
    /// Refuses what a party would do in a conversation with a person who has blocked it.
    ///
    /// Only people block, and only businesses: nothing is looked up for other conversations.
    static func refuse(_ party: Participant, in db: Connection) throws {
        guard party.party.business != nil, party.other.account != nil else { return }
        if let isBlocked: Bool = try db.row(query(party.party, by: party.other))?["is_blocked"], isBlocked {
            throw Refusal.recipientBlocked
        }
    }

    /// Writes down what was last heard of the two; what happened earlier changes nothing.
    ///
    /// `time` is accounts', which makes it later with each change, whatever its clock does.
    static func put(
        _ blocked: Party, by party: Party, isBlocked: Bool, at time: Timestamp, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO blocks (party, blocked, is_blocked, changed_at)
            VALUES (\(party), \(blocked), \(isBlocked), \(time))
            ON CONFLICT (party, blocked)
            DO UPDATE SET is_blocked = excluded.is_blocked, changed_at = excluded.changed_at
            WHERE blocks.changed_at <= excluded.changed_at
            """)
    }

    /// Writes down a block that accounts tells of when a conversation is opened: whatever was heard by event
    /// is newer.
    static func note(_ blocked: Party, by party: Party, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO blocks (party, blocked, is_blocked, changed_at)
            VALUES (\(party), \(blocked), 1, \(Timestamp.earliest)) ON CONFLICT (party, blocked) DO NOTHING
            """)
    }

    static func query(_ blocked: Party, by party: Party) -> SQL {
        "SELECT is_blocked FROM blocks WHERE party = \(party) AND blocked = \(blocked)"
    }
}

// MARK: - Followed

extension Messaging {
    static func followBlock(_ change: AccountsAPI.BlockChanged, in db: Connection) throws {
        guard let changedAt = change.changedAt else { throw IncompleteEvent("changed_at") }
        try Block.put(
            .business(BusinessID(change.businessID)), by: .person(AccountID(change.accountID)),
            isBlocked: change.blocked, at: changedAt, in: db)
    }
}
