import Contracts
import Foundation
import RPC
import Storage
import Values

/// What all services answered about one moment, as tables that invariants are checked over.
///
/// It works on answers of `souk.audit.v1`, so it does not matter where and in which engine a service keeps
/// its data.
final class SystemAudit {
    let inspection: Inspection
    private let folder: URL

    /// Asks all services of a running system; the tables lie in a folder of the system's own until the
    /// audit is let go of.
    static func take(of system: RunningSystem) async throws -> SystemAudit {
        let folder = system.deployment.data.appending(path: "verify-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let audit = try SystemAudit(in: folder)
        let moment = try await PinnedMoment.pin(system)
        do {
            for service in moment.services { try await audit.load(service) }
            await moment.release()
            return audit
        } catch {
            await moment.release()
            throw error
        }
    }

    private init(in folder: URL) throws {
        self.folder = folder
        inspection = try Inspection(
            path: folder.appending(path: "audit.sqlite").path, schema: AuditTables.schema)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func contradictions(of invariant: Invariant) throws -> [String] {
        try invariant.contradictions(in: inspection)
    }
}

// MARK: - Loading

extension SystemAudit {
    /// How often a stream that was cut short is taken up again.
    private static let attemptsMax = 10
    fileprivate static let retrying = Backoff(first: .milliseconds(40), longest: .milliseconds(400))

    private func load(_ service: PinnedMoment.Service) async throws {
        let client = AuditClient(service.channel)
        let answered = try await client.listRelations(.init()).relations
        for table in inspection.tables where table.hasPrefix("\(service.program.rawValue)_") {
            let name = String(table.dropFirst(service.program.rawValue.count + 1))
            guard let relation = answered.first(where: { $0.name == name }) else {
                throw CommandFailure("\(service.program.executable) answers no relation \(name)")
            }
            let load = try RelationLoad(relation, table: table, of: service, into: inspection)
            try await load.run(client, attemptsMax: Self.attemptsMax)
        }
    }
}

/// Loads the columns that a table wants of one relation of a service.
private struct RelationLoad {
    private let relation: AuditAPI.Relation
    private let table: String
    private let wanted: [String]
    /// Where in an answer each wanted column stands.
    private let places: [Int]
    private let service: PinnedMoment.Service
    private let inspection: Inspection

    init(
        _ relation: AuditAPI.Relation, table: String, of service: PinnedMoment.Service,
        into inspection: Inspection
    ) throws {
        self.relation = relation
        self.table = table
        self.service = service
        self.inspection = inspection
        wanted = inspection.columns(of: table) ?? []
        places = try wanted.map { column in
            guard let place = relation.columns.firstIndex(where: { $0.name == column }) else {
                throw CommandFailure(
                    "\(service.program.executable)'s relation \(relation.name) has no column \(column)")
            }
            return place
        }
    }

    func run(_ client: AuditClient, attemptsMax: Int) async throws {
        var loaded: Int64 = 0
        for attempt in 1...attemptsMax {
            do {
                if try await read(client, &loaded) { return }
            } catch let error as RPCError where attempt < attemptsMax && Self.passes(error) {
                try await Task.sleep(for: SystemAudit.retrying.pause(afterFailures: attempt))
            }
        }
        throw CommandFailure("\(service.program.executable) cut relation \(relation.name) short")
    }

    /// Whether the same read may succeed in a moment: a read that has just ended may still be counted.
    private static func passes(_ error: RPCError) -> Bool {
        error.code == .unavailable || error.reason == "TOO_MANY_READS"
    }

    /// Reads on after `loaded` rows, to the stream's own end; true once the last page has come.
    private func read(_ client: AuditClient, _ loaded: inout Int64) async throws -> Bool {
        let pages = try await client.readRelation(
            .init(snapshotID: service.snapshot, relation: relation.name, firstRow: loaded),
            .timeout(seconds: 600))
        var isComplete = false
        // Read to the stream's end, not only to its last page: until then the service counts the read.
        for try await page in pages {
            guard page.firstRow == loaded, page.columns.count == relation.columns.count else {
                throw CommandFailure("\(service.program.executable) answered \(relation.name) out of order")
            }
            let columns = try places.map { place in
                try PageColumn(
                    page.columns[place], relation.columns[place].type, rows: Int(page.rowCount))
            }
            try inspection.insert(Int(page.rowCount), rowsInto: table, columns: wanted) { row, column in
                columns[column][row]
            }
            loaded += Int64(page.rowCount)
            isComplete = page.complete
        }
        return isComplete
    }
}
