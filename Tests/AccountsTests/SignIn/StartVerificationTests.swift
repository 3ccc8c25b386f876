import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import Accounts

@Suite struct `Asking for a code` {
    let fixture: AccountsFixture

    init() throws {
        fixture = try AccountsFixture()
    }

    @Test func `answers with six digits in the sandbox, good for five minutes`() async throws {
        let now = fixture.clock.now
        let started = try await fixture.start()
        #expect(started.sandboxCode.utf8.count == 6)
        #expect(started.sandboxCode.allSatisfy { ("0"..."9").contains($0) })
        #expect(started.expiresAt == now.adding(seconds: 300))
        #expect(started.resendAt == now.adding(seconds: 30))
    }

    @Test(arguments: [
        "+49 1512 3456789", "+49(1512)3456789", "+49-1512-3456789", "+4915123456789",
    ])
    func `takes a number however it is written`(phone: String) async throws {
        _ = try await fixture.start(phone)
        await expect("TOO_SOON", .resourceExhausted) { try await fixture.start("+4915123456789") }
    }

    @Test(arguments: [
        "", "+", "+49", "01512 3456789", "+49 1", "49 1512 3456789", "+49 1512 345678a",
        "+49 1512 3456789 ext. 4",
        "call +49 30 901820 now", "+999 1234567", "+49 900 1234567",
        "+٤٩1512 3456789",
        "+491512345678999999999999999999999999999999999999",
    ])
    func `to what is no number is refused`(phone: String) async throws {
        await expect("PHONE_INVALID", .invalidArgument) { try await fixture.start(phone) }
    }

    @Test(arguments: [0, 15, 129])
    func `with a device secret of the wrong length is refused`(length: Int) async throws {
        await expect("TEXT_INVALID", .invalidArgument) {
            try await fixture.start(secret: String(repeating: "x", count: length))
        }
    }

    @Test func `again makes a wait of 30 s, 60 s, 2 min and then 5 min`() async throws {
        for pause: Int64 in [30, 60, 120, 300, 300, 300] {
            let started = try await fixture.start()
            #expect(started.resendAt == fixture.clock.now.adding(seconds: pause))
            fixture.clock.advance(seconds: pause - 1)
            await expect("TOO_SOON") { try await fixture.start() }
            fixture.clock.advance(seconds: 1)
        }
    }

    @Test func `too soon says when it is soon enough`() async throws {
        let started = try await fixture.start()
        let refused = await expect("TOO_SOON") { try await fixture.start() }
        #expect(refused?.detail.retryAt == started.resendAt)
    }

    @Test func `waits 30 s again after a quiet hour`() async throws {
        _ = try await fixture.start()
        fixture.clock.advance(seconds: 3_600)
        #expect(try await fixture.start().resendAt == fixture.clock.now.adding(seconds: 30))
    }

    @Test func `looks the same for a number with an account and one without`() async throws {
        _ = try await fixture.signIn(AccountsFixture.marias)
        fixture.clock.advance(seconds: 3_600)
        var known = try await fixture.start(AccountsFixture.marias)
        var unknown = try await fixture.start(AccountsFixture.ottos)
        for id in [known.verificationID, unknown.verificationID] { #expect(id.hasPrefix("ver_")) }
        (known.verificationID, unknown.verificationID) = ("", "")
        (known.sandboxCode, unknown.sandboxCode) = ("", "")
        #expect(known == unknown)
    }

    @Test func `through a program hands it the number and the code, and shows the code to nobody`()
        async throws
    {
        let folder = SenderFolder()
        let program = try folder.program("printf '%s ' \"$1\" > sent.new; cat >> sent.new; mv sent.new sent")
        let fixture = try AccountsFixture(delivery: .program(program))
        let started = try await fixture.start()
        #expect(started.sandboxCode.isEmpty)
        let sent = try folder.read("sent").split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(sent.first == "+4915123456789")
        let completed = try await fixture.complete(started.verificationID, try #require(sent.last))
        #expect(completed.newAccount)
    }

    @Test(arguments: ["exit 1", "kill -9 $$", "sleep 30"])
    func `that cannot be sent is refused, counts, and starts no pause`(script: String) async throws {
        let folder = SenderFolder()
        let program = try folder.program(script, timeout: .milliseconds(300))
        let fixture = try AccountsFixture(delivery: .program(program))
        for _ in 0..<2 { await expect("CODE_NOT_SENT", .unavailable) { try await fixture.start() } }
        let verifications = try await fixture.database.read { db in
            try db.rows("SELECT id FROM verifications")
        }
        #expect(verifications.isEmpty)
        let counted = try await fixture.database.read { db in
            try db.rows("SELECT failed FROM code_requests").map { try $0["failed"] as Bool }
        }
        #expect(counted == [true, true])
    }

    @Test func `that cannot be sent leaves the earlier code good`() async throws {
        let folder = SenderFolder()
        let program = try folder.program("test ! -e broken && cat > sent")
        let fixture = try AccountsFixture(delivery: .program(program))
        let started = try await fixture.start()
        let code = try folder.read("sent").filter(\.isNumber)
        fixture.clock.advance(seconds: 60)
        try folder.write("broken", "")
        await expect("CODE_NOT_SENT") { try await fixture.start() }
        _ = try await fixture.complete(started.verificationID, code)
    }

    @Test func `needs a program that can be run`() {
        #expect(throws: CodeSenderCommand.Failure.notExecutable("/nowhere/send")) {
            try CodeSenderCommand(path: "/nowhere/send")
        }
    }

    @Test func `keeps no code in the database`() async throws {
        let started = try await fixture.start()
        let row = try await fixture.database.read { db in try db.row("SELECT code_hash FROM verifications") }
        let hash: [UInt8] = try #require(row)["code_hash"]
        let codes = OneTimeCodes(key: Secret([UInt8](repeating: 8, count: 32)))
        #expect(hash != codes.hash(of: Secret(started.sandboxCode), for: started.verificationID))
        #expect(hash.count == 32)
    }
}
