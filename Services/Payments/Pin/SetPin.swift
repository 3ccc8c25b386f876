import Contracts
import RPC
import Values

extension Approvals {
    /// Sets the caller's PIN, or changes it when the current one is right.
    ///
    /// A change that is asked for again, because its answer was lost, answers as before although the
    /// current PIN is another by then. Every other wrong PIN counts as a try.
    func setPin(
        _ request: PaymentsAPI.SetPinRequest, _ call: Call
    ) async throws -> PaymentsAPI.SetPinResponse {
        let pin = try Pin.chosen(request.pin)
        let current = request.currentPin.isEmpty ? nil : Secret(request.currentPin)
        try await pins.set(pin, current: current, of: try call.account())
        return PaymentsAPI.SetPinResponse()
    }
}
