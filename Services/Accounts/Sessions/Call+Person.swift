import RPC

extension Call {
    /// The person who calls, and with which session; anybody else is refused.
    func person() throws -> Person {
        _ = try account()
        guard case .person(let person) = caller else { preconditionFailure("an account belongs to a person") }
        return person
    }
}
