import Testing

@testable import Accounts

@Suite struct `The program of accounts` {
    @Test func `does not start when it could send no codes`() throws {
        #expect(throws: AccountsProgram.StartError.noCodeCommand) {
            try AccountsProgram.delivery(command: nil, isSandbox: false)
        }
        #expect(throws: CodeSenderCommand.Failure.notExecutable("/nowhere/send")) {
            try AccountsProgram.delivery(command: "/nowhere/send", isSandbox: true)
        }
    }

    @Test func `gives an address 100 codes an hour, more in the sandbox, and as many as the operator says`() {
        func perHour(_ setting: Int, isSandbox: Bool) -> Int {
            AccountsProgram.limits(codesPerAddress: setting, isSandbox: isSandbox).perAskerHourMax
        }
        #expect(perHour(0, isSandbox: false) == 100)
        #expect(perHour(0, isSandbox: true) == 10_000)
        #expect(perHour(7, isSandbox: false) == 7)
        #expect(perHour(7, isSandbox: true) == 7)
    }

    @Test func `shows codes in the sandbox alone, and not when a program sends them`() throws {
        #expect(try AccountsProgram.delivery(command: nil, isSandbox: true).showsCodes)
        #expect(try !AccountsProgram.delivery(command: "/bin/cat", isSandbox: true).showsCodes)
        #expect(try !AccountsProgram.delivery(command: "/bin/cat", isSandbox: false).showsCodes)
    }
}
