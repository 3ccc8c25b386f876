import Contracts
import Foundation
import RPC
import Values

/// In whose name a command calls: with a refresh token of one's own, or as one of the demo's people.
enum CallerOptions {
    static func options(
        refreshToken: String?, actingFor business: String, shop: Shop, data: URL
    ) async throws -> CallOptions {
        guard let refreshToken else {
            return try await DemoIdentities(shop, data: data).signIn(.business, actingFor: business).options
        }
        let answer = try await shop.accounts.refreshSession(
            .init(refreshToken: refreshToken, businessID: business))
        guard let tokens = answer.tokens else { throw CommandFailure("accounts answered without tokens") }
        Terminal.standard.line("next refresh token: \(tokens.refreshToken)")
        var options = CallOptions.none
        options.token = Secret(tokens.accessToken)
        return options
    }
}

extension RPCError {
    /// What was refused and what to do about it, for a person.
    var sentence: String {
        [
            message, reason.isEmpty ? "" : "[\(reason)]",
            detail.remedy.isEmpty ? "" : "\n\(detail.remedy)",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
