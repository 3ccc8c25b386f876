import Values

/// How codes reach people.
enum CodeDelivery: Sendable {
    /// Not at all: StartVerification answers with the code. For trying things out, never for the public.
    case sandbox
    /// By a program of the operator's.
    case program(CodeSenderCommand)

    /// Whether StartVerification answers with the code.
    var showsCodes: Bool {
        switch self {
        case .sandbox: true
        case .program: false
        }
    }

    func send(_ code: Secret<String>, to phone: PhoneNumber) async throws {
        switch self {
        case .sandbox: return
        case .program(let program): try await program.send(code, to: phone)
        }
    }
}
