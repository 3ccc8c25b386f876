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

    @Test func `shows codes in the sandbox alone, and not when a program sends them`() throws {
        #expect(try AccountsProgram.delivery(command: nil, isSandbox: true).showsCodes)
        #expect(try !AccountsProgram.delivery(command: "/bin/cat", isSandbox: true).showsCodes)
        #expect(try !AccountsProgram.delivery(command: "/bin/cat", isSandbox: false).showsCodes)
    }
}
