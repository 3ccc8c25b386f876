import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Opens a business with the caller as its owner; the same request again answers the same.
    func createBusiness(
        _ request: AccountsAPI.CreateBusinessRequest, _ call: Call
    ) async throws -> AccountsAPI.CreateBusinessResponse {
        let founder = try call.account()
        let id = try Self.newBusinessID(request.businessID)
        let name = try Business.nameLength.check(request.name, field: "name")
        let about = try Business.aboutLength.check(request.about, field: "about")
        guard Country.codes.contains(request.country) else { throw Refusal.countryInvalid(request.country) }

        let business = try await database.write { db in
            let wanted = Business(
                id: id, name: name, country: request.country, about: about, founder: founder,
                createdAt: db.now)
            return try Self.open(wanted, in: db)
        }
        return AccountsAPI.CreateBusinessResponse(business: AccountsAPI.Business(business))
    }

    private static func open(_ wanted: Business, in db: Connection) throws -> Business {
        let (business, isNew) = try createOnce(
            wanted, in: db, insert: wanted.insert(into:),
            existing: { db in
                let known = try Business.find(wanted.id, in: db)
                // What somebody else's differs in is not for the caller to know.
                guard known?.founder == wanted.founder else { throw Refusal.idReused(nil) }
                return known
            },
            difference: { $0.difference(from: wanted) })
        guard isNew else { return business }
        let opened = try Business.countOpened(by: business.founder, in: db)
        guard opened <= Business.openedMax else { throw Refusal.tooManyBusinesses(opened - 1) }
        try db.append(
            AccountsAPI.BusinessCreated(
                business: AccountsAPI.Business(business), ownerAccountID: business.founder.text),
            key: business.id.text, business: business.id)
        _ = try Member.add(business.founder, to: business.id, as: .owner, in: db)
        return business
    }

    private static func newBusinessID(_ text: String) throws(Refusal) -> BusinessID {
        guard Business.idLength.contains(text.utf8.count), text.utf8.allSatisfy(isIDLetter),
            let id = try? BusinessID(text)
        else { throw .businessIDMalformed }
        return id
    }

    private static func isIDLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
