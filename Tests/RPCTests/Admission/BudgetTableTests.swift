import Testing

@testable import RPC

@Suite struct `The table of budgets` {
    static let second: Int64 = 1_000_000

    private func table(_ budget: CallBudget, payersMax: Int = 4_096) -> BudgetTable<Int> {
        BudgetTable(budget, payersMax: payersMax)
    }

    @Test func `lets a burst in, then as many a second as the rate, and says when`() {
        let table = table(CallBudget(callsPerSecond: 10, callsBurst: 3))
        for _ in 0..<3 { #expect(table.begin(1, isStream: false, now: 0) == .admitted) }
        #expect(table.begin(1, isStream: false, now: 0) == .rateLimited(waitMicroseconds: 100_000))
        #expect(table.begin(2, isStream: false, now: 0) == .admitted)
        #expect(table.begin(1, isStream: false, now: 99_999) == .rateLimited(waitMicroseconds: 1))
        #expect(table.begin(1, isStream: false, now: 100_000) == .admitted)
        for _ in 0..<3 { #expect(table.begin(1, isStream: false, now: Self.second) == .admitted) }
    }

    @Test func `lets as much be in flight as may be, calls and streams apart`() {
        let table = table(CallBudget(callsMax: 2, streamsMax: 1))
        for _ in 0..<2 { #expect(table.begin(1, isStream: false, now: 0) == .admitted) }
        #expect(table.begin(1, isStream: false, now: 0) == .tooMany)
        #expect(table.begin(1, isStream: true, now: 0) == .admitted)
        #expect(table.begin(1, isStream: true, now: 0) == .tooMany)
        table.end(1, isStream: false)
        #expect(table.begin(1, isStream: false, now: 0) == .admitted)
        table.end(1, isStream: true)
        #expect(table.begin(1, isStream: true, now: 0) == .admitted)
    }

    @Test func `counts a stream as several calls`() {
        let table = table(CallBudget(callsPerSecond: 10, callsBurst: CallBudget.streamCost + 1))
        #expect(table.begin(1, isStream: true, now: 0) == .admitted)
        #expect(table.begin(1, isStream: false, now: 0) == .admitted)
        #expect(table.begin(1, isStream: false, now: 0) == .rateLimited(waitMicroseconds: 100_000))
    }

    @Test func `locks nobody out for longer than an empty bucket when the clock is set back`() {
        let table = table(CallBudget(callsPerSecond: 10, callsBurst: 3))
        for _ in 0..<3 { _ = table.begin(1, isStream: false, now: 1_000 * Self.second) }
        #expect(table.begin(1, isStream: false, now: 0) == .rateLimited(waitMicroseconds: 100_000))
    }

    @Test func `looks at a few entries at each step, however many payers come`() {
        let table = table(CallBudget(callsPerSecond: 10, callsBurst: 3), payersMax: 4_096)
        for payer in 0..<200_000 {
            _ = table.begin(payer, isStream: false, now: 0)
            table.end(payer, isStream: false)
        }
        #expect(table.largestSet <= BudgetTable<Int>.ways)
        #expect(table.count <= 4_096)
    }

    @Test func `forgets nobody who has calls in flight, and looks at a bounded number of them`() {
        let budget = CallBudget(callsPerSecond: 10, callsBurst: 3, callsMax: 1)
        let table = table(budget, payersMax: 512)
        let busy = (0..<4_096).filter { table.begin($0, isStream: false, now: 0) == .admitted }
        #expect(busy.count > 3_000)
        for payer in 10_000..<100_000 where table.begin(payer, isStream: false, now: 0) == .admitted {
            table.end(payer, isStream: false)
        }
        #expect(table.largestSet <= BudgetTable<Int>.waysMax)
        for payer in busy { #expect(table.begin(payer, isStream: false, now: 0) == .tooMany) }
        for payer in busy { table.end(payer, isStream: false) }
        #expect(table.largestSet <= BudgetTable<Int>.ways)
    }
}
