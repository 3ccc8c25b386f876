import Contracts
import RPC
import Storage

/// Answers `souk.audit.v1.Audit`: the service's facts as tables, read from a pinned snapshot.
struct AuditServer: AuditService {
    private let relations: [String: AuditRelation]
    private let snapshot: SnapshotHolder

    /// Throws when a relation's statement does not give the columns it declares.
    init(_ relations: [AuditRelation], of snapshot: SnapshotHolder) async throws {
        let all = AuditRelation.common + relations
        let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in
            preconditionFailure("two relations are called \(first.name)")
        }
        try await snapshot.database.check(all)
        self.relations = byName
        self.snapshot = snapshot
    }

    func listRelations(
        _ request: AuditAPI.ListRelationsRequest, _ call: Call
    ) async throws -> AuditAPI.ListRelationsResponse {
        let sorted = relations.values.sorted { $0.name < $1.name }
        return AuditAPI.ListRelationsResponse(relations: sorted.map(AuditAPI.Relation.init))
    }

    func readRelation(
        _ request: AuditAPI.ReadRelationRequest, to stream: MessageWriter<AuditAPI.ReadRelationResponse>,
        _ call: Call
    ) async throws {
        guard let relation = relations[request.relation] else {
            throw Refusal.relationNotFound(request.relation)
        }
        guard request.firstRow >= 0 else { throw Refusal.firstRowInvalid(request.firstRow, nil) }
        let pause = try await snapshot.beginReading(request.snapshotID)
        let result: Result<Void, any Error>
        do {
            let reader = try snapshot.database.read(relation, in: pause)
            result = await Self.result { try await send(reader, from: request.firstRow, to: stream) }
            await reader.close()
        } catch {
            result = .failure(error)
        }
        await snapshot.endReading(request.snapshotID)
        do {
            try result.get()
        } catch let fault as RelationFault {
            throw Refusal(fault, request)
        }
    }

    /// Sends a page while the next one is read.
    private func send(
        _ reader: RelationReader, from firstRow: Int64,
        to stream: MessageWriter<AuditAPI.ReadRelationResponse>
    ) async throws {
        try await reader.skip(firstRow)
        var page = try await reader.next()
        while let current = page {
            async let following = current.isLast ? nil : reader.next()
            try await stream.send(AuditAPI.ReadRelationResponse(current))
            page = try await following
        }
    }

    private static func result(_ body: () async throws -> Void) async -> Result<Void, any Error> {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }
}

// MARK: - As the contract has it

extension AuditAPI.Relation {
    fileprivate init(_ relation: AuditRelation) {
        self.init(
            name: relation.name,
            columns: relation.columns.map { column in
                let type: AuditAPI.ColumnType =
                    switch column.kind {
                    case .text: .text
                    case .integer: .integer
                    case .bytes: .bytes
                    }
                return AuditAPI.Column(name: column.name, type: type)
            })
    }
}

extension AuditAPI.ReadRelationResponse {
    fileprivate init(_ page: RelationPage) {
        self.init(
            firstRow: page.firstRow, rowCount: Int32(page.rowCount),
            columns: page.columns.map { column in
                AuditAPI.ColumnValues(
                    integers: column.integers, data: column.data, lengths: column.lengths,
                    nulls: column.nulls)
            }, complete: page.isLast)
    }
}
