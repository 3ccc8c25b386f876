/// The prepared statements of a connection, at most so many: the least recently used one makes room.
struct StatementCache {
    private let max: Int
    private var statements: [StatementShape: PreparedStatement] = [:]
    private var uses: UInt64 = 0

    init(max: Int) {
        self.max = max
    }

    mutating func find(_ shape: StatementShape) -> PreparedStatement? {
        guard let statement = statements[shape] else { return nil }
        uses += 1
        statement.lastUse = uses
        return statement
    }

    mutating func add(_ statement: PreparedStatement, for shape: StatementShape) {
        // The search through all costs less than the compilation it comes with.
        if statements.count >= max, let oldest = statements.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            statements[oldest.key] = nil
        }
        uses += 1
        statement.lastUse = uses
        statements[shape] = statement
    }
}
