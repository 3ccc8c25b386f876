import Storage
import Testing

@testable import CommandLine

/// Damage that one statement does, and the invariant that has to notice it.
struct Damage: Sendable, CustomTestStringConvertible {
    let claim: String
    let statement: SQL

    init(_ claim: String, _ statement: SQL) {
        self.claim = claim
        self.statement = statement
    }

    var testDescription: String { statement.text }
}

@Suite struct `An invariant` {
    @Test func `holds over a system in which all is well`() throws {
        let world = try HealthyWorld()
        for invariant in Invariant.all {
            #expect(try invariant.contradictions(in: world.inspection) == [], "\(invariant.claim)")
        }
        for kind in Invariant.underWay {
            #expect(try kind.contradictions(in: world.inspection) == [], "\(kind.claim)")
        }
    }

    @Test func `is each proven by damage that it finds`() {
        let proven = Set(Damage.all.map(\.claim))
        #expect(Invariant.all.filter { !proven.contains($0.claim) }.map(\.claim) == [])
        #expect(proven.subtracting(Invariant.all.map(\.claim)) == [])
    }

    @Test(arguments: Damage.all) func `finds damage that is planted`(damage: Damage) throws {
        let world = try HealthyWorld()
        let invariant = try #require(Invariant.all.first { $0.claim == damage.claim })
        try world.inspection.run(damage.statement)
        #expect(try invariant.contradictions(in: world.inspection) != [])
    }

    @Test func `still holds once the events are deleted that the orders were told by`() throws {
        let world = try HealthyWorld()
        try world.inspection.run("DELETE FROM commerce_events WHERE sequence < 10")
        try world.inspection.run("DELETE FROM payments_events")
        try world.inspection.run("DELETE FROM accounts_events")
        for invariant in Invariant.all {
            #expect(try invariant.contradictions(in: world.inspection) == [], "\(invariant.claim)")
        }
        try world.inspection.run("DELETE FROM commerce_events")
        for invariant in Invariant.all {
            #expect(try invariant.contradictions(in: world.inspection) == [], "\(invariant.claim)")
        }
    }

    @Test func `never looks through one table for each row of another`() throws {
        let inspection = try Inspection(schema: AuditTables.schema)
        for invariant in Invariant.all + Invariant.underWay {
            for query in invariant.queries {
                let steps = try inspection.plan(of: query)
                for (parent, parts) in Dictionary(grouping: steps, by: \.parent) {
                    let scans = parts.filter {
                        $0.detail.hasPrefix("SCAN ") && !$0.detail.hasPrefix("SCAN CONSTANT")
                    }
                    let isRepeated = steps.contains { $0.id == parent && $0.detail.hasPrefix("CORRELATED") }
                    #expect(scans.count <= (isRepeated ? 0 : 1), "\(invariant.claim): \(scans.map(\.detail))")
                }
            }
        }
    }

    @Test func `does not blame a consumer for what it has not yet followed`() throws {
        let world = try HealthyWorld()
        try world.inspection.run("DELETE FROM messaging_messages WHERE order_id IS NOT NULL")
        try world.inspection.run("UPDATE messaging_cursors SET sequence = 0")
        let posts = try #require(Invariant.all.first { $0.claim.contains("has its card") })
        #expect(try posts.contradictions(in: world.inspection) == [])
        #expect(try Invariant.underWay.flatMap { try $0.contradictions(in: world.inspection) }.count > 5)
    }
}
