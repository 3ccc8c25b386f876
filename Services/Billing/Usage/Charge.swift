import Contracts
import Storage
import Values

/// What one fact earned the platform, or cost it.
///
/// A charge is never changed.
struct Charge: Hashable, Sendable {
    /// The fact it is booked for, which it is booked for once.
    struct Fact: Hashable, Sendable {
        enum Kind: String, SQLConvertible, Sendable { case capture, refund }

        let kind: Kind
        /// The order's id, which is the payment's.
        let order: String
        /// The capture's id or the refund's, unique within the order.
        let part: String

        /// Throws `ValueError.malformedID`.
        init(_ kind: Kind, of part: String, order: String) throws(ValueError) {
            self.kind = kind
            self.order = try ID<Fact>(order).text
            self.part = try ID<Fact>(part).text
        }

        /// `capture:ord_1:c1`.
        var text: String { "\(kind.rawValue):\(order):\(part)" }
    }

    let fact: Fact
    let kind: ChargeKind
    let party: Party
    let dimensions: Dimensions
    /// Which price it was charged by: `commission-25000`.
    let priceVersion: String
    /// What was charged for; negative for what went back.
    let turnover: Money
    /// What the platform earned of it, in the same currency; negative for what it gave back.
    let amount: Micros
    /// Payments' name for the moving of the money.
    let transfer: String
    /// When the fact happened.
    let time: Timestamp
}

// MARK: - Of a payment

extension Charge {
    /// The commission on an amount that was captured, booked as it was posted.
    ///
    /// Its price version names the rate in millionths that payments fixed when the payment was held.
    /// Throws `ImplausibleCommission` for what payments cannot have posted.
    static func commission(
        _ commission: Money, on amount: Money, rateMicros: Int64, fact: Fact, party: Party, transfer: String,
        at time: Timestamp
    ) throws -> Charge {
        guard amount.currency == commission.currency, amount.minor > 0,
            (0...amount.minor).contains(commission.minor), (0...Money.microsPerOne).contains(rateMicros)
        else { throw ImplausibleCommission(fact: fact, amount: amount, commission: commission) }
        return Charge(
            fact: fact, kind: .commission, party: party, dimensions: .none,
            priceVersion: "commission-\(rateMicros)", turnover: amount, amount: try Micros(commission),
            transfer: transfer, time: time)
    }

    /// The same with what is earned and what is given back changed about.
    func reversed() throws -> Charge {
        Charge(
            fact: fact, kind: kind, party: party, dimensions: dimensions, priceVersion: priceVersion,
            turnover: try turnover.negated(), amount: Micros(-amount.micros, amount.currency),
            transfer: transfer, time: time)
    }
}

/// An event of payments that cannot be true: a commission over its amount, or in another currency.
struct ImplausibleCommission: Error {
    let fact: Charge.Fact
    let amount: Money
    let commission: Money
}

// MARK: - Stored in `charges`, summed in `usage`

extension Charge {
    /// Books it and adds it to the month's sums.
    ///
    /// A fact that is booked already changes nothing.
    func book(in db: Connection) throws {
        let month = Month(of: time)
        let booked = try db.run(
            """
            INSERT INTO charges (fact, order_id, part_id, sequence, kind, party, dimensions, price_version,
                currency, turnover_minor, charge_micros, transfer_id, month, at)
            VALUES (\(fact.kind), \(fact.order), \(fact.part),
                (SELECT COALESCE(MAX(sequence), 0) + 1 FROM charges), \(kind), \(party), \(dimensions),
                \(priceVersion), \(turnover.currency), \(turnover.minor), \(amount.micros), \(transfer),
                \(month), \(time))
            ON CONFLICT (fact, order_id, part_id) DO NOTHING
            """)
        guard booked > 0 else { return }
        try db.run(
            """
            INSERT INTO usage (party, month, kind, dimensions, price_version, currency, count,
                turnover_minor, charge_micros)
            VALUES (\(party), \(month), \(kind), \(dimensions), \(priceVersion), \(turnover.currency), 1,
                \(turnover.minor), \(amount.micros))
            ON CONFLICT (party, month, kind, dimensions, price_version, currency) DO UPDATE SET
                count = usage.count + 1,
                turnover_minor = usage.turnover_minor + excluded.turnover_minor,
                charge_micros = usage.charge_micros + excluded.charge_micros
            """)
    }

    /// A party's charges of a month, newest first: those before a sequence, or all.
    static func all(
        of party: Party, in month: Month, before sequence: Int64?, limit: Int, in db: Connection
    ) throws -> [(sequence: Int64, charge: Charge)] {
        try db.rows(
            """
            SELECT fact, order_id, part_id, sequence, kind, dimensions, price_version, currency,
                turnover_minor, charge_micros, transfer_id, at
            FROM charges
            WHERE party = \(party) AND month = \(month) AND sequence < \(sequence ?? .max)
            ORDER BY sequence DESC LIMIT \(limit)
            """
        ).map { row in
            let currency: Currency = try row["currency"]
            let charge = Charge(
                fact: try Fact(row["fact"], of: row["part_id"], order: row["order_id"]),
                kind: try row["kind"],
                party: party, dimensions: try row["dimensions"], priceVersion: try row["price_version"],
                turnover: Money(try row["turnover_minor"], currency),
                amount: Micros(try row["charge_micros"], currency), transfer: try row["transfer_id"],
                time: try row["at"])
            return (try row["sequence"], charge)
        }
    }
}

// MARK: - As a message

extension BillingAPI.Charge {
    init(_ charge: Charge, sequence: Int64) {
        self.init(
            id: charge.fact.text, kind: BillingAPI.ChargeKind(charge.kind),
            party: CommonAPI.Party(charge.party), dimensions: .init(charge.dimensions),
            priceVersion: charge.priceVersion, turnover: CommonAPI.Money(charge.turnover),
            charge: BillingAPI.Micros(charge.amount), orderID: charge.fact.order, time: charge.time,
            sequence: sequence)
    }
}
