import Storage

/// Every change ever made to `messaging.sqlite`, oldest first; append only.
///
/// Times are microseconds since 1970, parties are their canonical text (`Party.text`). Beside each table
/// stands its shard key. What always holds, because each change is one transaction:
///
/// - `conversations` (by `id`): `last_sequence` is the number of its messages, at least one.
/// - `participants` (by `party`): two rows for each conversation, which name each other. `counterpart` is
///   `other_party` as `party` sees it: a business sees a person as `customer:...`. `last_sequence` is the
///   conversation's, `last_position` the inbox position of its newest message, `unread` the number of
///   messages after `read_sequence` by others; `other_read_sequence` is the other row's `read_sequence`.
/// - `messages` (by `conversation_id`): numbered 1, 2, 3... without gaps. `content` is the text now, or the
///   JSON of `format` that StoredContent describes; `original` is the text first sent, once it was edited.
///   `order_id`, `order_change` and `part_id` say what the platform's messages are about.
/// - `message_edits` (by `conversation_id`): as many rows for a message as its `edits` says.
/// - `inbox_entries` (by `party`): what happened in a party's conversations, at positions 1, 2, 3... without
///   gaps: for each message and each edit one entry with each participant, likewise for each receipt.
///   `arrival` rises over all of this file and is there for MessageNotifier alone.
/// - `blocks` (by `party`): the last that was heard of each person and business.
enum Schema {
    static let migrations = [conversations, messages, inboxes]
}
