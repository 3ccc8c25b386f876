extension Array where Element: Sendable {
    /// Runs the body for all elements at once and waits for all; then throws the first failure, in the order
    /// of the elements, when there is one.
    func concurrentMap<Result: Sendable>(
        _ body: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        try await concurrentResults(body).map { try $0.get() }
    }

    /// What came of the body for each element, run for all at once.
    func concurrentResults<Success: Sendable>(
        _ body: @escaping @Sendable (Element) async throws -> Success
    ) async -> [Result<Success, any Error>] {
        await withTaskGroup(of: (Int, Result<Success, any Error>).self) { group in
            for (index, element) in enumerated() {
                group.addTask {
                    do {
                        return (index, .success(try await body(element)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            var results: [(Int, Result<Success, any Error>)] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
