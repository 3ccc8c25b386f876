import Contracts
import RPC
import Values

/// Answers `souk.session.v1.Session`: signs a connection in, at whichever program it leads to.
struct SessionServer: SessionService {
    func signIn(
        _ request: SessionAPI.SignInRequest, _ call: Call
    ) async throws -> SessionAPI.SignInResponse {
        let caller = try await call.signIn(with: Secret(request.accessToken))
        var response = SessionAPI.SignInResponse(expiresAt: caller.tokenExpiresAt)
        switch caller {
        case .person(let person):
            response.accountID = person.account.text
            response.businessID = person.acting?.business.text ?? ""
        case .apiKey(let key):
            response.apiKeyID = key.id
            response.businessID = key.business.text
        case .anonymous, .service, .operator:
            break
        }
        return response
    }
}
