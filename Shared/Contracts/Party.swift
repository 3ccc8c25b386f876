import RPC
public import Values

extension CommonAPI.Party {
    public init(_ party: Party) {
        switch party {
        case .person(let account): self.init(kind: .person(account.text))
        case .business(let business): self.init(kind: .business(business.text))
        case .customer(let customer, let business):
            self.init(
                kind: .customer(CommonAPI.Customer(businessID: business.text, customerID: customer.text)))
        case .platform: self.init(kind: .platform(CommonAPI.Platform()))
        case .bank(let account):
            self.init(kind: .bank(CommonAPI.Bank(bankAccountID: account ?? "")))
        }
    }

    /// The value this stands for; throws INVALID_ARGUMENT naming `field` when it names nobody or an id in it
    /// is malformed.
    public func party(field: String) throws -> Party {
        switch kind {
        case .person(let id): .person(try Self.id(id, "\(field).person"))
        case .business(let id): .business(try Self.id(id, "\(field).business"))
        case .customer(let customer):
            .customer(
                try Self.id(customer.customerID, "\(field).customer.customer_id"),
                of: try Self.id(customer.businessID, "\(field).customer.business_id"))
        case .platform: .platform
        case .bank(let bank): .bank(try Self.bankAccount(bank.bankAccountID, "\(field).bank.bank_account_id"))
        case nil: throw Self.missing(field)
        }
    }

    private static func bankAccount(_ text: String, _ field: String) throws -> String? {
        guard !text.isEmpty else { return nil }
        let account: ID<CommonAPI.Bank> = try id(text, field)
        return account.text
    }

    private static func id<Entity>(_ text: String, _ field: String) throws -> ID<Entity> {
        do {
            return try ID(text)
        } catch {
            throw RPCError(
                .invalidArgument, "\(field) is no id.", reason: "ID_MALFORMED",
                detail: RefusalDetail(field: field, rule: "1 to 64 of letters, digits and ._:-"))
        }
    }

    fileprivate static func missing(_ field: String) -> RPCError {
        RPCError(
            .invalidArgument, "\(field) names nobody.", reason: "FIELD_MISSING",
            detail: RefusalDetail(field: field, rule: "a party", remedy: "Set one kind of party."))
    }
}

extension CommonAPI.Party? {
    /// As `party(field:)`; throws INVALID_ARGUMENT also when there is none.
    public func party(field: String) throws -> Party {
        guard let self else { throw CommonAPI.Party.missing(field) }
        return try self.party(field: field)
    }
}
