public import RPC
public import Values

extension Call {
    /// On whose behalf the call is made: the business that the caller acts for, else the person themself.
    ///
    /// Throws TOKEN_MISSING or ACCESS_DENIED for anybody else.
    public func party() throws -> Party {
        if let business = actingFor { return .business(business) }
        return .person(try account())
    }
}
