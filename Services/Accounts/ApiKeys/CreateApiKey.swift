import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// Makes a key for the caller's business and shows its secret, this once.
    ///
    /// A repeat shows a new secret in place of the first for as long as nobody can have used that.
    func createApiKey(
        _ request: AccountsAPI.CreateApiKeyRequest, _ call: Call
    ) async throws -> AccountsAPI.CreateApiKeyResponse {
        let requestID = try ID<ApiKey>(request.requestID, field: "request_id").text
        let name = try ApiKey.nameLength.check(request.name, field: "name")
        let permissions = try Permissions(checking: request.permissions, field: "permissions")
        for (place, word) in request.permissions.enumerated()
        where ApiKey.permissionsOfMembers.contains(word) {
            throw Refusal.permissionOfMembers(word, field: "permissions[\(place)]")
        }
        let secret = ApiKeySecret()

        let (key, isShown) = try await database.write { db in
            let authority = try Authority.get(of: call, for: "keys.manage", in: db)
            let wanted = ApiKey(
                id: TimeOrderedID.make("key", now: db.now), business: authority.business,
                requestID: requestID, name: name, permissions: permissions, hint: secret.hint,
                createdBy: authority.member, creatorLeft: false, createdAt: db.now, lastUsedAt: nil,
                revokedAt: nil)
            return try Self.create(wanted, with: secret, authority, in: db)
        }
        return AccountsAPI.CreateApiKeyResponse(
            apiKey: AccountsAPI.ApiKey(key), secret: isShown ? secret.text.reveal() : "")
    }

    private static func create(
        _ wanted: ApiKey, with secret: ApiKeySecret, _ authority: Authority, in db: Connection
    ) throws -> (key: ApiKey, isShown: Bool) {
        try authority.check(holds: wanted.permissions, field: "permissions")
        var (key, isNew) = try createOnce(
            wanted, in: db, insert: { db in try wanted.insert(with: secret, into: db) },
            existing: { db in try ApiKey.find(requestID: wanted.requestID, of: wanted.business, in: db) },
            difference: { $0.difference(from: wanted) })
        if isNew {
            let count = try ApiKey.countLive(of: key.business, in: db)
            guard count <= ApiKey.countMax else { throw Refusal.tooManyApiKeys(count - 1) }
            return (key, true)
        }
        guard key.showsSecret(at: db.now) else { return (key, false) }
        try key.replaceSecret(with: secret, in: db)
        return (key, true)
    }
}
