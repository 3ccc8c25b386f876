import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Allows a business a category of messages, or forbids it.
    func setConsent(
        _ request: AccountsAPI.SetConsentRequest, _ call: Call
    ) async throws -> AccountsAPI.SetConsentResponse {
        let account = try call.account()
        guard let category = ConsentCategory(request.category) else { throw Refusal.categoryInvalid }
        try await database.write { db in
            let business = try Business.get(request.businessID, in: db)
            let customer = try Customer.resolve(account, at: business.id, in: db)
            try customer.setConsent(request.granted, for: category, in: db)
        }
        return AccountsAPI.SetConsentResponse()
    }
}

// MARK: - Stored in `consents`

extension Customer {
    /// Writes what the person says and tells every service; does nothing where they said it before.
    ///
    /// Followers go by the moment of the change: each is later than the one before, also when the clock was
    /// set back in between.
    fileprivate func setConsent(_ isGranted: Bool, for category: ConsentCategory, in db: Connection) throws {
        let last: Timestamp? = try db.row(
            """
            SELECT changed_at FROM consents
            WHERE account_id = \(account) AND business_id = \(business) AND category = \(category)
            """)?["changed_at"]
        let changedAt = max(db.now, last?.adding(microseconds: 1) ?? db.now)
        let written = try db.run(
            """
            INSERT INTO consents (account_id, business_id, category, granted, changed_at)
            VALUES (\(account), \(business), \(category), \(isGranted), \(changedAt))
            ON CONFLICT (account_id, business_id, category)
            DO UPDATE SET granted = excluded.granted, changed_at = excluded.changed_at
            WHERE consents.granted <> excluded.granted
            """)
        guard written == 1 else { return }
        try db.append(
            AccountsAPI.ConsentChanged(
                businessID: business.text, customerID: id.text, accountID: account.text,
                category: AccountsAPI.ConsentCategory(category), granted: isGranted, changedAt: changedAt),
            key: id.text, business: business)
    }
}

extension AccountsAPI.ConsentCategory {
    init(_ category: ConsentCategory) {
        switch category {
        case .marketing: self = .marketing
        case .utility: self = .utility
        }
    }
}
