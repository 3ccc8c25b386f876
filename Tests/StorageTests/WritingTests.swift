@testable import Storage
import Testing
import Values

@Suite struct `Writing` {
    @Test(arguments: [true, false])
    func `is seen by the next read`(inMemory: Bool) async throws {
        let shelf = try Shelf(inMemory: inMemory)
        try await shelf.put("mug")
        #expect(try await shelf.ids() == ["mug"])
        await shelf.close()
    }

    @Test(arguments: [true, false])
    func `refused in one closure undoes that closure alone`(inMemory: Bool) async throws {
        let shelf = try Shelf(inMemory: inMemory)
        let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask {
                    do {
                        try await shelf.database.write { db in
                            try db.run("INSERT INTO goods (id, count) VALUES (\("g\(number)"), 1)")
                            if number % 7 == 3 { throw Refusal() }
                        }
                        return false
                    } catch is Refusal {
                        return true
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let kept = Set(try await shelf.ids())
        #expect(refused == (0..<300).count { $0 % 7 == 3 })
        #expect(kept == Set((0..<300).filter { $0 % 7 != 3 }.map { "g\($0)" }))
        await shelf.close()
    }
}

struct Refusal: Error {}
