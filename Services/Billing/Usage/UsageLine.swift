import Contracts
import RPC
import Requests
import Storage
import Values

/// What a party used in a month of one kind, with one set of dimensions, by one price, in one currency.
struct UsageLine: Hashable, Sendable {
    let key: Key
    /// How many charges.
    let count: Int64
    let turnover: Money
    let charge: Micros

    /// What tells a month's lines apart; they are listed in its order.
    struct Key: Hashable, Sendable {
        let kind: String
        let dimensions: String
        let priceVersion: String
        let currency: String

        static let first = Key(kind: "", dimensions: "", priceVersion: "", currency: "")
    }
}

// MARK: - Stored in `usage`

extension UsageLine {
    /// A party's lines of a month after a key, in the key's order.
    static func all(
        of party: Party, in month: Month, after key: Key, limit: Int, in db: Connection
    ) throws -> [UsageLine] {
        try db.rows(
            """
            SELECT kind, dimensions, price_version, currency, count, turnover_minor, charge_micros FROM usage
            WHERE party = \(party) AND month = \(month)
                AND (kind, dimensions, price_version, currency)
                    > (\(key.kind), \(key.dimensions), \(key.priceVersion), \(key.currency))
            ORDER BY kind, dimensions, price_version, currency LIMIT \(limit)
            """
        ).map { row in
            let currency: Currency = try row["currency"]
            return UsageLine(
                key: Key(
                    kind: try row["kind"], dimensions: try row["dimensions"],
                    priceVersion: try row["price_version"], currency: try row["currency"]),
                count: try row["count"], turnover: Money(try row["turnover_minor"], currency),
                charge: Micros(try row["charge_micros"], currency))
        }
    }
}

// MARK: - In page tokens

extension UsageLine.Key {
    /// Stands in no part of a key.
    private static let separator: Character = "\n"

    var position: String {
        [kind, dimensions, priceVersion, currency].joined(separator: String(Self.separator))
    }

    /// Throws PAGE_TOKEN_INVALID for a position that is none.
    init(position: String?) throws {
        guard let position else {
            self = .first
            return
        }
        let parts = position.split(separator: Self.separator, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 4 else { throw Refusal.pageTokenInvalid }
        self.init(kind: parts[0], dimensions: parts[1], priceVersion: parts[2], currency: parts[3])
    }
}

// MARK: - As a message

extension BillingAPI.UsageLine {
    init(_ line: UsageLine) throws {
        self.init(
            kind: BillingAPI.ChargeKind(try ChargeKind(sqlValue: .text(line.key.kind))),
            dimensions: .init(try Dimensions(sqlValue: .text(line.key.dimensions))),
            priceVersion: line.key.priceVersion, count: line.count, turnover: CommonAPI.Money(line.turnover),
            charge: BillingAPI.Micros(line.charge))
    }
}
