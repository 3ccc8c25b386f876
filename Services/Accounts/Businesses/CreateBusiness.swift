import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// Opens a business with the caller as its owner; the same request again answers the same.
    func createBusiness(
        _ request: AccountsAPI.CreateBusinessRequest, _ call: Call
    ) async throws -> AccountsAPI.CreateBusinessResponse {
        let founder = try call.account()
        let id = try Self.check(request)
        let business = try await database.write { db in
            if let business = try Business.find(id, in: db) {
                guard business.isSameRequest(request, by: founder) else { throw AccountsError.idReused(id) }
                return business
            }
            let owned = try Member.countOwned(by: founder, in: db)
            guard owned < Business.ownedMax else { throw AccountsError.tooManyBusinesses(owned) }
            let business = Business(
                id: id, name: request.name, country: request.country, about: request.about, founder: founder,
                createdAt: db.now)
            try business.insert(into: db)
            _ = try Member.add(founder, to: id, as: .owner, in: db)
            return business
        }
        return AccountsAPI.CreateBusinessResponse(business: business.message)
    }

    private static func check(_ request: AccountsAPI.CreateBusinessRequest) throws(AccountsError)
        -> BusinessID
    {
        let letters = request.businessID.utf8
        guard Business.idLength.contains(letters.count), letters.allSatisfy(isIDLetter),
            let id = try? BusinessID(request.businessID)
        else { throw .businessIDInvalid }
        guard Business.nameLength.contains(request.name.unicodeScalars.count), request.name.isOneLine,
            !request.name.isBlank
        else { throw .nameInvalid }
        guard Country.codes.contains(request.country) else { throw .countryInvalid(request.country) }
        guard request.about.unicodeScalars.count <= Business.aboutLengthMax, request.about.isPlainText else {
            throw .aboutInvalid
        }
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
