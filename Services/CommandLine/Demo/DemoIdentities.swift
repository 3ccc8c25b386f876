import Contracts
import Foundation
import RPC
import Values

/// The two people of the demo: signed in once, kept in the data folder, so that a second run meets them
/// again.
struct DemoIdentities {
    static let file = "demo.json"
    static let businessID = "atelier-nord"

    struct Saved: Codable {
        var accountID: String
        var deviceSecret: String
        /// The device's private key, in hex.
        var deviceKey: String
        var refreshToken: String
    }

    struct SignedIn {
        let accountID: String
        let deviceKey: DeviceKey
        let options: CallOptions
        /// True when a one-time code was needed, so at the first run.
        let byCode: Bool
    }

    enum Role: String, Codable, CaseIterable {
        case buyer, business

        /// Numbers that Germany's regulator keeps free for fiction.
        var phone: String {
            switch self {
            case .buyer: "+49 171 3920012"
            case .business: "+49 171 3920047"
            }
        }

        var device: String {
            switch self {
            case .buyer: "Maria's phone"
            case .business: "Jonas's laptop"
            }
        }
    }

    let shop: Shop
    let url: URL

    init(_ shop: Shop, data: URL) {
        self.shop = shop
        url = data.appending(path: Self.file)
    }

    /// Signs a person in with the tokens kept from an earlier run, else with a one-time code.
    func signIn(_ role: Role, actingFor business: String = "") async throws -> SignedIn {
        if let saved = load()[role] {
            do {
                return try await refresh(saved, role, business, byCode: false)
            } catch let error as RPCError where error.code == .unauthenticated {
                // The session was revoked or has expired: a new code makes a new one.
            }
        }
        return try await refresh(try await signInByCode(role), role, business, byCode: true)
    }

    private func signInByCode(_ role: Role) async throws -> Saved {
        let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
        let key = DeviceKey()
        let started = try await shop.accounts.startVerification(
            .init(phone: role.phone, deviceSecret: secret))
        guard !started.sandboxCode.isEmpty else {
            throw CommandFailure(
                "the demo needs sandbox mode, in which one-time codes are shown: souk up --sandbox")
        }
        let completed = try await shop.accounts.completeVerification(
            .init(
                verificationID: started.verificationID, code: started.sandboxCode, deviceSecret: secret,
                deviceName: role.device, deviceKey: key.publicBytes))
        let saved = Saved(
            accountID: completed.accountID, deviceSecret: secret,
            deviceKey: key.privateBytes.hexadecimal, refreshToken: completed.tokens?.refreshToken ?? "")
        try save(saved, as: role)
        return saved
    }

    private func refresh(_ saved: Saved, _ role: Role, _ business: String, byCode: Bool) async throws
        -> SignedIn
    {
        let answer = try await shop.accounts.refreshSession(
            .init(refreshToken: saved.refreshToken, businessID: business))
        guard let tokens = answer.tokens else { throw CommandFailure("accounts answered without tokens") }
        var next = saved
        next.refreshToken = tokens.refreshToken
        try save(next, as: role)
        var options = CallOptions.none
        options.token = Secret(tokens.accessToken)
        guard let key = [UInt8](hexadecimal: saved.deviceKey).flatMap(DeviceKey.init) else {
            throw CommandFailure("\(url.path) holds no device key; delete the file to sign in anew")
        }
        return SignedIn(accountID: saved.accountID, deviceKey: key, options: options, byCode: byCode)
    }
}

// MARK: - Kept in the data folder

extension DemoIdentities {
    private func load() -> [Role: Saved] {
        guard let bytes = try? Data(contentsOf: url),
            let named = try? JSONDecoder().decode([String: Saved].self, from: bytes)
        else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: named.compactMap { name, saved in Role(rawValue: name).map { ($0, saved) } }
        )
    }

    private func save(_ saved: Saved, as role: Role) throws {
        var all = load()
        all[role] = saved
        let named = Dictionary(uniqueKeysWithValues: all.map { ($0.rawValue, $1) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        // Tokens are as good as a password: readable by their owner alone, also while the file is being
        // replaced.
        let next = url.appendingPathExtension("new")
        _ = FileManager.default.createFile(
            atPath: next.path, contents: try encoder.encode(named), attributes: [.posixPermissions: 0o600])
        guard rename(next.path, url.path) == 0 else {
            throw CommandFailure("\(url.path) cannot be written: \(String(cString: strerror(errno)))")
        }
    }
}
