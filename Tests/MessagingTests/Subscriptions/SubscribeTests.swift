import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Messaging

@Suite(.timeLimit(.minutes(5))) struct `Subscribing` {
    let fixture: MessagingFixture

    init() throws {
        fixture = try MessagingFixture()
    }

    @Test(arguments: [0, 1, 149, 150, 299] as [Int64])
    func `from any cursor brings every later message once and in order`(after: Int64) async throws {
        for number in 1...300 { try await fixture.write("\(number)", id: "m\(number)") }

        let seen = try await read(
            Int(300 - after), after: after, as: fixture.identity.person(MessagingFixture.maria))
        #expect(seen.map(\.cursor) == Array((after + 1)...300))
    }

    @Test func `brings what is written meanwhile, to two devices and the business, while many write`()
        async throws
    {
        let maria = try await fixture.identity.person(MessagingFixture.maria, session: "ses_phone")
        let tablet = try await fixture.identity.person(MessagingFixture.maria, session: "ses_tablet")
        let shop = try await fixture.member()

        try await withThrowingTaskGroup(of: [MessagingAPI.Message].self) { group in
            for caller in [maria, tablet, shop] {
                group.addTask { [self] in try await read(200, after: 0, as: caller) }
            }
            try await withThrowingTaskGroup { writers in
                for writer in 1...4 {
                    writers.addTask { [fixture] in
                        for number in 1...50 { try await fixture.write("Hello", id: "m\(writer)-\(number)") }
                    }
                }
                writers.addTask { [fixture] in
                    for number in 1...50 {
                        try await fixture.write(
                            "Psst", id: "p\(number)", from: MessagingFixture.ben,
                            to: MessagingFixture.teaHouse)
                    }
                }
                try await writers.waitForAll()
            }
            for try await seen in group {
                #expect(seen.map(\.sequence) == Array(1...200))
                #expect(Set(seen.map(\.id)).count == 200)
                #expect(seen.map(\.cursor) == seen.map(\.cursor).sorted())
            }
        }
    }

    @Test func `goes on after a break where the cursor says`() async throws {
        let maria = try await fixture.identity.person(MessagingFixture.maria)
        let writing = Task { [fixture] in
            for number in 1...100 { try await fixture.write("\(number)", id: "m\(number)") }
        }
        var seen: [Int64] = []
        while seen.count < 100 {
            let count = min(7, 100 - seen.count)
            seen += try await read(count, after: seen.last ?? 0, as: maria).map(\.cursor)
        }
        try await writing.value
        #expect(seen == Array(1...100))
    }

    @Test func `brings nothing of others`() async throws {
        try await fixture.write("From Ben", id: "m1", from: MessagingFixture.ben)
        try await fixture.write(
            "From Ben", id: "m1", from: MessagingFixture.ben, to: MessagingFixture.teaHouse)
        try await fixture.write("From Maria", id: "m1", to: MessagingFixture.teaHouse)

        let maria = try await read(1, after: 0, as: fixture.identity.person(MessagingFixture.maria))
        let house = try await read(2, after: 0, as: fixture.member(of: MessagingFixture.teaHouse))
        #expect(maria.map(\.cursor) == [3])
        #expect(house.map(\.cursor) == [2, 3])
    }

    @Test func `brings order cards as they are posted`() async throws {
        let reading = Task {
            try await read(1, after: 0, as: fixture.identity.person(MessagingFixture.maria))
        }
        try await fixture.change("o1", to: .paid)
        try await fixture.followOrders()
        #expect(try await reading.value.map(\.id) == ["order:o1:paid"])
    }

    @Test func `by a slow reader holds nobody up and misses nothing`() async throws {
        let maria = try await fixture.identity.person(MessagingFixture.maria)
        try await fixture.write("0", id: "first")
        var slow = try await fixture.client.subscribe(.init(after: 0), maria).makeAsyncIterator()
        #expect(try await slow.next()?.id == "first")

        for number in 1...2_000 { try await fixture.write("\(number)", id: "m\(number)") }
        let quick = try await read(2_001, after: 0, as: fixture.member())
        #expect(quick.count == 2_001)

        var seen: Int64 = 1
        do {
            while seen < 2_001, let message = try await slow.next() {
                #expect(message.cursor == seen + 1)
                seen = message.cursor
            }
        } catch let error as RPCError {
            #expect(error.code == .resourceExhausted)
        }
        let rest = try await read(Int(2_001 - seen), after: seen, as: maria)
        #expect(rest.map(\.cursor) == Array(seen..<2_001).map { $0 + 1 })
    }

    @Test func `ends when the reader goes, and leaves no one waiting`() async throws {
        let maria = try await fixture.identity.person(MessagingFixture.maria)
        try await fixture.write("Hello", id: "m1")
        let readers = (1...3).map { _ in Task { try await read(2, after: 0, as: maria) } }
        await fixture.notifier(hasListeners: 3)
        for reader in readers { reader.cancel() }
        await fixture.notifier(hasListeners: 0)
    }

    @Test func `ends with the access token`() async throws {
        var stream = try await fixture.client.subscribe(
            .init(), fixture.identity.person(MessagingFixture.maria)
        )
        .makeAsyncIterator()
        try await fixture.write("Hello", id: "m1")
        #expect(try await stream.next()?.id == "m1")

        fixture.clock.advance(seconds: 16 * 60)
        try await fixture.write("Too late", id: "m2")
        let error = await #expect(throws: RPCError.self) { while try await stream.next() != nil {} }
        #expect(error?.code == .unauthenticated)
        #expect(error?.reason == "TOKEN_EXPIRED")
    }

    @Test(arguments: [-1, 2, .max, .min] as [Int64])
    func `from a cursor that was never given out is refused`(after: Int64) async throws {
        try await fixture.write("Hello", id: "m1")
        await expect("CURSOR_INVALID", .invalidArgument) {
            try await read(1, after: after, as: fixture.identity.person(MessagingFixture.maria))
        }
    }

    @Test func `is for people and members`() async throws {
        await expect(code: .unauthenticated) { try await read(1, after: 0, as: .none) }
        await expect(code: .permissionDenied) {
            try await read(1, after: 0, as: fixture.identity.service("commerce"))
        }
    }

    /// The first messages that a subscriber gets; then it hangs up.
    private func read(
        _ count: Int, after: Int64, as caller: CallOptions
    ) async throws -> [MessagingAPI.Message] {
        var seen: [MessagingAPI.Message] = []
        guard count > 0 else { return seen }
        for try await message in try await fixture.client.subscribe(.init(after: after), caller) {
            seen.append(message)
            if seen.count == count { break }
        }
        return seen
    }
}
